import { describeValue, kindOf } from "./describeValue.js";
import { instantOf, offsetAt, readTimeZone, type WallTime, wallTime, wallTimeAt } from "./timeZone.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** A date that exists. Made by {@link parsePostDate}; plain data. */
export interface ParsedDate {
  /** `day`: a day in the calendar, the same everywhere. `instant`: a point in time. */
  kind: "day" | "instant";
  /** Valid for the `datetime` attribute of `time` and for schema.org: the day, or ISO 8601 with the zone's offset. */
  dateTime: string;
  /** The day as `YYYY-MM-DD`; that of an instant as clocks in the time zone show it. */
  day: string;
  /** Milliseconds since 1970 in UTC; for a day, of its midnight in UTC. For sorting. */
  time: number;
}

const written =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** What JSON makes of a `Date` at midnight in UTC. */
const dayInJson = /^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/;

/**
 * Reads the date of a post. Nothing is guessed and nothing shifts: what is no date is left out, with a warning.
 *
 * - Days: `2024-01-20`, and as blog systems write them `2024-1-20`, `2024/01/20` and `2024/1/20`. A `Date` at exactly
 *   midnight in UTC is what YAML parsers make of such a day, and `2024-01-20T00:00:00.000Z` what JSON makes of that
 *   `Date`: both are the day. Without the milliseconds, it is an instant.
 * - Local times: the same with `T10:00`, ` 10:00` or ` 9:05:30`, read in the time zone. A time that is skipped when
 *   clocks are set forward becomes as much later; of two times when they are set back, the first is meant.
 * - Instants: the same with `Z`, `UTC`, `+08:00`, ` +0800` or `+08` behind it, and any other `Date`.
 *
 * Years run from 1 to 9999, as HTML writes them. Other orders, such as `20/01/2024`, and names of months differ from
 * country to country and are not read.
 *
 * @param value a `PostDate`, or anything else
 * @param timeZone zone of the site, as an IANA name. @default "UTC"
 */
export function parsePostDate(value: unknown, timeZone?: string | undefined): ParsedDate | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const time = timeOf(value);
  if (time !== undefined) {
    const parsed = time % 86_400_000 === 0 ? calendarDay(time) : instant(time, readTimeZone(timeZone));
    return parsed ?? refuse("a Date that holds no time, or one outside the years 1 to 9999");
  }
  if (typeof value !== "string") return refuse(kindOf(value));
  const text = toText(value);
  if (text === undefined) return undefined;
  return parseText(text, timeZone) ?? refuse(describeValue(text));
}

/** Whether one date falls on a later day than another: whether "updated" says more than "published". */
export function isLaterDay(date: ParsedDate, than: ParsedDate): boolean {
  return date.day > than.day;
}

function refuse(given: string): undefined {
  warn(
    `A post's date is ${given}, which is no date we read. It was left out. Write YYYY-MM-DD, or YYYY-MM-DDTHH:mm with an offset such as +08:00.`,
  );
  return undefined;
}

/** Also of a `Date` from another realm, which is no `instanceof` this one's. */
function timeOf(value: unknown): number | undefined {
  if (typeof value !== "object") return undefined;
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

function parseText(text: string, timeZone: string | undefined): ParsedDate | undefined {
  const parts = written.exec(text.replace(dayInJson, "$1"));
  if (parts === null) return undefined;
  const number = (index: number): number => Number(parts[index] ?? 0);
  const [year, month, date] = [number(1), number(3), number(4)];
  const [hour, minute, second] = [number(5), number(6), number(7)];
  const midnight = wallTime(year, month, date);
  const inCalendar = isoDay(midnight) === `${parts[1]}-${twoDigits(month)}-${twoDigits(date)}`;
  if (!inCalendar || hour > 23 || minute > 59 || second > 59) return undefined;
  if (parts[5] === undefined) return calendarDay(midnight);
  const millisecond = Number((parts[8] ?? "").padEnd(3, "0").slice(0, 3));
  const wall = wallTime(year, month, date, hour, minute, second, millisecond);
  const zone = readTimeZone(timeZone);
  if (parts[9] === undefined) return instant(instantOf(wall, zone), zone);
  const offset = readOffset(parts[9]);
  return offset === undefined ? undefined : instant(wall - offset, zone);
}

function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
  if (sign === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -offset : offset;
}

function calendarDay(time: WallTime): ParsedDate | undefined {
  const day = isoDay(time);
  return day === undefined ? undefined : { kind: "day", dateTime: day, day, time };
}

function instant(time: number, timeZone: string): ParsedDate | undefined {
  const wall = Number.isFinite(time) ? wallTimeAt(time, timeZone) : Number.NaN;
  const day = isoDay(wall);
  if (day === undefined || isoDay(time) === undefined) return undefined;
  const minutes = offsetAt(time, timeZone) / 60_000;
  // Before zones were agreed on, clocks differed by odd seconds, which HTML cannot write.
  if (minutes === 0 || !Number.isInteger(minutes)) {
    return { kind: "instant", dateTime: `${isoTime(time)}Z`, day, time };
  }
  const size = Math.abs(minutes);
  const offset = `${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return { kind: "instant", dateTime: `${isoTime(wall)}${minutes < 0 ? "-" : "+"}${offset}`, day, time };
}

/** `YYYY-MM-DD`, or `undefined` outside the years that HTML can write. */
function isoDay(time: WallTime): string | undefined {
  return time >= wallTime(1, 1, 1) && time < wallTime(10_000, 1, 1)
    ? new Date(time).toISOString().slice(0, 10)
    : undefined;
}

function isoTime(time: WallTime): string {
  return new Date(time).toISOString().replace(/(?:\.000)?Z$/, "");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
