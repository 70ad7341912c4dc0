import type { PluralLabel } from "../content/labels.js";

/**
 * What `formatPlural` makes of a count of views, in a fraction of its weight: an island's code travels to every reader.
 *
 * @param count a safe integer from 0 up
 * @param label texts by CLDR plural category, with `{count}`
 * @param lang BCP 47 tag
 * @param numberingSystem of CLDR
 * @param notation in full, or in the short form of the language
 * @returns the text with every digit, and where the number is shortened the one to show; the bare number where Intl does
 * not know the language or the digits
 */
export function viewsText(
  count: number,
  label: PluralLabel,
  lang = "en",
  numberingSystem?: string,
  notation?: "standard" | "compact",
): [exact: string | number, short?: string | false] {
  const write = (notation?: "compact"): string =>
    new Intl.NumberFormat(lang, {
      numberingSystem,
      notation,
      maximumFractionDigits: 1,
    } as Intl.NumberFormatOptions).format(count);
  const fill = (number: string, plural: number): string =>
    (label[new Intl.PluralRules(lang).select(plural)] ?? label.other).replace("{count}", number);
  try {
    const full = write();
    const short = notation === "compact" ? write(notation) : full;
    // Four digits that the language does not shorten come without their separator.
    const isShort = short !== full && short !== `${count}`;
    // Thousands have the plural form of 1,000 and millions that of 1,000,000: "1,2 M de vues".
    return [fill(full, count), isShort && fill(short, count < 999_950 ? 1000 : 1e6)];
  } catch {
    return [count];
  }
}
