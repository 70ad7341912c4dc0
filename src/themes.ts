export type {
  ColorScheme,
  ThemeColor,
  ThemeColorPair,
  ThemeContrast,
  ThemeStyle,
  ThemeTint,
  ThemeTokens,
  ThemeTone,
} from "./content/theme.js";
export { gazette } from "./content/themes/gazette.js";
export { inkwash } from "./content/themes/inkwash.js";
export { manual } from "./content/themes/manual.js";
export {
  type ColorSchemeChoice,
  colorSchemeKey,
  colorSchemeScript,
  colorSchemeScriptHash,
  type ColorSchemeScriptProps,
  colorSchemeScriptProps,
} from "./model/theme/colorScheme.js";
export { defineTheme, type DefineThemeOptions, type Theme } from "./model/theme/defineTheme.js";
export { themeContrast } from "./model/theme/themeContrast.js";
