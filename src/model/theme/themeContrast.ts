import type { ThemeColor, ThemeContrast, ThemeTokens } from "../../content/theme.js";
import { describeValue } from "../describeValue.js";
import { blend, contrastRatio, type Oklch, parseOklch, type Rgb, settleOklch, toRgb } from "./oklch.js";

/** Which colors carry words, and what words and signs lie on. */
const texts = ["ink", "quiet", "seal"] as const;
const grounds = ["paper", "raised"] as const;

/** How much of the accent the line under a link lets through; the style sheet of links has the same share. */
export const underlineShare = 0.75;

const schemes = ["light", "dark"] as const;

/**
 * Every pair of colors that a theme lets meet, with its ratio of contrast: text, the ring of focus and list markers, the
 * line under a link, each on the page and on what lies on it, in both schemes. Meant for a test of your theme:
 * `expect(themeContrast(tokens).filter(({ ratio, required }) => ratio < required)).toEqual([])`.
 *
 * Ratios are those of the colors as a screen shows them, in 256 steps a channel.
 *
 * @throws Error where a color is missing or not written as `oklch(L C H)`
 */
export function themeContrast(theme: ThemeTokens): ThemeContrast[] {
  return schemes.flatMap((scheme) => {
    const rgb = (color: ThemeColor): Rgb => toRgb(readColor(theme, color, scheme));
    return grounds.flatMap((on) => {
      const behind = rgb(on);
      const seal = rgb("seal");
      const pair = (color: ThemeContrast["color"], front: Rgb, use: ThemeContrast["use"]): ThemeContrast => ({
        scheme,
        color,
        on,
        use,
        ratio: contrastRatio(front, behind),
        required: use === "text" ? 4.5 : 3,
      });
      return [
        ...texts.map((color) => pair(color, rgb(color), "text")),
        pair("seal", seal, "sign"),
        // The license footer alone has it, which lies on the page.
        ...(on === "paper" ? [pair("mark", rgb("mark"), "sign")] : []),
        pair("underline", blend(seal, behind, underlineShare), "sign"),
      ];
    });
  });
}

/** A color of a theme as the style sheet has it, in numbers. */
export function readColor(theme: ThemeTokens, color: ThemeColor, scheme: "light" | "dark"): Oklch {
  const written: unknown = theme.colors?.[color]?.[scheme];
  const read = typeof written === "string" ? parseOklch(written) : undefined;
  if (read !== undefined) return settleOklch(read);
  throw new Error(
    `[colophon] The theme "${theme.name}" has ${describeValue(written)} as its ${scheme} ${color}. Its contrast cannot be computed, so the theme is refused. Write the color as oklch(L C H), such as "oklch(52% 0.165 32)", without transparency.`,
  );
}
