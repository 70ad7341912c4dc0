import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterEach, expect, test } from "vitest";
import { balanceBidi } from "../../src/model/balanceBidi.js";
import { toText } from "../../src/model/toText.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { anyCodeUnits, ensure, oddValues, textOf } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

test.each([
  ["Harbour light", "Harbour light"],
  ["  at both ends \n", "at both ends"],
  ["first\r\nsecond\rthird\ffourth", "first\nsecond\nthird\nfourth"],
  ["a\u0000b\u0001c\u007Fd\u0098e", "abcde"],
  ["tab\tstays", "tab\tstays"],
  ["half \uD83D of a face", "half \uFFFD of a face"],
  ["a whole \uD83D\uDE00 face", "a whole \uD83D\uDE00 face"],
  ["no \uFFFE character", "no \uFFFD character"],
  ["<b>&amp;</b>", "<b>&amp;</b>"],
  ["北岸的茶", "北岸的茶"],
  [2024, "2024"],
  [1.1, "1.1"],
  [-0, "0"],
])("%j becomes %j", (given, text) => {
  expect(toText(given)).toBe(text);
});

test("a BigInt becomes its digits", () => {
  expect(toText(12n)).toBe("12");
});

test.each([[undefined], [null], [""], [" \n\t "], ["\u0000"], ["\uFEFF"], ["\u200B\u2060"], ["\u3164"]])(
  "%j is no text, and nobody is told",
  (given) => {
    expect(toText(given)).toBeUndefined();
  },
);

test("a value that is no text is left out, with one warning that names its kind", () => {
  for (const value of oddValues()) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => [toText(value, "title"), toText(value, "title")]);
    expect(result).toEqual([undefined, undefined]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/The title is (?:an?|NaN|Infinity)\b/);
  }
  expect(watchWarnings(() => toText(new Date(0), "title")).warnings[0]).toContain("is a Date");
});

test("any text survives the way into HTML and back, and a second reading", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyCodeUnits, (given) => {
      const text = toText(given);
      if (text === undefined) return;
      const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      ensure(JSDOM.fragment(`<p>${html}</p>`).textContent === text, "the parser keeps it");
      ensure(text === text.trim(), "its ends are trimmed");
      ensure(toText(text) === text, "it stays the same when read again");
      ensure(encodeURIComponent(text) !== "", "it is well formed");
    }),
    { numRuns: 2000 },
  );
});

test("letters, marks and signs are never lost", { timeout: 60_000 }, () => {
  const visible = /(?=[\p{L}\p{M}\p{N}\p{P}\p{S}])\P{Default_Ignorable_Code_Point}/gu;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (given) => {
      const shown = (text = "") => (text.match(visible) ?? []).join("").replaceAll("\uFFFD", "");
      ensure(shown(toText(given)) === shown(given), "all is there");
    }),
    { numRuns: 2000 },
  );
});

const [LRE, RLE, PDF, LRO, RLO] = ["\u202A", "\u202B", "\u202C", "\u202D", "\u202E"];
const [LRI, RLI, FSI, PDI] = ["\u2066", "\u2067", "\u2068", "\u2069"];

test.each([
  ["an override that stays open is closed", `${RLO}gnp.exe`, `${RLO}gnp.exe${PDF}`],
  ["nested ones are closed inside out", `${RLI}a${LRO}b`, `${RLI}a${LRO}b${PDF}${PDI}`],
  ["an end without a beginning goes", `a${PDI}b${PDF}c`, "abc"],
  ["an isolate ends the embeddings inside it", `${FSI}${RLE}a${PDI}b${PDF}`, `${FSI}${RLE}a${PDI}b`],
  ["an embedding does not reach out of an isolate", `${LRE}${RLI}${PDF}a`, `${LRE}${RLI}a${PDI}${PDF}`],
  ["a line break ends them", `${RLO}a\nb`, `${RLO}a${PDF}\nb`],
  ["pairs stay as they are", `${LRI}a${PDI} ${RLE}b${PDF}`, `${LRI}a${PDI} ${RLE}b${PDF}`],
])("bidirectional marks: %s", (_, given, balanced) => {
  expect(balanceBidi(given)).toBe(balanced);
});

test("whatever is opened in a line is closed in it, and the other way around", () => {
  const marks = /[\u202A-\u202E\u2066-\u2069]/g;
  // A slow reading of UAX 9: pairs cancel from the inside, until nothing but unmatched marks is left.
  const unmatched = (line: string): string => {
    const cancel = (text: string) =>
      text
        .replace(/[\u202A\u202B\u202D\u202E]\u202C/, "")
        .replace(/[\u2066-\u2068][\u202A\u202B\u202D\u202E]*\u2069/, "");
    let rest = (line.match(marks) ?? []).join("");
    for (let next = cancel(rest); next !== rest; next = cancel(rest)) rest = next;
    return rest;
  };
  const texts = textOf("a", "\n", LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI);
  fc.assert(
    fc.property(texts, (text) => {
      const balanced = balanceBidi(text);
      ensure(
        balanced.split("\n").every((line) => unmatched(line) === ""),
        "nothing is left open",
      );
      ensure(balanced.replace(marks, "") === text.replace(marks, ""), "only marks come and go");
      const wasBalanced = text.split("\n").every((line) => unmatched(line) === "");
      ensure(!wasBalanced || balanced === text, "what was balanced stays");
    }),
    { numRuns: 3000 },
  );
});
