import { describeValue } from "./describeValue.js";
import { warn } from "./warn.js";

/** A date and a time of day, in no zone: the same as a clock on the wall shows them, in milliseconds as if it were UTC. */
export type WallTime = number;

const day = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The zone, if there is one of that name; else UTC, with a warning, so that a post keeps its date.
 *
 * @param timeZone an IANA name such as `Asia/Shanghai`; nothing means UTC
 */
export function readTimeZone(timeZone: string | undefined): string {
  if (timeZone === undefined || timeZone === "") return "UTC";
  try {
    clockOf(timeZone);
    return timeZone;
  } catch {
    warn(
      `There is no time zone ${describeValue(timeZone)}. Dates are shown in UTC and may be a day off. Give an IANA name such as "Europe/Lisbon".`,
    );
    return "UTC";
  }
}

/**
 * What a clock in the zone shows at an instant.
 *
 * @param time milliseconds since 1970 in UTC
 * @param timeZone a zone that exists
 */
export function wallTimeAt(time: number, timeZone: string): WallTime {
  if (timeZone === "UTC") return time;
  const parts = new Map<string, string>();
  for (const { type, value } of clockOf(timeZone).formatToParts(time)) parts.set(type, value);
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - read("year") : read("year");
  // Intl counts whole seconds, also before 1970.
  const millisecond = ((time % 1000) + 1000) % 1000;
  return wallTime(
    year,
    read("month"),
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
    millisecond,
  );
}

/**
 * The instant at which a clock in the zone shows a time.
 *
 * Where clocks are set forward, some times never come: they are read with the offset before the change, which makes
 * them as much later as the clocks jump. Where clocks are set back, some times come twice: the first is meant. Both as
 * in the language's own `Date`, and as Temporal calls `compatible`.
 *
 * @param wall what the clock shows
 * @param timeZone a zone that exists
 */
export function instantOf(wall: WallTime, timeZone: string): number {
  // No offset is longer than a day, so these lie on both sides of any change around the time asked for.
  const before = offsetAt(wall - day, timeZone);
  const after = offsetAt(wall + day, timeZone);
  // Of a time that comes twice, the offset before the change gives the first.
  const offset = [before, after].find((offset) => wallTimeAt(wall - offset, timeZone) === wall) ?? before;
  return wall - offset;
}

/** How far clocks in the zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(time: number, timeZone: string): number {
  return wallTimeAt(time, timeZone) - time;
}

/**
 * Wall time from its parts, in the Gregorian calendar; months and days count from 1. Unlike `Date.UTC`, years below 100
 * are what they are.
 */
export function wallTime(
  year: number,
  month: number,
  date: number,
  hour = 0,
  minutes = 0,
  second = 0,
  millisecond = 0,
): WallTime {
  // The calendar repeats every 400 years, which are 146,097 days.
  return Date.UTC(year + 400, month - 1, date, hour, minutes, second, millisecond) - 146_097 * day;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}
