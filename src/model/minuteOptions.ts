/** Languages whose short form of "minute" is a lone letter or an abbreviation that prose does not use. */
const longMinuteLanguages = new Set(["ar", "el", "he", "hi"]);

/**
 * How minutes are written in a language, as options of `Intl.NumberFormat`.
 *
 * @param tag BCP 47 tag
 * @param numberingSystem digits, as a CLDR numbering system
 */
export function minuteOptions(tag: string, numberingSystem: string): Intl.NumberFormatOptions {
  const unitDisplay = longMinuteLanguages.has(tag.split("-")[0] ?? "") ? "long" : "short";
  return { style: "unit", unit: "minute", unitDisplay, numberingSystem, maximumFractionDigits: 0 };
}
