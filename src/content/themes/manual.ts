import type { ThemeTokens } from "../theme.js";

/** Ends as `textFace` of `ThemeStyle` asks of faces without serifs. */
const sans = 'var(--co-sans), "DejaVu Sans", sans-serif';

/**
 * A technical manual: sans, tight and set to the left, on clean paper; everything that names or counts is monospaced, and
 * one phosphor green marks where to look.
 */
export const manual: ThemeTokens = {
  name: "manual",
  colors: {
    paper: { light: "oklch(99.4% 0.001 165)", dark: "oklch(17.5% 0.008 165)" },
    raised: { light: "oklch(96.2% 0.006 165)", dark: "oklch(22% 0.011 165)" },
    ink: { light: "oklch(24% 0.012 165)", dark: "oklch(90% 0.008 165)" },
    quiet: { light: "oklch(48% 0.016 165)", dark: "oklch(69% 0.016 165)" },
    rule: { light: "oklch(87% 0.01 165)", dark: "oklch(35% 0.014 165)" },
    seal: { light: "oklch(47% 0.115 158)", dark: "oklch(81% 0.15 158)" },
    mark: { light: "oklch(47% 0.115 158)", dark: "oklch(81% 0.15 158)" },
  },
  style: {
    headingFace: sans,
    labelFace: "var(--co-mono)",
    quoteFace: sans,
    textSize: "1rem",
    leading: "0.94",
    paragraphGap: "1em",
    headingWeight: "700",
    headingGap: "2em",
    headingMark: '"## "',
    titleSize: "clamp(1.625rem, 1.15rem + 1.9cqi, 2.375rem)",
    titleSpacing: "-0.018em",
    noteAlign: "start",
    labelSpacing: "0",
    separator: '"/"',
    divider: "1px dashed",
    quoteRule: "4px",
    bullet: '"-  "',
    sealDisplay: "none",
    ornament: '"[¶]"',
    radius: "2px",
    buttonRadius: "3px",
  },
};
