/** How far a date is from now, in the terms of `Intl.RelativeTimeFormat`. */
export interface TimeDistance {
  /** Below 0 for what has been, above 0 for what is to come. */
  value: number;
  /** What is counted. */
  unit: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Milliseconds until it may say something else, above 0. */
  lasts: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// An island pays for every byte, so nothing is taken from the modules of dates, which explain what they refuse.

const written = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * How far a date is from now. Only whole units that have passed count: what was 13 days ago was a week ago.
 *
 * - A calendar day is a number of days away, as the calendar of the time zone counts them.
 * - An instant is minutes and hours away, and a day or more away as many days as the dates are apart: at one in the
 *   morning, what happened two evenings before was two days ago, though less than 48 hours.
 * - Seven days and more are weeks, then months and years by the calendar.
 *
 * @param dateTime `YYYY-MM-DD`, or ISO 8601 with an offset: `dateTime` of a parsed date
 * @param now milliseconds since 1970
 * @param timeZone an IANA name; nothing means the zone of the machine
 * @returns `undefined` for what is written otherwise, and for a day that is in no calendar
 * @throws RangeError for a zone that does not exist
 */
export function distanceInTime(
  dateTime: string,
  now: number,
  timeZone: string | undefined,
): TimeDistance | undefined {
  const [, date = "", clock] = written.exec(dateTime) ?? [];
  const time = Date.parse(dateTime);
  const midnight = Date.parse(date);
  // Some engines read the 30th of February as a day in March.
  if (Number.isNaN(time + midnight) || new Date(midnight).toISOString().slice(0, 10) !== date)
    return undefined;
  const today = wallTime(now, timeZone);
  const then = clock === undefined ? midnight : wallTime(time, timeZone);
  const days = Math.floor(then / day) - Math.floor(today / day);
  const distance = time - now;
  // The day on which clocks are set back has 25 hours.
  if (clock !== undefined && (Math.abs(distance) < day || days === 0)) return inHours(distance);
  const untilMidnight = day - (today % day) - (now % minute);
  // An instant to come may be hours away before the day is over.
  const lasts = distance < day ? untilMidnight : Math.min(untilMidnight, distance - day + 1);
  return { ...inDays(days, monthsBetween(today, then)), lasts };
}

function inHours(distance: number): TimeDistance {
  const size = Math.abs(distance);
  const length = size < hour ? minute : hour;
  return {
    value: Math.trunc(distance / length),
    unit: size < minute ? "second" : size < hour ? "minute" : "hour",
    lasts: distance > 0 ? (size % length) + 1 : length - (size % length),
  };
}

function inDays(days: number, months: number): Omit<TimeDistance, "lasts"> {
  if (Math.abs(days) < 7) return { value: days, unit: "day" };
  if (months === 0) return { value: Math.trunc(days / 7), unit: "week" };
  if (Math.abs(months) < 12) return { value: months, unit: "month" };
  return { value: Math.trunc(months / 12), unit: "year" };
}

/** Whole months from one day to another, below 0 where the other is earlier. */
function monthsBetween(from: number, to: number): number {
  // In a calendar whose months all have 32 days, months and the rest do not run into each other.
  const days = (time: number): number => {
    const date = new Date(time);
    return (date.getUTCFullYear() * 12 + date.getUTCMonth()) * 32 + date.getUTCDate();
  };
  return Math.trunc((days(to) - days(from)) / 32);
}

/** What a clock in the zone shows at an instant, to the minute, in milliseconds as if it were UTC. */
function wallTime(time: number, timeZone: string | undefined): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(time)) parts[type] = value.padStart(2, "0");
  const { year = "", month, day, hour, minute } = parts;
  return Date.parse(`${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}Z`);
}

const clockOf = remembered(
  (timeZone: string | undefined) =>
    new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    }),
);

/**
 * A distance in the words of a language: "now", "5 minutes ago", "yesterday", "in 3 weeks".
 *
 * Days have their names. Weeks, months and years are counted, since "last month" may be said of the second day before.
 *
 * @param lang BCP 47 tag
 * @param numberingSystem digits, as CLDR names them; nothing means those of the language
 * @throws RangeError for a tag that is none
 */
export function formatTimeDistance(
  { value, unit }: TimeDistance,
  lang: string,
  numberingSystem: string | undefined,
): string {
  const numeric = unit === "day" || unit === "second" ? "auto" : "always";
  return formatOf(lang, numberingSystem, numeric).format(value, unit);
}

/** TypeScript does not know of the digits, which ECMA-402 has had from the start. */
interface RelativeFormatOptions extends Intl.RelativeTimeFormatOptions {
  numberingSystem: string | undefined;
}

const formatOf = remembered(
  (lang: string, numberingSystem: string | undefined, numeric: "auto" | "always") => {
    const options: RelativeFormatOptions = { numberingSystem, numeric };
    return new Intl.RelativeTimeFormat(lang, options);
  },
);

/** The same function, which makes a formatter once: to make one is slow. A site has a handful. */
function remembered<Keys extends readonly (string | undefined)[], Formatter>(
  make: (...keys: Keys) => Formatter,
): (...keys: Keys) => Formatter {
  const known = new Map<string, Formatter>();
  return (...keys) => {
    const key = keys.join();
    const formatter = known.get(key) ?? make(...keys);
    known.set(key, formatter);
    return formatter;
  };
}
