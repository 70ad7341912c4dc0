import type { ThemeTokens } from "../theme.js";

/**
 * A newspaper: serif throughout, a heavy centered title over double rules, sections that begin at a hairline, square
 * corners, and a press blue that is hardly more than ink.
 */
export const gazette: ThemeTokens = {
  name: "gazette",
  colors: {
    paper: { light: "oklch(97.8% 0.004 95)", dark: "oklch(19% 0.006 260)" },
    raised: { light: "oklch(94.8% 0.006 95)", dark: "oklch(23.5% 0.008 260)" },
    ink: { light: "oklch(21% 0.008 260)", dark: "oklch(90% 0.006 95)" },
    quiet: { light: "oklch(44% 0.008 260)", dark: "oklch(71% 0.008 95)" },
    rule: { light: "oklch(68% 0.006 95)", dark: "oklch(46% 0.008 260)" },
    seal: { light: "oklch(43% 0.12 262)", dark: "oklch(77% 0.085 258)" },
    mark: { light: "oklch(21% 0.008 260)", dark: "oklch(90% 0.006 95)" },
  },
  style: {
    serif: '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia',
    textFace: "var(--co-serif)",
    textSize: "1.125rem",
    leading: "0.96",
    initial: "3",
    initialGap: "0.3em",
    headingWeight: "750",
    titleSize: "clamp(2rem, 1.05rem + 3.8cqi, 3.5rem)",
    titleSpacing: "-0.008em",
    headerAlign: "center",
    headingGap: "2.2em",
    headingRule: "1px",
    noteAlign: "start",
    labelCase: "uppercase",
    labelSpacing: "0.14em",
    separator: '""',
    divider: "3px double",
    headerRule: "1px",
    quoteRule: "1px",
    bullet: '"–  "',
    sealDisplay: "none",
    ornament: '"⁂"',
    radius: "0px",
    buttonRadius: "0px",
  },
};
