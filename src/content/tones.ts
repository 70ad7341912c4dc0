import type { ThemeColor, ThemeColorPair, ThemeTint, ThemeTone } from "./theme.js";

/** The colors that all themes share, as the style sheet has them. */
export const tones: Readonly<Record<ThemeTone, ThemeColorPair>> = {
  note: { light: "oklch(46% 0.09 250)", dark: "oklch(77% 0.09 250)" },
  tip: { light: "oklch(46% 0.09 155)", dark: "oklch(77% 0.09 155)" },
  important: { light: "oklch(47% 0.12 305)", dark: "oklch(78% 0.09 305)" },
  warning: { light: "oklch(48% 0.1 75)", dark: "oklch(80% 0.1 75)" },
  caution: { light: "oklch(48% 0.165 25)", dark: "oklch(77% 0.125 25)" },
};

/** What each tint is made of, and its share in the color it is mixed into, as the style sheet has them. */
export const tints: Readonly<Record<ThemeTint, { of: ThemeColor | ThemeTone; share: number }>> = {
  highlight: { of: "seal", share: 0.16 },
  marked: { of: "quiet", share: 0.12 },
  added: { of: "tip", share: 0.12 },
  removed: { of: "caution", share: 0.12 },
};

/** How much of the accent the line under a link lets through, as the style sheet has it. */
export const underlineShare = 0.75;
