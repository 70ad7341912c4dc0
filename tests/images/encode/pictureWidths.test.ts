import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultWidths, pictureWidths } from "../../../src/images/encode/pictureWidths.js";

const side = fc.integer({ min: 1, max: 20_000 });
const lists = fc.array(fc.integer({ min: 1, max: 16_383 }), { minLength: 1, maxLength: 12 });

describe("the widths of a picture", () => {
  test("are those of the list up to its own", () => {
    expect(pictureWidths(1000, 700, defaultWidths)).toEqual([320, 416, 540, 700, 1000]);
    expect(pictureWidths(200, 100, defaultWidths)).toEqual([200]);
    expect(pictureWidths(6000, 4000, [800, 1600])).toEqual([800, 1600]);
  });

  test("leave out one that is close below its own", () => {
    expect(pictureWidths(720, 500, [320, 700, 1000])).toEqual([320, 720]);
  });

  test("grow by 1.3 at most from one to the next", () => {
    for (const [index, width] of defaultWidths.entries()) {
      if (index > 0) expect(width / (defaultWidths[index - 1] ?? 0)).toBeLessThanOrEqual(1.3);
    }
  });

  test("never enlarge, never fall below what formats hold, rise, and end with the largest possible", () => {
    fc.assert(
      fc.property(side, side, lists, (width, height, widths) => {
        // Thinner than one pixel in what formats hold: no width fits, and the picture is refused by its decoder.
        fc.pre(height <= 16_383 * width);
        const found = pictureWidths(width, height, widths);
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
        const widest = found.at(-1) ?? 0;
        expect(widest).toBeLessThanOrEqual(Math.min(width, Math.max(...widths)));
        expect(Math.round((height * widest) / width)).toBeLessThanOrEqual(16_383);
        expect(found.slice(0, -1).every((one) => widths.includes(one))).toBe(true);
        if (height <= 16_383) expect(widest).toBe(Math.min(width, 16_383, Math.max(...widths)));
      }),
    );
  });
});
