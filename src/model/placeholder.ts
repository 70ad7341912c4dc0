import { describeValue } from "./describeValue.js";
import { isMissing, ownValue } from "./ownValue.js";
import { warn } from "./warn.js";

/** What stands for a picture until it has loaded, ready to be drawn. */
export interface ResolvedPlaceholder {
  /** Dominant color, as `#rrggbb`. */
  color: string;
  /** Colors of its cells, row by row; none where only the dominant color is known. */
  cells: string[];
  /** Cells in a row. */
  columns: number;
}

/** Cells along the longer side, and along the shorter. */
const longer = 4;
const shorter = 3;

/**
 * Reads a `PhotoPlaceholder`. Without a dominant color, that of a cell in the middle stands for it.
 *
 * @param value what was given
 * @param ratio width divided by height of the picture: one that is at least as wide as high has four columns
 */
export function readPlaceholder(value: unknown, ratio: number): ResolvedPlaceholder | undefined {
  if (isMissing(value)) return undefined;
  const columns = ratio >= 1 ? longer : shorter;
  const color = ownValue(value, "color");
  const digits = ownValue(value, "cells");
  const cells =
    typeof digits === "string" && /^[0-9a-f]{72}$/i.test(digits)
      ? (digits.match(/.{6}/g) ?? []).map((cell) => `#${cell}`)
      : [];
  const known = typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? color : cells[columns + 1];
  if (known !== undefined && (cells.length > 0 || isMissing(digits))) return { color: known, cells, columns };
  warn(
    `The placeholder ${describeValue(value)} of a photo is none. What cannot be read of it was left out. Give { color: "#rrggbb" }, with cells of 72 hexadecimal digits or without.`,
  );
  return known === undefined ? undefined : { color: known, cells, columns };
}
