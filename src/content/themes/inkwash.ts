import type { ThemeTokens } from "../theme.js";

/**
 * A book of ink on rice paper, made for Chinese: Song faces, paragraphs indented by two characters instead of parted,
 * wide lines of air, chapter titles in the middle, quotations in Kai, a bluish ink for what is not text, and one red: the seal.
 */
export const inkwash: ThemeTokens = {
  name: "inkwash",
  colors: {
    paper: { light: "oklch(96.6% 0.011 105)", dark: "oklch(22% 0.012 225)" },
    raised: { light: "oklch(93.8% 0.014 105)", dark: "oklch(26% 0.014 225)" },
    ink: { light: "oklch(29% 0.014 225)", dark: "oklch(87% 0.012 105)" },
    quiet: { light: "oklch(47% 0.018 220)", dark: "oklch(71% 0.016 110)" },
    rule: { light: "oklch(84% 0.016 110)", dark: "oklch(38% 0.016 225)" },
    seal: { light: "oklch(45% 0.07 215)", dark: "oklch(77% 0.065 200)" },
    mark: { light: "oklch(50% 0.15 30)", dark: "oklch(62% 0.145 31)" },
  },
  style: {
    serif: '"Source Serif 4", Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif"',
    textFace: "var(--co-serif)",
    quoteFaceHans: '"Kaiti SC", STKaiti, "LXGW WenKai", KaiTi',
    labelFace: "var(--co-serif)",
    leading: "1.12",
    paragraphGap: "0",
    indent: "2em",
    headingWeight: "500",
    headingGap: "3.2em",
    headingAlign: "center",
    titleSize: "clamp(1.75rem, 1.15rem + 2.3cqi, 2.5rem)",
    titleSpacing: "0.02em",
    headerAlign: "center",
    labelSpacing: "0.15em",
    separator: '""',
    quoteRule: "0",
    bullet: "circle",
    radius: "1px",
    buttonRadius: "2px",
  },
};
