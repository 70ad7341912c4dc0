import { describeValue } from "../describeValue.js";
import { type FormatLocale, formatterCache } from "../intl.js";
import { warn } from "../warn.js";

const whole = formatterCache(
  (locales, numberingSystem) => new Intl.NumberFormat(locales, { numberingSystem, useGrouping: false }),
);
const padded = formatterCache(
  (locales, numberingSystem) =>
    new Intl.NumberFormat(locales, { numberingSystem, useGrouping: false, minimumIntegerDigits: 2 }),
);

/**
 * How long a video plays, as players write it: "4:05", "1:02:30", in the digits of the language.
 *
 * @param seconds rounded to whole seconds
 * @returns undefined for none and, with a warning in development, for what is no duration
 */
export function formatClock(seconds: unknown, locale: FormatLocale): string | undefined {
  if (seconds === undefined || seconds === null) return undefined;
  if (typeof seconds !== "number" || !(seconds >= 0 && seconds < 1e7)) {
    warn(
      `The duration of a video is ${describeValue(seconds)}. It cannot be shown and was left out. Give a number of seconds.`,
    );
    return undefined;
  }
  const rest = Math.round(seconds);
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const [first = 0, ...others] = parts[0] === 0 ? parts.slice(1) : parts;
  return [whole(locale).format(first), ...others.map((part) => padded(locale).format(part))].join(":");
}
