import type { ReadingTime } from "../content/text.js";
import { describeValue } from "./describeValue.js";
import { ownValue } from "./ownValue.js";
import { timeLeftOf } from "./readingTimeOf.js";
import { warn } from "./warn.js";

/**
 * How long the rest of a text takes to read.
 *
 * Its minutes are rounded as those of the whole: to the nearest, at least 1 while anything is left, 0 at the end. So the
 * last minute stands for less than one, and the number never rises on the way down.
 *
 * The share of the page's height is close for prose and off where pictures or code are many. To be exact, give the share
 * of the seconds instead: that of the blocks above by `estimateReadingTime`, divided by that of all blocks.
 *
 * @param time time of the whole text, from `postReadingTime` or `estimateReadingTime`
 * @param position share of the text that lies behind the reader, from 0 to 1. A number beyond is taken to the nearer
 * end, since a page that bounces at its edge scrolls past it; what is no number counts as 0, with a warning in development
 */
export function readingTimeLeft(time: ReadingTime, position: number): ReadingTime {
  return timeLeftOf(secondsOf(time), shareOf(position));
}

function secondsOf(time: unknown): number {
  const seconds = ownValue(time, "seconds");
  if (typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0) return seconds;
  warn(
    `A reading time of ${describeValue(seconds)} s has nothing left of it. The time left is 0. Pass what postReadingTime or estimateReadingTime returned.`,
  );
  return 0;
}

function shareOf(position: unknown): number {
  if (typeof position === "number" && !Number.isNaN(position)) return Math.min(1, Math.max(0, position));
  warn(
    `The position in a text is ${describeValue(position)}. It is taken to be the start. Pass the share that was read, from 0 to 1.`,
  );
  return 0;
}
