import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { galleryRows } from "../../../src/model/gallery/galleryRows.js";
import { layoutRows } from "../../../src/model/gallery/layoutRows.js";

const ratio = fc.double({ min: 0.3, max: 6, noNaN: true });
const ordinary = { width: 900, targetHeight: 240, gap: 12 };
const ends = (rows: readonly { end: number }[]): number[] => rows.map(({ end }) => end);

describe("rows that are settled", () => {
  test("stay as they are when photos are added", () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 80 }), fc.array(ratio, { maxLength: 40 }), (before, added) => {
        const kept = layoutRows(before, ordinary).slice(0, -2);
        const after = layoutRows([...before, ...added], { ...ordinary, settled: ends(kept) });
        expect(after.slice(0, kept.length)).toEqual(kept);
        expect(after.at(-1)?.end ?? 0).toBe(before.length + added.length);
      }),
    );
  });

  test("stay in every range of a gallery, however often photos are added", () => {
    const lists = fc.tuple(
      ...Array.from({ length: 3 }, () => fc.array(ratio, { minLength: 1, maxLength: 40 })),
    );
    fc.assert(
      fc.property(lists, (parts) => {
        const counts = parts.map((_, index) => parts.slice(0, index + 1).flat().length);
        const drawn = counts.map((count, index) =>
          galleryRows(parts.flat().slice(0, count), { settled: counts.slice(0, index) }),
        );
        for (const [index, ranges] of drawn.slice(1).entries()) {
          for (const [range, { breaks }] of ranges.entries()) {
            const kept = drawn[index]?.[range]?.breaks.slice(0, -2) ?? [];
            expect(breaks.slice(0, kept.length)).toEqual(kept);
          }
        }
      }),
    );
  });

  test.each([[[3, 2]], [[0]], [[1.5]], [[9]], [[NaN]]])("are refused where they end at %j", (settled) => {
    expect(() => layoutRows([1, 1, 1], { ...ordinary, settled })).toThrow(
      /^\[colophon\] layoutRows was given the settled rows/,
    );
  });
});

describe("a photo of full width", () => {
  test("has a row of its own, and fills it", () => {
    const rows = layoutRows([1.5, 1.5, 0.5, 1.5], { ...ordinary, fullWidth: [2] });
    expect(ends(rows)).toEqual([2, 3, 4]);
    expect(rows[1]).toEqual({ start: 2, end: 3, height: 1800, leftover: 0 });
  });

  test("leaves room beside a row before it that cannot be filled", () => {
    const [row] = layoutRows([0.5, 2], { ...ordinary, fullWidth: [1] });
    expect(row).toEqual({ start: 0, end: 1, height: 360, leftover: 720 });
  });

  test("is counted once, and only where there is one", () => {
    const rows = layoutRows([1.5, 1.5, 1.5], { ...ordinary, fullWidth: [1, 1, 7, -1, 0.5] });
    expect(ends(rows)).toEqual([1, 2, 3]);
  });

  test("is limited in no range of a gallery", () => {
    for (const { limited } of galleryRows([0.5, 0.5], { fullWidth: [1] })) expect(limited).toEqual([0]);
  });
});

test("the last row fills the width where that is asked for, however tall it gets", () => {
  const rows = layoutRows([2, 2, 0.5], { ...ordinary, fullWidth: [1], lastRow: "fill" });
  expect(rows.at(-1)).toEqual({ start: 2, end: 3, height: 1800, leftover: 0 });
  expect(layoutRows([0.5], { ...ordinary, lastRow: "center" })).toEqual(layoutRows([0.5], ordinary));
});
