import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlaceholder } from "../../src/model/placeholder.js";
import { oddValues } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

const cells = "1f2a785f2a789f2a78de2a781f7f785f7f789f7f78de7f781fd5785fd5789fd578ded578";

test("cells are colors, four in a row of a picture that is at least as wide as high", () => {
  const wide = readPlaceholder({ color: "#C86878", cells }, 1);
  expect(wide).toMatchObject({ color: "#C86878", columns: 4 });
  expect(wide?.cells).toHaveLength(12);
  expect(wide?.cells.slice(0, 2)).toEqual(["#1f2a78", "#5f2a78"]);
  expect(readPlaceholder({ color: "#c86878", cells }, 0.99)?.columns).toBe(3);
});

test("a color alone is enough, and so are cells", () => {
  expect(readPlaceholder({ color: "#c86878" }, 1.5)).toEqual({ color: "#c86878", cells: [], columns: 4 });
  expect(readPlaceholder({ cells }, 1.5)?.color).toBe("#5f7f78");
});

test("nothing is no placeholder, and no mistake", () => {
  for (const nothing of [undefined, null, ""]) expect(readPlaceholder(nothing, 1)).toBeUndefined();
});

test.each<[string, unknown, string | undefined]>([
  ["a color by name", { color: "red" }, undefined],
  ["a color that would end the attribute", { color: '#000000" onload="x' }, undefined],
  ["too few cells", { color: "#c86878", cells: "123456" }, "#c86878"],
  ["cells that are no digits", { color: "#c86878", cells: "x".repeat(72) }, "#c86878"],
  ["a text", "#c86878", undefined],
])("of %s only what can be read is kept, with a warning", (_, given, color) => {
  const { result, warnings } = watchWarnings(() => readPlaceholder(given, 1));
  expect(result?.color).toBe(color);
  expect(result?.cells ?? []).toEqual([]);
  expect(warnings).toHaveLength(1);
});

test("anything at all is read without a throw, into colors alone", () => {
  const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);
  watchWarnings(() => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (color, cells) => {
        const read = readPlaceholder({ color, cells }, 1);
        return read === undefined || [read.color, ...read.cells].every(isColor);
      }),
    );
    for (const odd of oddValues()) readPlaceholder(odd, 1);
  });
});
