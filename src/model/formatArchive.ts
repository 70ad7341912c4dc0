import { type FormatLocale, formatterCache } from "./intl.js";

function dateFormat(parts: Intl.DateTimeFormatOptions): (locale: FormatLocale) => Intl.DateTimeFormat {
  return formatterCache(
    (locales, numberingSystem) =>
      new Intl.DateTimeFormat(locales, { calendar: "gregory", numberingSystem, timeZone: "UTC", ...parts }),
  );
}

/** A part of a day. */
type DayPart = "year" | "month" | "day";

const formats: Record<DayPart, (locale: FormatLocale) => Intl.DateTimeFormat> = {
  year: dateFormat({ year: "numeric" }),
  month: dateFormat({ month: "long" }),
  day: dateFormat({ day: "numeric" }),
};

/**
 * A part of a day in the words of a language, as a heading or a list has it alone: `2026`, `2026年`; `March`, `3月`; `2`,
 * `2日`. As with whole dates, the text does not depend on the machine.
 *
 * @param part which part
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatDayPart(part: DayPart, day: string, locale: FormatLocale): string {
  return formats[part](locale)
    .format(Date.parse(day))
    .replace(/[\u00A0\u202F]/g, " ");
}
