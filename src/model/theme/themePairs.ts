import type { ThemeColor, ThemeContrast, ThemeTone } from "../../content/theme.js";
import { tints, tones, underlineShare } from "../../content/tones.js";
import { blend, contrastRatio, mix, type Oklch, toRgb } from "./oklch.js";

/** Two colors that meet, of any theme. */
export type ThemePair = Pick<ThemeContrast, "color" | "on" | "tint" | "use">;

/** What the colors of a theme and its tones are, in one scheme. */
export type Palette = (color: ThemeColor | ThemeTone) => Oklch;

const texts = ["ink", "quiet", "seal"] as const;
const toneNames = Object.keys(tones) as ThemeTone[];
/** What words of a line of code have: the text, comments and numbers, and what else a highlighter tells apart. */
const codeColors = ["ink", "quiet", "note", "tip", "important", "warning"] as const;

/** Code stands on the ground of notes, and on the page where it stands in a note. */
const onGround = (on: "paper" | "raised"): ThemePair[] => [
  ...[...texts, ...toneNames].map((color): ThemePair => ({ color, on, use: "text" })),
  { color: "seal", on, use: "sign" },
  { color: "underline", on, use: "sign" },
  ...(["marked", "added", "removed"] as const).flatMap((tint) =>
    codeColors.map((color): ThemePair => ({ color, on, tint, use: "text" })),
  ),
  { color: "seal", on, tint: "marked", use: "sign" },
  { color: "caution", on, tint: "removed", use: "text" },
];

/** Every pair of colors that a theme lets meet. */
export const themePairs: readonly ThemePair[] = [
  ...onGround("paper"),
  ...onGround("raised"),
  ...texts.map((color): ThemePair => ({ color, on: "paper", tint: "highlight", use: "text" })),
  { color: "underline", on: "paper", tint: "highlight", use: "sign" },
  // The license footer alone has it, which lies on the page.
  { color: "mark", on: "paper", use: "sign" },
];

/** Ratio of contrast of a pair. */
export function measurePair({ color, on, tint }: ThemePair, palette: Palette): number {
  const ground =
    tint === undefined ? palette(on) : mix(palette(tints[tint].of), palette(on), tints[tint].share);
  const behind = toRgb(ground);
  const front =
    color === "underline" ? blend(toRgb(palette("seal")), behind, underlineShare) : toRgb(palette(color));
  return contrastRatio(front, behind);
}
