import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LayoutRowsOptions, layoutRows, type PhotoRow } from "../../../src/model/gallery/layoutRows.js";

const ratio = fc.double({ min: 0.1, max: 8, noNaN: true });
const anyNumber = fc.oneof(ratio, fc.constantFrom(NaN, 0, -1, Infinity, -Infinity, 1e-300, 1e300));
const options = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  targetHeight: fc.integer({ min: 60, max: 400 }),
  gap: fc.integer({ min: 0, max: 24 }),
});
const ordinary: LayoutRowsOptions = { width: 900, targetHeight: 240, gap: 12 };

/** The ratios as the function documents to read them. */
function readRatios(ratios: readonly number[]): number[] {
  return ratios.map((value) =>
    Number.isFinite(value) && value > 0 ? Math.min(Math.max(value, 0.001), 1000) : 1.5,
  );
}

/** Height at which photos fill the width. */
function fullHeight(row: readonly number[], { width, gap }: LayoutRowsOptions): number {
  return (width - gap * (row.length - 1)) / row.reduce((sum, value) => sum + value, 0);
}

/** Cost of a row, or Infinity where it is not allowed. */
function rowCost(row: readonly number[], isLast: boolean, given: LayoutRowsOptions): number {
  const { width, targetHeight, gap, maxHeight = targetHeight * 1.5 } = given;
  const height = fullHeight(row, given);
  const hasRoomForMore = width - gap * row.length > 0;
  if (height <= 0 || (height > maxHeight * (1 + 1e-12) && !isLast && hasRoomForMore)) return Infinity;
  return row.length * (height / targetHeight - 1) ** 2;
}

/** Least cost over every way to break the list: 2 ^ (n - 1) of them, one after the other. */
function leastCost(ratios: readonly number[], given: LayoutRowsOptions): number {
  let least = Infinity;
  for (let mask = 0; mask < 2 ** Math.max(0, ratios.length - 1); mask++) {
    let cost = 0;
    let start = 0;
    for (let end = 1; end <= ratios.length; end++) {
      const isLast = end === ratios.length;
      if (!isLast && (mask & (1 << (end - 1))) === 0) continue;
      cost += rowCost(ratios.slice(start, end), isLast, given);
      start = end;
    }
    least = Math.min(least, cost);
  }
  return least;
}

function costOf(rows: readonly PhotoRow[], ratios: readonly number[], given: LayoutRowsOptions): number {
  return rows.reduce(
    (sum, { start, end }) => sum + rowCost(ratios.slice(start, end), end === ratios.length, given),
    0,
  );
}

describe("layoutRows", () => {
  test("finds the best of all ways to break up to 14 photos", () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 14 }), options, (ratios, given) => {
        const best = leastCost(ratios, given);
        expect(costOf(layoutRows(ratios, given), ratios, given)).toBeCloseTo(best, 9);
      }),
      { numRuns: 300 },
    );
  });

  test("finds the best with a limit of its own, low or high", () => {
    fc.assert(
      fc.property(
        fc.array(ratio, { maxLength: 11 }),
        options,
        fc.double({ min: 0.6, max: 12, noNaN: true }),
        (ratios, given, times) => {
          const limited = { ...given, maxHeight: given.targetHeight * times };
          const best = leastCost(ratios, limited);
          expect(costOf(layoutRows(ratios, limited), ratios, limited)).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("keeps a strip with its neighbors where rows may be very tall", () => {
    const tall = { ...ordinary, maxHeight: 720 };
    expect(layoutRows([1.3, 8, 0.1], tall)).toHaveLength(1);
    expect(costOf(layoutRows([1.3, 8, 0.1], tall), [1.3, 8, 0.1], tall)).toBe(leastCost([1.3, 8, 0.1], tall));
  });

  test("puts every photo in one row, in order", () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 300 }), options, (ratios, given) => {
        const rows = layoutRows(ratios, given);
        const covered = rows.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        expect(covered).toEqual(ratios.map((_, index) => index));
        expect(rows.every(({ start, end }) => end > start)).toBe(true);
      }),
    );
  });

  test("fills the width with every row, or says how much it leaves", () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 300 }), options, (ratios, given) => {
        const shapes = readRatios(ratios);
        for (const { start, end, height, leftover } of layoutRows(ratios, given)) {
          const sum = shapes.slice(start, end).reduce((total, value) => total + value, 0);
          expect(sum * height + given.gap * (end - start - 1) + leftover).toBeCloseTo(given.width, 6);
          expect(leftover).toBeGreaterThanOrEqual(0);
          const hasRoomForMore = given.width > given.gap * (end - start);
          if (end < ratios.length && hasRoomForMore) expect(leftover).toBe(0);
        }
      }),
    );
  });

  test("never makes a row taller than the limit, nor one without height", () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 300 }), options, (ratios, given) => {
        for (const { height } of layoutRows(ratios, given)) {
          expect(height).toBeGreaterThan(0);
          expect(height).toBeLessThanOrEqual(given.targetHeight * 1.5);
        }
      }),
    );
  });

  test("keeps a lone photo at the limit and reports the room beside it", () => {
    expect(layoutRows([0.5], ordinary)).toEqual([{ start: 0, end: 1, height: 360, leftover: 720 }]);
  });

  test("fills the width with a lone photo that is wide enough", () => {
    expect(layoutRows([3], ordinary)).toEqual([{ start: 0, end: 1, height: 300, leftover: 0 }]);
  });

  test("has no rows for no photos", () => {
    expect(layoutRows([], ordinary)).toEqual([]);
  });

  test("takes a ratio that is none for 3:2", () => {
    const odd = [NaN, 0, -2, Infinity, -Infinity, 1.5];
    expect(layoutRows(odd, ordinary)).toEqual(layoutRows([1.5, 1.5, 1.5, 1.5, 1.5, 1.5], ordinary));
  });

  test("does not let one very tall photo change the rows far from it", () => {
    const ratios = Array.from({ length: 400 }, (_, index) => [1.5, 0.75, 1.33, 1.78][(index * 7) % 4] ?? 1);
    const odd = [...ratios];
    odd[200] = 0.02;
    const ends = (list: readonly number[]): number[] => layoutRows(list, ordinary).map(({ end }) => end);
    expect(ends(odd).filter((end) => end < 180)).toEqual(ends(ratios).filter((end) => end < 180));
  });

  test.each([
    ["width", { ...ordinary, width: NaN }],
    ["width", { ...ordinary, width: 0 }],
    ["width", { ...ordinary, width: Infinity }],
    ["targetHeight", { ...ordinary, targetHeight: -1 }],
    ["gap", { ...ordinary, gap: -1 }],
    ["gap", { ...ordinary, gap: NaN }],
    ["maxHeight", { ...ordinary, maxHeight: 0 }],
  ])("refuses an impossible %s", (name, impossible) => {
    expect(() => layoutRows([1.5], impossible)).toThrow(
      new RegExp(`^\\[colophon\\] layoutRows was given the ${name} `),
    );
  });
});
