import { type FormatLocale, formatterCache } from "./intl.js";
import type { ParsedDate } from "./postDate.js";
import { readTimeZone, wallTimeAt } from "./timeZone.js";

/** How {@link formatPostDate} writes a date. */
export interface FormatPostDateOptions {
  /** Zone in which an instant falls on a day, as an IANA name. @default the one it was parsed in */
  timeZone?: string | undefined;
  /** `long`: March 2, 2026. `medium`: Mar 2, 2026. @default "long" */
  style?: "long" | "medium" | undefined;
}

const long = formatterCache(dateFormat("long"));
const medium = formatterCache(dateFormat("medium"));

/**
 * A date in the words of a language, in the Gregorian calendar and the locale's digits: `March 2, 2026`, `2026年3月2日`.
 *
 * The text does not depend on the machine: calendar, digits and zone are given, and the narrow and no-break spaces that
 * engines place differently become plain ones.
 *
 * @param date from {@link parsePostDate}
 * @param locale language and digits
 */
export function formatPostDate(
  date: ParsedDate,
  locale: FormatLocale,
  options: FormatPostDateOptions = {},
): string {
  const day =
    date.kind === "instant" && options.timeZone !== undefined
      ? wallTimeAt(date.time, readTimeZone(options.timeZone))
      : Date.parse(date.day);
  return (options.style === "medium" ? medium : long)(locale)
    .format(day)
    .replace(/[\u00A0\u202F]/g, " ");
}

function dateFormat(dateStyle: "long" | "medium") {
  return (locales: string[], numberingSystem: string): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locales, { calendar: "gregory", numberingSystem, timeZone: "UTC", dateStyle });
}
