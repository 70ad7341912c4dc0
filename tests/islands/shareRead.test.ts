import fc from "fast-check";
import { expect, test } from "vitest";
import { shareRead } from "../../src/islands/parts/shareRead.js";

test("a text is unread while it starts in the window, and read when its end comes into view", () => {
  expect(shareRead(300, 4000, 900)).toBe(0);
  expect(shareRead(0, 4000, 900)).toBe(0);
  expect(shareRead(-1550, 4000, 900)).toBe(0.5);
  expect(shareRead(-3100, 4000, 900)).toBe(1);
  expect(shareRead(-9000, 4000, 900)).toBe(1);
});

test("what fits into the window is read once all of it is there", () => {
  expect(shareRead(600, 500, 900)).toBe(0);
  expect(shareRead(400, 500, 900)).toBe(1);
});

test("on the way down it never falls, and stays from 0 to 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 1 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 3000 }),
      (tops, length, height) => {
        const shares = tops.toSorted((a, b) => b - a).map((top) => shareRead(top, length, height));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
