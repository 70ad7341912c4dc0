import fc from "fast-check";
import { expect, test } from "vitest";
import { type ContentsEntry, countContents, readContents } from "../../src/model/contents.js";
import { watchWarnings } from "../support/warnings.js";

/** A tree as an outline: one line an entry, indented by its level. */
function outline(entries: readonly ContentsEntry[], level = 0): string[] {
  return entries.flatMap(({ text, entries: below }) => [
    `${"-".repeat(level)}${text}`,
    ...outline(below, level + 1),
  ]);
}

const headings = (...depths: number[]) =>
  depths.map((depth, index) => ({ depth, slug: `s${index}`, text: `${depth}` }));

test.each([
  ["one level", [2, 2], ["2", "2"]],
  ["two levels", [2, 3, 3, 2, 3], ["2", "-3", "-3", "2", "-3"]],
  ["a level skipped on the way down", [2, 4, 3, 2], ["2", "-4", "-3", "2"]],
  ["a text that starts below", [4, 3, 2], ["4", "3", "2"]],
  ["levels skipped on the way up", [2, 3, 4, 5, 2, 6], ["2", "-3", "--4", "---5", "2", "-6"]],
])("%s", (_, depths, expected) => {
  expect(outline(readContents(headings(...depths), 6))).toEqual(expected);
});

test("every heading belongs to the nearest one before it of a higher level", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), fc.integer({ min: 1, max: 6 }), (depths, most) => {
      const given = headings(...depths).filter(({ depth }) => depth <= most);
      const parents = new Map<string, string | undefined>();
      const walk = (entries: readonly ContentsEntry[], parent?: string) => {
        for (const { slug, entries: below } of entries) {
          parents.set(slug, parent);
          walk(below, slug);
        }
      };
      const read = readContents(headings(...depths), most);
      walk(read);
      expect([...parents.keys()]).toEqual(given.map(({ slug }) => slug));
      expect(countContents(read)).toBe(given.length);
      for (const [index, { slug, depth }] of given.entries()) {
        const parent = given.slice(0, index).findLast((before) => before.depth < depth);
        expect(parents.get(slug)).toBe(parent?.slug);
      }
    }),
  );
});

test("levels below the third are left out, where nothing else is said", () => {
  expect(outline(readContents(headings(2, 3, 4, 5)))).toEqual(["2", "-3"]);
});

test.each([
  ["no text", [{ depth: 2, slug: "a" }], 1],
  ["an empty text", [{ depth: 2, slug: "a", text: " " }], 0],
  ["a text that is none", [{ depth: 2, slug: "a", text: {} }], 1],
  ["no id", [{ depth: 2, text: "A" }], 1],
  ["no level", [{ slug: "a", text: "A" }], 1],
  ["a level there is not", [{ depth: 7, slug: "a", text: "A" }], 1],
  ["a text for a heading", ["A"], 1],
  ["a list of odd ones", [undefined, "A", 5, { text: "A" }], 1],
  ["no list", { depth: 2, slug: "a", text: "A" }, 1],
  ["nothing", undefined, 0],
])("%s is left out", (_, given, told) => {
  const { result, warnings } = watchWarnings(() => readContents(given));
  expect(result).toEqual([]);
  expect(warnings).toHaveLength(told);
});

test("an odd depth is told, and the usual one is taken", () => {
  const { result, warnings } = watchWarnings(() => readContents(headings(2, 3, 4), Number.NaN));
  expect(outline(result)).toEqual(["2", "-3"]);
  expect(warnings).toEqual([expect.stringContaining("The depth of a table of contents is NaN.")]);
});
