import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coarseFactors, fineFactors, nearestRatioStep } from "../../../src/model/gallery/ratioSteps.js";

const inSpan = fc.double({ min: 0.3, max: 6.1, noNaN: true });

describe("nearestRatioStep", () => {
  test("is at most 0.5 % off between 3:10 and 6:1", () => {
    fc.assert(
      fc.property(inSpan, (ratio) => {
        expect(Math.abs(nearestRatioStep(ratio).ratio / ratio - 1)).toBeLessThanOrEqual(0.005);
      }),
      { numRuns: 5000 },
    );
  });

  test("names two factors whose product it is", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
        const { coarse, fine, ratio } = nearestRatioStep(value);
        expect(ratio).toBe((coarseFactors[coarse] ?? NaN) * (fineFactors[fine] ?? NaN));
      }),
    );
  });

  test("draws thinner pictures as the thinnest, wider ones as the widest", () => {
    expect(nearestRatioStep(0.01)).toEqual(nearestRatioStep(0.29));
    expect(nearestRatioStep(100)).toEqual(nearestRatioStep(6.2));
    expect(nearestRatioStep(0.01).ratio).toBeCloseTo(0.3, 3);
    expect(nearestRatioStep(100).ratio).toBeCloseTo(6.1, 1);
  });

  test("keeps wider pictures wider", () => {
    fc.assert(
      fc.property(inSpan, inSpan, (a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)];
        expect(nearestRatioStep(narrow).ratio).toBeLessThanOrEqual(nearestRatioStep(wide).ratio);
      }),
    );
  });
});
