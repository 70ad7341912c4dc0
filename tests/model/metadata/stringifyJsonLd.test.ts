import fc from "fast-check";
import { expect, test } from "vitest";
import { stringifyJsonLd } from "../../../src/model.js";
import { ensure, textOf } from "../../support/oddValues.js";

const text = fc.oneof(
  textOf("</script>", "<!--", "<script", "]]>", "&lt;", "\u2028", "\u2029", "\\", '"', "\\u003c", "茶", "🍵"),
  fc.string({ unit: "binary" }),
);

test("parses back to the same data, whatever texts it holds", () => {
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer())), (data) => {
      const json = stringifyJsonLd(data);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
    { numRuns: 1000 },
  );
});

test("holds no character that could end the element or be taken for markup", () => {
  fc.assert(
    fc.property(fc.dictionary(text, text), (data) => {
      ensure(!/[<>&\u2028\u2029]/.test(stringifyJsonLd(data)), "escaped");
    }),
    { numRuns: 1000 },
  );
});

test("writes each as JSON reads it", () => {
  expect(stringifyJsonLd({ a: "</script>&\u2028\u2029" })).toBe(
    String.raw`{"a":"\u003c/script\u003e\u0026\u2028\u2029"}`,
  );
});
