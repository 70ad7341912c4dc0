import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  galleryGap,
  galleryRanges,
  heightLimit,
  rowTargetHeight,
  tallestRow,
} from "../../../src/model/gallery/galleryRanges.js";
import { galleryRows } from "../../../src/model/gallery/galleryRows.js";
import { layoutRows } from "../../../src/model/gallery/layoutRows.js";
import { nearestRatioStep } from "../../../src/model/gallery/ratioSteps.js";

const drawnRatio = fc
  .double({ min: Math.log(0.3), max: Math.log(6), noNaN: true })
  .map((logarithm) => nearestRatioStep(Math.exp(logarithm)).ratio);
const album = fc.array(drawnRatio, { minLength: 1, maxLength: 200 });

/** Heights of the rows at a width, as a browser would draw them. */
function heightsAt(width: number, ratios: readonly number[], index: number): number[] {
  const { breaks = [], limited = [] } = galleryRows(ratios)[index] ?? {};
  const { fixed, share } = heightLimit;
  return breaks.map((end, row) => {
    const items = ratios.slice(breaks[row - 1] ?? 0, end);
    const full = (width - galleryGap * (items.length - 1)) / items.reduce((sum, ratio) => sum + ratio, 0);
    return limited.includes(row) ? Math.min(full, fixed + share * width) : full;
  });
}

describe("galleryRows", () => {
  test("ranges follow each other without a hole, from 280 to 1600 pixels", () => {
    expect(galleryRanges).toHaveLength(8);
    expect(galleryRanges[0]?.from).toBe(280);
    expect(galleryRanges.at(-1)?.to).toBe(1600);
    for (const [index, { from, to }] of galleryRanges.entries()) {
      expect(to / from).toBeCloseTo((1600 / 280) ** (1 / 8), 2);
      expect(to).toBe(galleryRanges[index + 1]?.from ?? 1600);
    }
  });

  test("no row is taller than 1.5 times its target at any width of any range", () => {
    fc.assert(
      fc.property(album, fc.double({ min: 0, max: 1, noNaN: true }), (ratios, place) => {
        for (const [index, { from, to }] of galleryRanges.entries()) {
          for (const width of [from, from + (to - from) * place, to]) {
            const tallest = Math.max(...heightsAt(width, ratios, index));
            expect(tallest).toBeLessThanOrEqual(tallestRow * rowTargetHeight(width) * (1 + 1e-9));
            expect(tallest).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("puts every photo in one row, in every range", () => {
    fc.assert(
      fc.property(album, (ratios) => {
        for (const { breaks } of galleryRows(ratios)) {
          expect(breaks.at(-1)).toBe(ratios.length);
          expect(breaks.every((end, index) => end > (breaks[index - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });

  test("breaks where layoutRows would in the middle of the range, if the limit leaves that open", () => {
    const ratios = Array.from({ length: 60 }, (_, index) => 0.9 + ((index * 37) % 60) / 100);
    let same = 0;
    for (const [index, { from, to }] of galleryRanges.entries()) {
      const width = Math.sqrt(from * to);
      const rows = layoutRows(ratios, { width, targetHeight: rowTargetHeight(width), gap: galleryGap });
      if (rows.map(({ end }) => end).join() === galleryRows(ratios)[index]?.breaks.join()) same++;
    }
    expect(same).toBeGreaterThanOrEqual(6);
  });

  test("limits the last row only where it would be too tall", () => {
    expect(galleryRows([0.5]).every(({ limited }) => limited.length === 1)).toBe(true);
    expect(galleryRows([6]).some(({ limited }) => limited.length > 0)).toBe(false);
    expect(galleryRows([6, 6, 6, 1.6])[0]).toEqual({ breaks: [1, 2, 3, 4], limited: [3] });
  });

  test("the limit is 1.5 times the target at every width", () => {
    const { fixed, share } = heightLimit;
    for (let width = 200; width <= 2000; width++) {
      expect(fixed + share * width).toBeCloseTo(tallestRow * rowTargetHeight(width), 9);
    }
  });

  test("gives narrow containers rows of two or three photos, wide ones rows of more", () => {
    const ratios = Array.from({ length: 48 }, (_, index) => [1.5, 0.75, 1.33, 1.78][(index * 7) % 4] ?? 1);
    const perRow = galleryRows(ratios).map(({ breaks }) => ratios.length / breaks.length);
    expect(perRow[0]).toBeLessThan(3);
    expect(perRow.at(-1)).toBeGreaterThan(3.5);
    expect(perRow.toSorted((a, b) => a - b)).toEqual(perRow);
  });
});
