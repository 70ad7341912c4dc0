import type { ReadingTime } from "../content/text.js";

/**
 * A reading time from its seconds: the minutes are the nearest whole ones, never below 1 where there is anything to read.
 *
 * @param seconds a finite number from 0 up
 */
export function readingTimeOf(seconds: number): ReadingTime {
  return { seconds, minutes: seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60)) };
}

/**
 * How long the rest of a text takes to read.
 *
 * @param seconds time of the whole text, a finite number from 0 up
 * @param share how much of it was read, from 0 to 1
 */
export function timeLeftOf(seconds: number, share: number): ReadingTime {
  return readingTimeOf(seconds * (1 - share));
}
