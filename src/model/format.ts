import type { PluralLabel } from "../content/labels.js";
import type { NumberNotation } from "../content/numbers.js";
import { describeValue } from "./describeValue.js";
import { type FormatLocale, formatterCache } from "./intl.js";
import { fillLabel } from "./label.js";
import { minuteOptions } from "./minuteOptions.js";
import { ownValue } from "./ownValue.js";
import { shortenNumber } from "./shortenNumber.js";
import { warn } from "./warn.js";

const numberFormat = formatterCache(
  (locales, numberingSystem) => new Intl.NumberFormat(locales, { numberingSystem, maximumFractionDigits: 0 }),
);
const pluralRules = formatterCache((locales) => new Intl.PluralRules(locales));

const minuteFormat = formatterCache(
  (locales, numberingSystem) =>
    new Intl.NumberFormat(locales, minuteOptions(locales[0] ?? "", numberingSystem)),
);

function unitFormat(
  unit: string,
  maximumFractionDigits: number,
): (locale: FormatLocale) => Intl.NumberFormat {
  const unitDisplay = unit === "byte" ? "long" : "short";
  return formatterCache(
    (locales, numberingSystem) =>
      new Intl.NumberFormat(locales, {
        numberingSystem,
        style: "unit",
        unit,
        unitDisplay,
        maximumFractionDigits,
      }),
  );
}
const byteUnits = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"].map((unit) => ({
  tenths: unitFormat(unit, 1),
  whole: unitFormat(unit, 0),
}));

/** The value as a finite number from 0 up, never -0. */
function amountOf(value: unknown, what: string): number | undefined {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return Math.abs(value);
  warn(`${what} of ${describeValue(value)} cannot be shown. It is left out. Pass a number from 0 up.`);
  return undefined;
}

/** How {@link formatNumber} and {@link formatPlural} write a number. */
export interface FormatNumberOptions {
  /** In full or shortened. @default "standard" */
  notation?: NumberNotation | undefined;
}

/**
 * Writes a whole number with the digits and the grouping of the language: "4,812".
 *
 * @param value a whole number from 0 to 2^53 - 1, or a BigInt from 0 up
 * @returns undefined, with a warning in development, for anything else: a false number is worse than none
 */
export function formatNumber(
  value: unknown,
  locale: FormatLocale,
  options: FormatNumberOptions = {},
): string | undefined {
  const count = countOf(value);
  if (count === undefined) return undefined;
  return shortenNumber(count, locale, options.notation)?.text ?? numberFormat(locale).format(count);
}

function countOf(value: unknown): number | bigint | undefined {
  if (typeof value === "bigint" && value >= 0n) return value;
  if (Number.isSafeInteger(value) && (value as number) >= 0) return Math.abs(value as number);
  warn(`A count of ${describeValue(value)} cannot be shown. It is left out. Pass a whole number from 0 up.`);
  return undefined;
}

/**
 * Writes a duration in minutes: "9 min", "9分钟", "9 دقائق".
 *
 * The short unit of the language, or the long one where the short one is not used in prose (Arabic, Greek, Hebrew,
 * Hindi).
 *
 * @param minutes rounded to whole minutes
 * @returns undefined, with a warning in development, for a number that is negative or not finite
 */
export function formatMinutes(minutes: number, locale: FormatLocale): string | undefined {
  const amount = amountOf(minutes, "A reading time");
  return amount === undefined ? undefined : minuteFormat(locale).format(amount);
}

/**
 * Writes the size of a file in decimal units (1 kB is 1,000 bytes), with one decimal below ten: "4.2 MB", "512 bytes".
 *
 * @returns undefined, with a warning in development, for a number that is negative or not finite
 */
export function formatBytes(bytes: number, locale: FormatLocale): string | undefined {
  let amount = amountOf(bytes, "A file size");
  if (amount === undefined) return undefined;
  let power = 0;
  // 999.5 would be written as 1,000: it already belongs to the next unit.
  while (amount >= 999.5 && power < byteUnits.length - 1) {
    amount /= 1000;
    power++;
  }
  const unit = byteUnits[power];
  return (power > 0 && amount < 10 ? unit?.tenths : unit?.whole)?.(locale).format(amount);
}

/**
 * Picks the text of a label by the plural rules of the language and fills in the number: "1 view", "12 views". A number
 * that is shortened takes the form of what is shown: "4,8 тыс. просмотров", "1,2 M de vues".
 *
 * @param label texts by CLDR plural category; a category that is missing falls to `other`
 * @param count as in `formatNumber`
 * @returns undefined where the number cannot be shown
 */
export function formatPlural(
  label: PluralLabel,
  count: number | bigint,
  locale: FormatLocale,
  options: FormatNumberOptions = {},
): string | undefined {
  const exact = countOf(count);
  if (exact === undefined) return undefined;
  const short = shortenNumber(exact, locale, options.notation);
  const category = pluralRules(locale).select(short?.plural ?? Number(exact));
  const text = ownValue(label, category) ?? ownValue(label, "other");
  return fillLabel(text as string, { count: short?.text ?? numberFormat(locale).format(exact) });
}

const listFormat = formatterCache((locales) => new Intl.ListFormat(locales, { type: "conjunction" }));

/**
 * Joins names in the manner of the language: "Ada, Blaise, and Carl", "甲、乙和丙".
 *
 * What is no text, or an empty one, is left out.
 */
export function formatList(names: readonly string[], locale: FormatLocale): string {
  const texts = Array.isArray(names) ? names.filter((name) => typeof name === "string" && name !== "") : [];
  return listFormat(locale).format(texts);
}

/**
 * The parts of a list in the manner of the language, so that a component can put links in the place of its items:
 * a number is the index of an item, a text stands between items as it is. `listParts(3, en)` is
 * `[0, ", ", 1, ", and ", 2]`.
 *
 * @param items how many items, or better their texts: in some languages the word between depends on the next one
 * (Spanish "Pedro e Inés")
 */
export function listParts(
  items: number | readonly string[],
  locale: FormatLocale,
): readonly (number | string)[] {
  const texts = typeof items === "number" ? placeholders(items) : items.map(String);
  let index = 0;
  return listFormat(locale)
    .formatToParts(texts)
    .map((part) => (part.type === "element" ? index++ : part.value));
}

function placeholders(count: number): string[] {
  if (Number.isSafeInteger(count) && count >= 0) return Array.from({ length: count }, () => "-");
  warn(
    `A list of ${describeValue(count)} items cannot be drawn. It is left out. Pass a whole number from 0 up.`,
  );
  return [];
}
