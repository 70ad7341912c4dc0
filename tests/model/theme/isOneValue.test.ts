import fc from "fast-check";
import { transform } from "lightningcss";
import { describe, expect, test } from "vitest";
import { isOneValue } from "../../../src/model/theme/isOneValue.js";

/** Whether a value in the middle of a rule leaves the declarations around it and the rule behind it as they are. */
function leavesTheRest(value: string): boolean {
  const css = `.theme{--before:1px;--value:${value};--after:2px}.next{color:red}`;
  const selectors: string[] = [];
  const declared: string[] = [];
  try {
    transform({
      filename: "theme.css",
      code: Buffer.from(css),
      visitor: {
        Rule: {
          style({ value: { selectors: list, declarations } }) {
            selectors.push(JSON.stringify(list));
            for (const one of declarations?.declarations ?? []) {
              declared.push(one.property === "custom" ? one.value.name : one.property);
            }
            declared.push(...(declarations?.importantDeclarations ?? []).map(() => "important"));
          },
        },
      },
    });
  } catch {
    return false;
  }
  return selectors.length === 2 && declared.join() === "--before,--value,--after,color";
}

describe("one value of CSS", () => {
  test.each([
    "1px",
    '"·"',
    "'\"' \"'\"",
    '";"',
    '"{}"',
    '"!important /* no comment"',
    '"a\\"b"',
    '"two \\\nlines"',
    "clamp(2rem, 1.05rem + 3.8cqi, 3.5rem)",
    "[x]",
    "url(seal.svg)",
    "url( https://a.example/*b;c )",
    'URL( "a(b")',
    "my-url(a b)",
    "#url(a b)",
    "url()",
    "\\;",
    'symbols(cyclic "*" "†")',
  ])("is %s", (value) => {
    expect([isOneValue(value), leavesTheRest(value)]).toEqual([true, true]);
  });

  test.each([
    "clamp(2rem, 1rem + 3cqi",
    "x)",
    "[x",
    "(x]",
    '"·',
    "'·\"",
    '"two\nlines"',
    "a\\",
    '"a\\"',
    "a\\\nb",
    "a; b",
    "a}",
    "{a}",
    "4px !important",
    "4px ! important",
    "a /* b",
    "url(a b)",
    'url(a"b)"',
    "URL(a b)",
    'url("a" b)',
    "\\url(())",
  ])("is not %j", (value) => {
    expect(isOneValue(value)).toBe(false);
  });

  test.each(["", " \n"])("is not nothing: %j", (value) => {
    expect(isOneValue(value)).toBe(false);
  });

  test("changes nothing around it, whatever it is made of", () => {
    const pieces = [
      '"',
      "'",
      "\\",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      ";",
      "!",
      "/*",
      "*/",
      "url(",
      "#",
      "1",
      "é",
      "\n",
      "a",
      " ",
      "important",
    ];
    const values = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(isOneValue(value));
        expect(leavesTheRest(value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
