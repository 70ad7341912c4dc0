import { type FormatLocale, formatterCache } from "./intl.js";

const languageNames = formatterCache((tags) => new Intl.DisplayNames(tags, { type: "language" }));

/**
 * What a language is called in another: `zh-Hans` is "Simplified Chinese" in English.
 *
 * @param tag a well-formed BCP 47 tag
 * @returns the tag itself for a language without a name
 */
export function languageName(tag: string, locale: FormatLocale): string {
  return languageNames(locale).of(new Intl.Locale(tag).baseName) ?? tag;
}
