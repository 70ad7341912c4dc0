import {
  defineTheme,
  gazette,
  inkwash,
  manual,
  type ThemeColor,
  type ThemeTokens,
} from "../../src/themes.ts";
import { tokens } from "../../tailwind.config.js";

/** The themes beside the default. */
const moreThemes: readonly ThemeTokens[] = [gazette, manual, inkwash];

/** All their style sheets, which a site would import one by one. */
export const themeSheets: string = moreThemes.map((theme) => defineTheme(theme).css).join("\n");

/** The default theme in the same form, from the tokens the style sheet is built from. */
const defaultTheme: ThemeTokens = {
  name: "default",
  colors: Object.fromEntries(
    Object.entries(tokens.color).map(([name, [light, dark]]) => [name, { light, dark }]),
  ) as Record<ThemeColor, { light: string; dark: string }>,
};

/** All themes, the default first. */
export const allThemes: readonly ThemeTokens[] = [defaultTheme, ...moreThemes];
