import fc from "fast-check";
import { expect, test } from "vitest";
import { stepOfKey } from "../../src/islands/lightbox/stepOfKey.js";

test.each<[key: string, leftToRight: number | undefined, rightToLeft: number | undefined]>([
  ["ArrowLeft", -1, 1],
  ["ArrowRight", 1, -1],
  ["ArrowUp", 0, 0],
  ["ArrowDown", 0, 0],
  ["PageUp", -1, -1],
  ["PageDown", 1, 1],
  ["Home", -Infinity, -Infinity],
  ["End", Infinity, Infinity],
  [" ", undefined, undefined],
  ["Enter", undefined, undefined],
  ["Escape", undefined, undefined],
  ["Tab", undefined, undefined],
  ["a", undefined, undefined],
  ["Arrow", undefined, undefined],
  ["", undefined, undefined],
  ["toString", undefined, undefined],
])("%j leads %j photos on, and %j from right to left", (key, leftToRight, rightToLeft) => {
  // Compared by what counts for an index: 0 and -0 are one.
  expect(stepOfKey(key, false) === leftToRight).toBe(true);
  expect(stepOfKey(key, true) === rightToLeft).toBe(true);
});

test("whatever is pressed, both directions know the same keys", () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const [one, other] = [stepOfKey(key, false), stepOfKey(key, true)];
      expect(one === undefined).toBe(other === undefined);
      if (one !== undefined && other !== undefined) expect(Math.abs(one)).toBe(Math.abs(other));
    }),
  );
});
