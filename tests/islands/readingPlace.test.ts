import fc from "fast-check";
import { expect, test } from "vitest";
import { headingAt } from "../../src/islands/parts/readingPlace.js";

const far = 10_000;
const list = (tops: readonly number[]) => ({
  length: tops.length,
  at: (index: number) => tops[index] as number,
});

test.each([
  ["above the first heading", [300, 600], far, -1, -1],
  ["past the first heading", [200, 600], far, -1, 0],
  ["between two", [-900, -50, 600], far, -1, 1],
  ["at the end of the page, the last one", [-900, 300, 800], 0, -1, 2],
  ["at the end of the page, the one the address names", [-900, 300, 800], 0, 1, 1],
  ["what the address names and the reader left", [-900, 300, 800], 0, 0, 2],
  ["no headings", [], far, -1, -1],
])("%s", (_, tops, rest, named, expected) => {
  expect(headingAt(list(tops), 1000, rest, named)).toBe(expected);
});

test("it is the last heading above the line, and few are measured", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20_000, max: 20_000 }), { maxLength: 200 }),
      fc.integer({ min: 300, max: 2000 }),
      (given, height) => {
        const tops = given.toSorted((a, b) => a - b);
        let measured = 0;
        const counted = {
          length: tops.length,
          at: (index: number) => {
            measured += 1;
            return tops[index] as number;
          },
        };
        expect(headingAt(counted, height, far, -1)).toBe(tops.findLastIndex((top) => top <= height / 4));
        expect(measured).toBeLessThanOrEqual(8);
      },
    ),
  );
});

test("on the way down to the end of a page, each heading has its turn, in order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.integer({ min: 15, max: 250 }).map((step) => step * 20),
        { minLength: 1, maxLength: 40 },
      ),
      (given) => {
        const headings = given.toSorted((a, b) => a - b);
        const [height, page] = [900, 5200];
        const seen = new Set<number>();
        let before = -1;
        for (let scrolled = 0; scrolled <= page - height; scrolled += 5) {
          const tops = headings.map((top) => top - scrolled);
          const now = headingAt(list(tops), height, page - height - scrolled, -1);
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
          seen.add(now);
        }
        for (const index of headings.keys()) expect(seen).toContain(index);
      },
    ),
  );
});
