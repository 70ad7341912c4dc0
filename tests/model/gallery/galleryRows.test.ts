import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  galleryGap,
  galleryRanges,
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
function heightsAt(width: number, ratios: readonly number[], range: number): number[] {
  const { breaks, fillerBefore, fillerAfter } = galleryRows(ratios)[range] ?? { breaks: [] };
  return breaks.map((end, index) => {
    const items = ratios.slice(breaks[index - 1] ?? 0, end);
    if (index === 0 && fillerBefore !== undefined) items.push(fillerBefore.ratio);
    if (end === ratios.length && fillerAfter !== undefined) items.push(fillerAfter.ratio);
    return (width - galleryGap * (items.length - 1)) / items.reduce((sum, ratio) => sum + ratio, 0);
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

  test("keeps a lone tall photo in the middle, and fills the width with a wide one", () => {
    for (const { fillerBefore, fillerAfter } of galleryRows([0.5])) {
      expect(fillerBefore?.ratio).toBeGreaterThan(0.2);
      expect(fillerAfter).toEqual(fillerBefore);
    }
    for (const { fillerBefore, fillerAfter } of galleryRows([6])) {
      expect([fillerBefore, fillerAfter]).toEqual([undefined, undefined]);
    }
  });

  test("leaves no more room than the limit asks for", () => {
    const narrowest = nearestRatioStep(0.01).ratio;
    fc.assert(
      fc.property(fc.array(drawnRatio, { minLength: 1, maxLength: 3 }), (ratios) => {
        for (const [index, { fillerAfter }] of galleryRows(ratios).entries()) {
          if (fillerAfter === undefined || fillerAfter.ratio === narrowest) continue;
          const { to } = galleryRanges[index] ?? { to: 0 };
          const height = heightsAt(to, ratios, index).at(-1) ?? 0;
          expect(height / (tallestRow * rowTargetHeight(to))).toBeGreaterThan(0.985);
        }
      }),
    );
  });

  test("leaves the room of a last row behind its photos", () => {
    const rows = galleryRows([6, 6, 6, 1]).filter(({ fillerAfter }) => fillerAfter !== undefined);
    expect(rows.length).toBeGreaterThan(0);
    for (const { fillerBefore } of rows) expect(fillerBefore).toBeUndefined();
  });

  test("gives narrow containers rows of one or two photos, wide ones rows of more", () => {
    const ratios = Array.from({ length: 48 }, (_, index) => [1.5, 0.75, 1.33, 1.78][(index * 7) % 4] ?? 1);
    const perRow = galleryRows(ratios).map(({ breaks }) => ratios.length / breaks.length);
    expect(perRow[0]).toBeLessThan(2.2);
    expect(perRow.at(-1)).toBeGreaterThan(3.5);
    expect(perRow.toSorted((a, b) => a - b)).toEqual(perRow);
  });
});
