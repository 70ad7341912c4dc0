import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadingTime } from "../../src/content/text.js";
import { estimateReadingTime } from "../../src/model/readingTime.js";
import { readingTimeLeft } from "../../src/model/readingTimeLeft.js";
import { measureText } from "../../src/model/text/measureText.js";
import { watchWarnings } from "../support/warnings.js";

const tenMinutes: ReadingTime = { seconds: 600, minutes: 10 };

describe("readingTimeLeft", () => {
  test.each([
    [0, 600, 10],
    [0.25, 450, 8],
    [0.5, 300, 5],
    [0.96, 24, 1],
    [0.9999, 0.06, 1],
    [1, 0, 0],
  ])("at %d of ten minutes there are %d s left, shown as %d", (position, seconds, minutes) => {
    const left = readingTimeLeft(tenMinutes, position);
    expect(left.seconds).toBeCloseTo(seconds);
    expect(left.minutes).toBe(minutes);
  });

  test("is the whole time at the start, and nothing of nothing", () => {
    const time = estimateReadingTime(measureText("潮 word ".repeat(900)));
    expect(readingTimeLeft(time, 0)).toEqual(time);
    expect(readingTimeLeft({ seconds: 0, minutes: 0 }, 0.5)).toEqual({ seconds: 0, minutes: 0 });
  });

  test("of a page that bounces at its edge stays within the text, without a word", () => {
    expect(readingTimeLeft(tenMinutes, -0.04)).toEqual(tenMinutes);
    expect(readingTimeLeft(tenMinutes, Number.NEGATIVE_INFINITY)).toEqual(tenMinutes);
    expect(readingTimeLeft(tenMinutes, 1.02)).toEqual({ seconds: 0, minutes: 0 });
  });

  test("never rises on the way down, and shows minutes to the very end", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), share, share, (seconds, first, second) => {
        const time = { seconds, minutes: Math.max(1, Math.round(seconds / 60)) };
        const [before, after] = [Math.min(first, second), Math.max(first, second)];
        const [more, less] = [readingTimeLeft(time, before), readingTimeLeft(time, after)];
        expect(more.seconds).toBeGreaterThanOrEqual(less.seconds);
        expect(more.minutes).toBeGreaterThanOrEqual(less.minutes);
        expect(more.minutes).toBeLessThanOrEqual(time.minutes);
        expect(less.minutes > 0).toBe(after < 1);
      }),
    );
  });

  test("is exact where the position is the share of the seconds", () => {
    const blocks = ["word ".repeat(500), "潮".repeat(2000), "слово ".repeat(90)].map((text) =>
      estimateReadingTime(measureText(text)),
    );
    const all = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
    const [first, second, third] = blocks.map(({ seconds }) => seconds) as [number, number, number];
    const left = readingTimeLeft({ seconds: all, minutes: Math.round(all / 60) }, (first + second) / all);
    expect(left.seconds).toBeCloseTo(third);
  });

  test.each<[string, unknown, unknown, ReadingTime]>([
    ["a share of a text without height", tenMinutes, Number.NaN, tenMinutes],
    ["a position that is no number", tenMinutes, "0.5", tenMinutes],
    ["no time", undefined, 0.5, { seconds: 0, minutes: 0 }],
    ["a negative time", { seconds: -60, minutes: -1 }, 0.5, { seconds: 0, minutes: 0 }],
    ["an endless time", { seconds: Number.POSITIVE_INFINITY }, 0.5, { seconds: 0, minutes: 0 }],
  ])("warns of %s and goes on", (_, time, position, left) => {
    const { result, warnings } = watchWarnings(() =>
      readingTimeLeft(time as ReadingTime, position as number),
    );
    expect(result).toEqual(left);
    expect(warnings).toHaveLength(1);
  });
});
