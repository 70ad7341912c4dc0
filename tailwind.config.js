/**
 * The design tokens of the default theme: the one place where a color, face or distance of it is written.
 * Each becomes a custom property, `gutter` becomes `--co-gutter`. A color is a pair, for light and dark schemes:
 * `--co-ink-light` and `--co-ink-dark`, of which `--co-ink` is the one in use.
 */
export const tokens = {
  /** Warm paper, ink, and one accent: the vermilion of a seal. */
  color: {
    paper: ["oklch(98.6% 0.006 85)", "oklch(20.5% 0.008 75)"],
    raised: ["oklch(96.4% 0.01 85)", "oklch(24.5% 0.009 75)"],
    ink: ["oklch(27% 0.012 70)", "oklch(89% 0.012 85)"],
    quiet: ["oklch(49% 0.014 70)", "oklch(70% 0.014 85)"],
    rule: ["oklch(87% 0.012 80)", "oklch(36% 0.01 75)"],
    seal: ["oklch(52% 0.165 32)", "oklch(73% 0.125 38)"],
    mark: ["oklch(52% 0.165 32)", "oklch(73% 0.125 38)"],
  },
  /**
   * Faces a reader's system already has, for Latin letters and figures. Those of other scripts follow by the language of
   * the text, in `typography.css`: Han is drawn differently in Chinese, Japanese and Korean, so no face of it, and none
   * that may bring it along, such as `system-ui`, stands here.
   */
  font: {
    sans: '-apple-system, "Segoe UI", "Noto Sans", "Liberation Sans"',
    serif: '"Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif"',
    mono: 'ui-monospace, "SF Mono", "Cascadia Code", "Noto Sans Mono", Menlo, Consolas, monospace',
  },
  space: {
    gutter: "1.25rem",
    wide: "16rem",
    "gallery-gap": "0.75rem",
  },
  radius: {
    radius: "4px",
    "button-radius": "99px",
  },
};

/**
 * Rhythm and ornament, which a theme may change beside colors, fonts and radii; `src/content/theme.ts` says what each is
 * for. `initial`: the style sheet has a value of its own that depends on where it is used.
 */
export const style = {
  "text-face": "initial",
  "heading-face": "initial",
  "label-face": "initial",
  "quote-face": "initial",
  "quote-face-hans": "initial",
  "text-size": "1.0625rem",
  leading: "1",
  "paragraph-gap": "1.25em",
  indent: "0",
  initial: "normal",
  "initial-gap": "0px",
  "heading-gap": "2.3em",
  "heading-weight": "600",
  "heading-align": "start",
  "title-size": "clamp(1.75rem, 1.1rem + 2.6cqi, 2.75rem)",
  "title-spacing": "0.005em",
  "header-align": "start",
  "note-align": "center",
  "label-case": "none",
  "label-spacing": "0.08em",
  separator: '"·"',
  "heading-mark": "none",
  "heading-rule": "0px",
  divider: "1px solid",
  "header-rule": "0px",
  "quote-rule": "2px",
  bullet: "disc",
  "seal-display": "block",
  ornament: "none",
};

const properties = (...groups) =>
  Object.fromEntries(
    groups.flatMap((group) => Object.entries(group).map(([name, value]) => [`--co-${name}`, value])),
  );

const pairs = Object.fromEntries(
  Object.entries(tokens.color).flatMap(([name, [light, dark]]) => [
    [`${name}-light`, light],
    [`${name}-dark`, dark],
  ]),
);

const used = Object.fromEntries(
  Object.keys(tokens.color).map((name) => [
    name,
    `light-dark(var(--co-${name}-light), var(--co-${name}-dark))`,
  ]),
);

/** The elements that mark a color scheme, and those that mark a theme. */
const schemes = '.light, .dark, [data-theme="light"], [data-theme="dark"]';
const themes = "[data-co-theme]";

/**
 * Every design token is a custom property, so that a site changes one without a build. What a theme may change is written
 * again, without weight, where a theme is marked: so a theme starts from the default one, also within another theme.
 * Colors in use are written again where a theme or a scheme is marked: builds that replace `light-dark()` by variables
 * settle a color where it is written.
 *
 * @type {import("tailwindcss").Config}
 */
export default {
  content: [],
  plugins: [
    ({ addBase }) =>
      addBase({
        ":root": properties(tokens.space),
        [`:where(:root, ${themes})`]: properties(tokens.font, tokens.radius, style, pairs),
        [`:root, ${schemes}, ${themes}`]: properties(used),
      }),
  ],
};
