import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blend,
  contrastRatio,
  luminance,
  mix,
  type Oklch,
  parseOklch,
  type Rgb,
  toGamut,
  toRgb,
  writeOklch,
} from "../../../src/model/theme/oklch.js";
import { slowGamut, slowRgb } from "./slowColor.js";

const steps = (text: string) => toRgb(parseOklch(text) as Oklch).map((channel) => Math.round(channel * 255));
const hex = (code: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16));
  return [red / 255, green / 255, blue / 255];
};

const colors: fc.Arbitrary<Oklch> = fc.record({
  l: fc.double({ min: 0, max: 1, noNaN: true }),
  c: fc.double({ min: 0, max: 0.4, noNaN: true }),
  h: fc.double({ min: 0, max: 360, noNaN: true }),
});

const rgbs: fc.Arbitrary<Rgb> = fc.tuple(
  ...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 255 }).map((step) => step / 255)),
) as unknown as fc.Arbitrary<Rgb>;

describe("a color in OKLCH is on a screen", () => {
  test.each([
    ["oklch(100% 0 0)", [255, 255, 255]],
    ["oklch(0% 0 0)", [0, 0, 0]],
    ["oklch(59.987% 0 0)", [128, 128, 128]],
    ["oklch(62.796% 0.25768 29.234)", [255, 0, 0]],
    ["oklch(86.644% 0.29483 142.495)", [0, 255, 0]],
    ["oklch(45.201% 0.31321 264.052)", [0, 0, 255]],
    ["oklch(44.027% 0.1603 303.373)", [102, 51, 153]],
  ])("%s", (text, channels) => {
    expect(steps(text)).toEqual(channels);
  });

  test("as a slow way over XYZ finds it, within one step of 256", () => {
    fc.assert(
      fc.property(colors, (color) => {
        const fast = toRgb(color).map((channel) => Math.round(channel * 255));
        const apart = slowRgb(color).map((step, index) => Math.abs(step - (fast[index] as number)));
        expect(Math.max(...apart)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a color that sRGB has not", () => {
  test("keeps its lightness and hue, and all the chroma there is", () => {
    fc.assert(
      fc.property(colors, (color) => {
        const mapped = toGamut(color);
        expect([mapped.l, mapped.h]).toEqual([color.l, color.h]);
        expect(mapped.c).toBeLessThanOrEqual(color.c);
        expect(Math.abs(mapped.c - slowGamut(color).c)).toBeLessThan(0.0003);
      }),
      { numRuns: 300 },
    );
  });

  test("stays as it is once it was brought in", () => {
    fc.assert(
      fc.property(colors, (color) => {
        const mapped = toGamut(color);
        expect(toGamut(mapped)).toEqual(mapped);
      }),
    );
  });
});

describe("the notation", () => {
  test.each([
    ["oklch(52% 0.165 32)", { l: 0.52, c: 0.165, h: 32 }],
    ["oklch(.52 .165 32deg)", { l: 0.52, c: 0.165, h: 32 }],
    [" OKLCH( 52.5%  0 -20 ) ", { l: 0.525, c: 0, h: -20 }],
    ["oklch(120% -1 0)", { l: 1, c: 0, h: 0 }],
    ["oklch(43% 0 none)", { l: 0.43, c: 0, h: 0 }],
    ["oklch(none none none)", { l: 0, c: 0, h: 0 }],
    ["oklch(43% 30% 262)", { l: 0.43, c: 0.12, h: 262 }],
    ["oklch(4.3e1% 1.2E-2 +262)", { l: 0.43, c: 0.012, h: 262 }],
    ["oklch(43% 0.12 0.75turn)", { l: 0.43, c: 0.12, h: 270 }],
    ["oklch(43% 0.12 100grad)", { l: 0.43, c: 0.12, h: 90 }],
    ["oklch(43% 0.12 3.141592653589793rad)", { l: 0.43, c: 0.12, h: 180 }],
    ["oklch(43% 0.12 262 / 1)", { l: 0.43, c: 0.12, h: 262 }],
    ["oklch(43% 0.12 262/100%)", { l: 0.43, c: 0.12, h: 262 }],
    ["oklch(43% 1e999 262)", { l: 0.43, c: 1, h: 262 }],
  ])("%s is read", (text, color) => {
    expect(parseOklch(text)).toEqual(color);
  });

  test.each([
    "#a33",
    "red",
    "oklch(52% 0.165)",
    "oklch(52% 0.165 32 / 50%)",
    "oklch(52% 0.165 32 / 0.99)",
    "oklch(52% 0.165 32 / none)",
    "oklch(52% 0.165 1e999)",
    "oklch(52% none% 32)",
    "oklch(52, 0.165, 32)",
    "oklch(52% 0.1.6 32)",
    "oklch(52% 0.165 32); }",
    "",
  ])("%s is refused", (text) => {
    expect(parseOklch(text)).toBeUndefined();
  });

  test("is read again as it was written, to what the eye can tell", () => {
    fc.assert(
      fc.property(colors, (color) => {
        const again = parseOklch(writeOklch(color)) as Oklch;
        expect(again.l).toBeCloseTo(color.l, 3);
        expect(again.c).toBeCloseTo(color.c, 3);
        expect(again.h).toBeCloseTo(color.h, 1);
      }),
    );
  });
});

describe("contrast", () => {
  // Ratios that tools for accessibility agree on.
  test.each([
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#949494", "#ffffff", 3.03],
    ["#ff0000", "#ffffff", 4],
    ["#0000ff", "#ffffff", 8.59],
  ])("of %s and %s", (one, other, ratio) => {
    expect(contrastRatio(hex(one), hex(other))).toBeCloseTo(ratio, 2);
  });

  test("is the same both ways, from 1 to 21, and 1 only of what looks the same", () => {
    fc.assert(
      fc.property(rgbs, rgbs, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(contrastRatio(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(ratio === 1).toBe(luminance(one) === luminance(other));
      }),
    );
  });

  test("shrinks as a color is let through less", () => {
    fc.assert(
      fc.property(rgbs, rgbs, fc.double({ min: 0, max: 1, noNaN: true }), (front, behind, share) => {
        const whole = contrastRatio(front, behind);
        if (front.every((channel, at) => channel >= (behind[at] as number))) {
          expect(contrastRatio(blend(front, behind, share), behind)).toBeLessThanOrEqual(whole + 1e-9);
        }
        expect(blend(front, behind, 1)).toEqual(front.map((channel) => expect.closeTo(channel, 9)));
        expect(blend(front, behind, 0)).toEqual(behind.map((channel) => expect.closeTo(channel, 9)));
      }),
    );
  });
});

describe("a color mixed into another", () => {
  // What Chromium paints for `color-mix(in oklab, …)` of the two.
  test.each([
    ["oklch(46% 0.09 155)", "oklch(93.8% 0.014 105)", 0.12, [211, 219, 204]],
    ["oklch(77% 0.125 25)", "oklch(24.5% 0.009 75)", 0.12, [57, 44, 40]],
    ["oklch(52% 0.165 32)", "oklch(98.6% 0.006 85)", 0.16, [244, 220, 211]],
    ["oklch(60% 0.1 350)", "oklch(60% 0.1 20)", 0.5, [176, 103, 120]],
  ] as const)("%s into %s", (front, behind, share, channels) => {
    const mixed = mix(parseOklch(front) as Oklch, parseOklch(behind) as Oklch, share);
    // Chromium cuts where we round.
    const apart = toRgb(mixed).map((channel, at) => Math.abs(channel * 255 - (channels[at] as number)));
    expect(Math.max(...apart)).toBeLessThan(1.001);
  });

  test("is the one or the other at either end, and as light as its parts in between", () => {
    fc.assert(
      fc.property(colors, colors, fc.double({ min: 0, max: 1, noNaN: true }), (front, behind, share) => {
        expect(mix(front, behind, share).l).toBeCloseTo(front.l * share + behind.l * (1 - share), 9);
        for (const [end, color] of [
          [1, front],
          [0, behind],
        ] as const) {
          expect(luminance(toRgb(mix(front, behind, end)))).toBeCloseTo(luminance(toRgb(color)), 2);
        }
      }),
    );
  });
});
