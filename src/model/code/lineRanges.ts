import { describeValue } from "../describeValue.js";
import { isMissing } from "../ownValue.js";
import { warn } from "../warn.js";

/** Lines from one to another, both included, counted from 1. */
export type LineRange = readonly [first: number, last: number];

/**
 * Reads which lines are meant by `"1,3-5"`. Parts that are none are left out, with a warning in development.
 *
 * @param value what was given
 */
export function readLineRanges(value: unknown): readonly LineRange[] {
  if (isMissing(value)) return [];
  const parts =
    typeof value === "number" ? [String(value)] : typeof value === "string" ? value.split(",") : [];
  const ranges = parts.flatMap((part): LineRange[] => {
    const [, first, last = first] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? [];
    return first === undefined ? [] : [[Number(first), Number(last)]];
  });
  if (parts.length === 0 || ranges.length < parts.length) {
    warn(
      `The lines ${describeValue(value)} of a code block cannot be read. What is no line was left out. Write lines and ranges like "1,3-5".`,
    );
  }
  return ranges;
}

/** Whether a line is in one of the ranges. */
export function includesLine(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(([first, last]) => line >= first && line <= last);
}
