import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PagePlace, pageNumbers } from "../../src/model.js";
import { watchWarnings } from "../support/warnings.js";

const many = fc.integer({ min: 1, max: 10_000 });
/** A list of pages, and one of them. */
const place = many.chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));
const sides = fc.integer({ min: 0, max: 4 });

/** The row that a run of pages between the first and the last makes. */
function rowOf(from: number, to: number, count: number): PagePlace[] {
  const row: PagePlace[] = [];
  for (let page = 1; page <= count; page++) {
    if (page === 1 || page === count || (page >= from && page <= to)) row.push(page);
    else if (row.at(-1) !== "gap") row.push("gap");
  }
  return row;
}

/**
 * Every run that could be shown is tried: of those that fit, hide no lone page and hold the page with its neighbors, the
 * one that holds it closest to its middle.
 */
function slowPageNumbers(page: number, count: number, around: number): PagePlace[] {
  const all = rowOf(1, count, count);
  const places = 2 * around + 5;
  if (all.length <= places) return all;
  const fits: { row: PagePlace[]; offCenter: number }[] = [];
  for (let from = 1; from <= page; from++) {
    for (let to = page; to <= Math.min(count, from + places); to++) {
      const row = rowOf(from, to, count);
      const numbers = row.filter((item) => item !== "gap");
      const hidesOne = numbers.some((number, index) => number - (numbers[index - 1] ?? number) === 2);
      const holds =
        numbers.includes(Math.max(1, page - around)) && numbers.includes(Math.min(count, page + around));
      if (row.length === places && !hidesOne && holds)
        fits.push({ row, offCenter: Math.abs(from + to - 2 * page) });
    }
  }
  return fits.toSorted((one, other) => one.offCenter - other.offCenter)[0]?.row ?? [];
}

describe("the pages that are linked", () => {
  test("are those of a slow search through every row", () => {
    const small = fc
      .integer({ min: 1, max: 40 })
      .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(small, sides, ([page, count], around) => {
        expect(pageNumbers(page, count, around)).toEqual(slowPageNumbers(page, count, around));
      }),
      { numRuns: 500 },
    );
  });

  test("run from the first to the last, hold the page at hand, and never take more room", () => {
    fc.assert(
      fc.property(place, sides, ([page, count], around) => {
        const places = pageNumbers(page, count, around);
        const numbers = places.filter((item) => item !== "gap");
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        expect([numbers[0], numbers.at(-1)]).toEqual([1, count]);
        expect(numbers).toContain(page);
        expect(places).toHaveLength(Math.min(count, 2 * around + 5));
      }),
    );
  });

  test.each([
    [1, 1, [1]],
    [1, 7, [1, 2, 3, 4, 5, 6, 7]],
    [1, 8, [1, 2, 3, 4, 5, "gap", 8]],
    [4, 8, [1, 2, 3, 4, 5, "gap", 8]],
    [5, 9, [1, "gap", 4, 5, 6, "gap", 9]],
    [5000, 10_000, [1, "gap", 4999, 5000, 5001, "gap", 10_000]],
    [10_000, 10_000, [1, "gap", 9996, 9997, 9998, 9999, 10_000]],
  ])("page %i of %i", (page, count, places) => expect(pageNumbers(page, count)).toEqual(places));
});

test.each([
  [0, 5, [1, 2, 3, 4, 5]],
  [9, 5, [1, 2, 3, 4, 5]],
  [Number.NaN, 2, [1, 2]],
  ["2", 2, [1, 2]],
  [1, 0, []],
  [1, -1, []],
  [1, 2.5, []],
  [1, Number.POSITIVE_INFINITY, []],
])("page %s of %s draws %j", (page, count, places) => {
  const { result, warnings } = watchWarnings(() => pageNumbers(page as number, count));
  expect(result).toEqual(places);
  expect(warnings.length).toBe(count === 0 ? 0 : 1);
});
