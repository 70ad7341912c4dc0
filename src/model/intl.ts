import type { Locale } from "../content/labels.js";
import { describeValue } from "./describeValue.js";
import { warn } from "./warn.js";

/** What formatting needs of a locale. */
export type FormatLocale = Pick<Locale, "tag" | "numberingSystem">;

/** The language of last resort. Named, since Intl's own is that of the machine: a server's differs from a browser's. */
const lastResort = "en";

/** A site has a handful of locales and formats; the limit only keeps odd input from filling the memory. */
const limit = 200;

/**
 * A function that makes formatters and keeps them, since making one is slow.
 *
 * A tag that is none (`fr_FR`) gets the English formatter, with a warning in development; a well-formed one that Intl
 * has no data for gets it silently.
 *
 * @param make calls a constructor of Intl with the locales and the numbering system it is given
 */
export function formatterCache<Formatter>(
  make: (locales: string[], numberingSystem: string) => Formatter,
): (locale: FormatLocale) => Formatter {
  const known = new Map<string, Formatter>();
  return (locale) => {
    const { tag, numberingSystem } = locale;
    const key = `${tag} ${numberingSystem}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    let made: Formatter;
    try {
      made = make([tag, lastResort], numberingSystem);
    } catch {
      warn(
        `The locale ${describeValue(tag)} with the digits ${describeValue(numberingSystem)} is not known to Intl. Numbers and lists are written as in English. Use a BCP 47 tag like "fr-FR" and a CLDR numbering system like "latn".`,
      );
      made = make([lastResort], "latn");
    }
    known.set(key, made);
    return made;
  };
}
