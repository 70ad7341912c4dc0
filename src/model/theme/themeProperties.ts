import type { ThemeColor, ThemeStyle } from "../../content/theme.js";

/** The colors of a theme, in the order they are written. */
export const themeColors: readonly ThemeColor[] = ["paper", "raised", "ink", "quiet", "rule", "seal", "mark"];

/** The custom property of each value of `ThemeStyle`. */
export const themeStyles: Readonly<Record<keyof ThemeStyle, `--co-${string}`>> = {
  sans: "--co-sans",
  serif: "--co-serif",
  mono: "--co-mono",
  textFace: "--co-text-face",
  headingFace: "--co-heading-face",
  labelFace: "--co-label-face",
  quoteFace: "--co-quote-face",
  quoteFaceHans: "--co-quote-face-hans",
  textSize: "--co-text-size",
  leading: "--co-leading",
  paragraphGap: "--co-paragraph-gap",
  indent: "--co-indent",
  initial: "--co-initial",
  initialGap: "--co-initial-gap",
  headingGap: "--co-heading-gap",
  headingWeight: "--co-heading-weight",
  headingAlign: "--co-heading-align",
  titleSize: "--co-title-size",
  titleSpacing: "--co-title-spacing",
  headerAlign: "--co-header-align",
  noteAlign: "--co-note-align",
  labelCase: "--co-label-case",
  labelSpacing: "--co-label-spacing",
  separator: "--co-separator",
  headingMark: "--co-heading-mark",
  headingRule: "--co-heading-rule",
  divider: "--co-divider",
  headerRule: "--co-header-rule",
  quoteRule: "--co-quote-rule",
  bullet: "--co-bullet",
  sealDisplay: "--co-seal-display",
  ornament: "--co-ornament",
  radius: "--co-radius",
  buttonRadius: "--co-button-radius",
};
