import { describeValue } from "../../model/describeValue.js";
import { warn } from "../../model/warn.js";

/** Level of a heading: 1 for `<h1>` to 6 for `<h6>`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A level as given, also as the digit of an attribute; another for anything else. */
export function readHeadingLevel(value: unknown, otherwise: HeadingLevel): HeadingLevel {
  const level = ([1, 2, 3, 4, 5, 6] as const).find((level) => level === value || String(level) === value);
  if (level !== undefined) return level;
  warn(
    `The level of a heading is ${describeValue(value)}. It is drawn as one of level ${otherwise}. Give a number from 1 to 6.`,
  );
  return otherwise;
}

/** The level below, as far as there is one. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
