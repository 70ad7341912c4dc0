/**
 * The design tokens of the default theme: the one place where a color, face or distance of it is written.
 * Each becomes a custom property, `ink` becomes `--co-ink`.
 */
export const tokens = {
  /** Warm paper, ink, and one accent: the vermilion of a seal. */
  color: {
    paper: "light-dark(oklch(98.6% .006 85), oklch(20.5% .008 75))",
    raised: "light-dark(oklch(96.4% .01 85), oklch(24.5% .009 75))",
    ink: "light-dark(oklch(27% .012 70), oklch(89% .012 85))",
    quiet: "light-dark(oklch(49% .014 70), oklch(70% .014 85))",
    rule: "light-dark(oklch(87% .012 80), oklch(36% .01 75))",
    seal: "light-dark(oklch(52% .165 32), oklch(73% .125 38))",
  },
  /**
   * Faces a reader's system already has, for Latin letters and figures. Those of other scripts follow by the language of
   * the text, in `typography.css`: Han is drawn differently in Chinese, Japanese and Korean, so no face of it, and none
   * that may bring it along, such as `system-ui`, stands here.
   */
  font: {
    sans: '-apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Liberation Sans"',
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
  },
};

const properties = (...groups) =>
  Object.fromEntries(
    groups.flatMap((group) => Object.entries(group).map(([name, value]) => [`--co-${name}`, value])),
  );

/** The elements that mark a theme. */
const themes = '.light, .dark, [data-theme="light"], [data-theme="dark"]';

/**
 * Every design token is a custom property, so that a site changes one without a build. Colors are written again where a
 * theme is marked: builds that replace `light-dark()` by variables settle a color where it is written.
 *
 * @type {import("tailwindcss").Config}
 */
export default {
  content: [],
  plugins: [
    ({ addBase }) =>
      addBase({
        ":root": properties(tokens.font, tokens.space, tokens.radius),
        [`:root, ${themes}`]: properties(tokens.color),
      }),
  ],
};
