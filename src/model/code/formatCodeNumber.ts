import { type FormatLocale, formatterCache } from "../intl.js";

const lineNumber = formatterCache(
  (locales, numberingSystem) => new Intl.NumberFormat(locales, { numberingSystem, useGrouping: false }),
);

/** Writes the number of a line in the digits of the language, without grouping, as it names a place: "1024". */
export function formatCodeNumber(line: number, locale: FormatLocale): string {
  return lineNumber(locale).format(line);
}
