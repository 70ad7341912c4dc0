import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LayoutMasonryOptions, layoutMasonry } from "../../../src/model/gallery/layoutMasonry.js";

const ratio = fc.double({ min: 0.1, max: 8, noNaN: true });
const options = fc.record({
  width: fc.integer({ min: 400, max: 2000 }),
  columns: fc.integer({ min: 1, max: 9 }),
  gap: fc.integer({ min: 0, max: 24 }),
});

/** The column each photo goes to, found the slow way. */
function slowColumns(heights: readonly number[], { columns, gap, width }: LayoutMasonryOptions): number[] {
  const chosen: number[] = [];
  for (const [index] of heights.entries()) {
    const filled = Array.from({ length: columns }, (_, column) =>
      heights
        .slice(0, index)
        .reduce((sum, height, photo) => (chosen[photo] === column ? sum + height + gap : sum), 0),
    );
    const least = Math.min(...filled);
    chosen.push(filled.findIndex((height) => height <= least + width * 1e-9));
  }
  return chosen;
}

describe("layoutMasonry", () => {
  test("puts each photo in the column that is shortest so far, the first of equal ones", () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 60 }), options, (ratios, given) => {
        const { places } = layoutMasonry(ratios, given);
        expect(places.map(({ column }) => column)).toEqual(
          slowColumns(
            places.map(({ height }) => height),
            given,
          ),
        );
      }),
    );
  });

  test("gives every photo its shape, a column's width and a place below the one above", () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 60 }), options, (ratios, given) => {
        const { places, height } = layoutMasonry(ratios, given);
        const ends: number[] = [];
        for (const [index, place] of places.entries()) {
          const above = ends[place.column];
          expect(place.top).toBeCloseTo(above === undefined ? 0 : above + given.gap, 6);
          expect(place.width / place.height).toBeCloseTo(ratios[index] ?? 0, 6);
          expect(place.start).toBeCloseTo(place.column * (place.width + given.gap), 6);
          ends[place.column] = place.top + place.height;
        }
        expect(height).toBeCloseTo(Math.max(0, ...ends.filter((end) => end !== undefined)), 6);
      }),
    );
  });

  test("fills the first line in order", () => {
    const { places } = layoutMasonry([1, 1, 1, 2], { width: 320, columns: 3, gap: 10 });
    expect(places.map(({ column, top }) => [column, top])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 110],
    ]);
  });

  test("has no photos and no height for an empty list", () => {
    expect(layoutMasonry([], { width: 300, columns: 3, gap: 10 })).toEqual({ places: [], height: 0 });
  });

  test("takes a ratio that is none for 3:2", () => {
    const given = { width: 300, columns: 2, gap: 10 };
    expect(layoutMasonry([NaN, 0, -2, Infinity], given)).toEqual(layoutMasonry([1.5, 1.5, 1.5, 1.5], given));
  });

  test.each([
    ["width", { width: NaN, columns: 3, gap: 10 }],
    ["gap", { width: 300, columns: 3, gap: -1 }],
    ["0 columns", { width: 300, columns: 0, gap: 10 }],
    ["2.5 columns", { width: 300, columns: 2.5, gap: 10 }],
    ["40 columns", { width: 300, columns: 40, gap: 10 }],
  ])("refuses an impossible %s", (name, given) => {
    expect(() => layoutMasonry([1.5], given)).toThrow(
      new RegExp(`^\\[colophon\\] layoutMasonry was given .*${name}`),
    );
  });
});
