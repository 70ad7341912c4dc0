import { ownValue } from "../ownValue.js";

/**
 * The length of a post as it is shown and told to machines.
 *
 * @returns `undefined` where there is nothing to say: of no count, an odd one, or an empty text
 */
export function shownWords(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/**
 * The reading time as it is shown and told to machines, in whole minutes and never below 1.
 *
 * @param value minutes, or what `estimateReadingTime` returns
 * @returns `undefined` where there is nothing to say: of no time, an odd one, or none at all
 */
export function shownMinutes(value: unknown): number | undefined {
  const minutes = typeof value === "object" ? ownValue(value, "minutes") : value;
  if (typeof minutes !== "number" || !Number.isFinite(minutes) || minutes <= 0) return undefined;
  return Math.max(1, Math.round(minutes));
}
