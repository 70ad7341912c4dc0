import type { ColorScheme, ThemeColor, ThemeContrast, ThemeTokens, ThemeTone } from "../../content/theme.js";
import { tones } from "../../content/tones.js";
import { describeValue } from "../describeValue.js";
import { type Oklch, parseOklch, settleOklch } from "./oklch.js";
import { measurePair, type Palette, themePairs } from "./themePairs.js";

/**
 * Every pair of colors that a theme lets meet, with its ratio of contrast, in both schemes: text, links, callouts, the ring
 * of focus, list markers and the line under a link on the page and on what lies on it, marked words, and what a highlighter
 * tells apart on lines of code that are plain, marked, added or removed. Meant for a test of your theme:
 * `expect(themeContrast(tokens).filter(({ ratio, required }) => ratio < required)).toEqual([])`.
 *
 * The colors of callouts and code are those of the style sheet, which suit a paper that is nearly white or nearly black.
 * Ratios are those of the colors as a screen shows them, in 256 steps a channel.
 *
 * @throws Error where a color is missing or not written as `oklch(L C H)`
 */
export function themeContrast(theme: ThemeTokens): ThemeContrast[] {
  return (["light", "dark"] as const).flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return themePairs.map((pair) => ({
      scheme,
      ...pair,
      ratio: measurePair(pair, palette),
      required: pair.use === "text" ? 4.5 : 3,
    }));
  });
}

/** The colors of a theme, and those that it shares with all. */
export function paletteOf(theme: ThemeTokens, scheme: ColorScheme): Palette {
  return (color) =>
    isTone(color) ? (parseOklch(tones[color][scheme]) as Oklch) : readColor(theme, color, scheme);
}

/** Whether a color is shared by all themes. */
export function isTone(color: string): color is ThemeTone {
  return Object.hasOwn(tones, color);
}

/** A color of a theme as the style sheet has it, in numbers. */
export function readColor(theme: ThemeTokens, color: ThemeColor, scheme: ColorScheme): Oklch {
  const written: unknown = theme.colors?.[color]?.[scheme];
  const read = typeof written === "string" ? parseOklch(written) : undefined;
  if (read !== undefined) return settleOklch(read);
  throw new Error(
    `[colophon] The theme "${theme.name}" has ${describeValue(written)} as its ${scheme} ${color}. Its contrast cannot be computed, so the theme is refused. Write the color as oklch(L C H), such as "oklch(52% 0.165 32)", without transparency.`,
  );
}
