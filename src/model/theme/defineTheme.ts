import type { ThemeStyle, ThemeTokens } from "../../content/theme.js";
import { describeValue } from "../describeValue.js";
import { isOneValue } from "./isOneValue.js";
import { writeOklch } from "./oklch.js";
import { tellLowContrast } from "./tellLowContrast.js";
import { readColor, themeContrast } from "./themeContrast.js";
import { themeColors, themeStyles } from "./themeProperties.js";

/** A theme as CSS. */
export interface Theme {
  /** Its name, as it marks a page or a part of one: `data-co-theme="name"`. */
  name: string;
  /** Custom properties for `[data-co-theme="name"]`: a style sheet of its own. Any number of themes can be loaded. */
  css: string;
  /** The same for `:root`: the theme of a site that has just one, and marks nothing. */
  rootCss: string;
}

/** Options of `defineTheme`. */
export interface DefineThemeOptions {
  /**
   * What is done about a pair of colors that people with low vision cannot tell apart: the theme is refused, or nothing.
   * Meant for tools that show a theme while it is being made.
   * @default "refuse"
   */
  lowContrast?: "refuse" | "allow" | undefined;
}

/**
 * Makes the style sheet of a theme, and makes sure it can be read. Call it where your site is built, and write `css` into
 * a file that is loaded beside `colophon/styles.css`, before it or after it.
 *
 * Colors that sRGB cannot show are written as the nearest of their lightness and hue that it can, so that every browser
 * draws what was measured.
 *
 * @throws Error where text has less contrast than 4.5:1, or a sign less than 3:1 (WCAG 2.2 AA, 1.4.3 and 1.4.11), and
 * where a name, a color or a value cannot be used. The message says which and what to change.
 *
 * @example
 * const harbor = defineTheme({ ...gazette, name: "harbor", style: { ...gazette.style, headerAlign: "start" } });
 */
export function defineTheme(tokens: ThemeTokens, { lowContrast = "refuse" }: DefineThemeOptions = {}): Theme {
  const { name } = tokens;
  if (typeof name !== "string" || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Error(
      `[colophon] A theme is named ${describeValue(name)}. Its name stands in an attribute and in a selector, so it is refused. Use small letters, digits and hyphens, and a letter first.`,
    );
  }
  const low = themeContrast(tokens).filter(({ ratio, required }) => ratio < required);
  if (low.length > 0 && lowContrast === "refuse") throw new Error(tellLowContrast(tokens, low));
  const body = [...colorLines(tokens), ...styleLines(tokens)].join("\n");
  return {
    name,
    css: `[data-co-theme="${name}"] {\n${body}\n}\n`,
    rootCss: `:root {\n${body}\n}\n`,
  };
}

function colorLines(tokens: ThemeTokens): string[] {
  refuseUnknown(tokens.name, tokens.colors, themeColors);
  return themeColors.flatMap((color) =>
    (["light", "dark"] as const).map(
      (scheme) => `  --co-${color}-${scheme}: ${writeOklch(readColor(tokens, color, scheme))};`,
    ),
  );
}

function styleLines({ name, style }: ThemeTokens): string[] {
  const values = style ?? {};
  refuseUnknown(name, values, Object.keys(themeStyles));
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value !== "string" || !isOneValue(value)) {
      throw new Error(
        `[colophon] The theme "${name}" sets ${key} to ${describeValue(value)}. That is not one CSS value and would change what follows it, so the theme is refused. Close its strings and brackets, and write no ";", "!", braces or comments outside of strings.`,
      );
    }
    return [`  ${themeStyles[key as keyof ThemeStyle]}: ${value};`];
  });
}

function refuseUnknown(theme: string, given: object, known: readonly string[]): void {
  const unknown = Object.entries(given).find(([key, value]) => value !== undefined && !known.includes(key));
  if (unknown === undefined) return;
  throw new Error(
    `[colophon] The theme "${theme}" sets ${describeValue(unknown[0])}, which no theme has. It would do nothing, so the theme is refused. Use one of ${known.join(", ")}.`,
  );
}
