/** What a color of a theme is for. */
export type ThemeColor =
  /** The page. */
  | "paper"
  /** What lies on it: code, notices, the place of a picture. */
  | "raised"
  /** Text. */
  | "ink"
  /** Text that steps back: meta bar, captions, labels. */
  | "quiet"
  /** Hairlines and borders. They part and never inform, so no contrast is asked of them. */
  | "rule"
  /** The accent: links, list markers, focus. */
  | "seal"
  /** The seal or ornament of the license footer. */
  | "mark";

/**
 * A color that all themes share: that of the callout of its name. `tip` is also that of an added line of code, `caution`
 * that of a removed one, and all but `caution` are those of what a highlighter tells apart.
 */
export type ThemeTone = "note" | "tip" | "important" | "warning" | "caution";

/** What tints the page or what lies on it: a `<mark>` in the text, or a line of code that is marked, added or removed. */
export type ThemeTint = "highlight" | "marked" | "added" | "removed";

/** Whether a page is drawn dark on light, or light on dark. */
export type ColorScheme = "light" | "dark";

/** A color in both schemes, each as CSS writes it in OKLCH: `oklch(52% 0.165 32)`. */
export type ThemeColorPair = Readonly<Record<ColorScheme, string>>;

/**
 * Faces, rhythm and ornament of a theme, as CSS values. `headingFace` becomes the custom property `--co-heading-face`.
 * What is left out is as in the default theme.
 */
export interface ThemeStyle {
  /** Stack of faces without serifs. */
  sans?: string | undefined;
  /** Stack of faces with serifs. */
  serif?: string | undefined;
  /** Stack of faces for code. */
  mono?: string | undefined;
  /**
   * Face of the text. What it lacks comes from the faces with serifs of the language; one without serifs ends in `sans-serif`,
   * after a face of Linux by its name: of two generic families, Chromium takes the last where the system has no Arial.
   * @default `var(--co-sans)`, and the faces without serifs of the language
   */
  textFace?: string | undefined;
  /** Face of title and headings. @default `var(--co-serif)` */
  headingFace?: string | undefined;
  /** Face of what is quiet: categories, meta bar, captions, license footer. @default the face around it */
  labelFace?: string | undefined;
  /** Face of quotations. @default `var(--co-serif)` */
  quoteFace?: string | undefined;
  /** Face of the Han letters of quotations in simplified Chinese, after `quoteFace`. @default that of the language */
  quoteFaceHans?: string | undefined;
  /** Size of the text. */
  textSize?: string | undefined;
  /** Factor of the line height, which itself depends on the script. */
  leading?: string | undefined;
  /** Space between paragraphs. */
  paragraphGap?: string | undefined;
  /** Indent of a paragraph: of each in Chinese and Japanese, elsewhere of those that follow another. */
  indent?: string | undefined;
  /** Lines that the first letter of a text takes, where it begins with a paragraph, as `initial-letter`. */
  initial?: string | undefined;
  /** Space beside that letter. */
  initialGap?: string | undefined;
  /** Space above a heading of the text. */
  headingGap?: string | undefined;
  /** Weight of title and headings. */
  headingWeight?: string | undefined;
  /** Where headings of the text stand: `start` or `center`. */
  headingAlign?: string | undefined;
  /** Size of the title of a page. */
  titleSize?: string | undefined;
  /** Space between the letters of the title; none in Arabic, Persian and Urdu, whose letters join. */
  titleSpacing?: string | undefined;
  /** Where the header stands: `start` or `center`. */
  headerAlign?: string | undefined;
  /** Where captions, the facts of the license and its sentence stand: `start` or `center`. */
  noteAlign?: string | undefined;
  /** Case of the categories above the title, as `text-transform`. */
  labelCase?: string | undefined;
  /** Space between the letters of these categories; none in Arabic, Persian and Urdu, whose letters join. */
  labelSpacing?: string | undefined;
  /** What stands between two items of the meta bar, as `content`. A centered header takes `""`: a gap. */
  separator?: string | undefined;
  /** What stands before a heading of the second level, as `content`. */
  headingMark?: string | undefined;
  /** Width of the rule above such a heading; `0px`: none. */
  headingRule?: string | undefined;
  /** Width and style of the rules that part header, text and license footer. */
  divider?: string | undefined;
  /** Width of a rule below the meta bar; `0px`: none. */
  headerRule?: string | undefined;
  /** Width of the rule beside a quotation. */
  quoteRule?: string | undefined;
  /** Marker of a list, as `list-style-type`. */
  bullet?: string | undefined;
  /** How the seal of the license footer is shown: `block`, or `none` beside an `ornament`. */
  sealDisplay?: string | undefined;
  /** What stands in place of the seal, as `content`. */
  ornament?: string | undefined;
  /** Rounding of pictures and code. */
  radius?: string | undefined;
  /** Rounding of buttons. */
  buttonRadius?: string | undefined;
}

/** A theme, as `defineTheme` takes it. */
export interface ThemeTokens {
  /** What marks it: `<html data-co-theme="name">`. Small letters, digits and hyphens. */
  name: string;
  /** All its colors. */
  colors: Readonly<Record<ThemeColor, ThemeColorPair>>;
  /** How it differs from the default beyond color. @default as the default theme */
  style?: Readonly<ThemeStyle> | undefined;
}

/** Two colors that meet on a page, and how well one is told from the other. */
export interface ThemeContrast {
  /** The scheme in which they meet. */
  scheme: ColorScheme;
  /** The color in front. `underline` is that of a link: the accent, let through in part. */
  color: ThemeColor | ThemeTone | "underline";
  /** The color behind it. */
  on: ThemeColor;
  /** What tints the color behind. @default nothing */
  tint?: ThemeTint | undefined;
  /** What is seen by it: words to read, or a sign such as the ring of focus. */
  use: "text" | "sign";
  /** Ratio of contrast, from 1 to 21 (WCAG 2.2, contrast ratio). */
  ratio: number;
  /** The least ratio: 4.5 for text (WCAG 2.2, 1.4.3), 3 for signs (1.4.11). */
  required: number;
}
