import { checkLength } from "./checkLength.js";
import { usableRatio } from "./usableRatio.js";

/** How photos are laid out in columns. All lengths in pixels. */
export interface LayoutMasonryOptions {
  /** Width of all columns and the gaps between them. */
  width: number;
  /** How many columns there are. */
  columns: number;
  /** Space between two photos, beside and below each other. */
  gap: number;
}

/** Place and size of a photo. All lengths in pixels. */
export interface PhotoPlace {
  /** Column, from 0 where lines of text begin: left, or right where text runs from right to left. */
  column: number;
  /** Distance from the edge where lines of text begin. */
  start: number;
  /** Distance from the upper edge. */
  top: number;
  /** Width, the same for all. */
  width: number;
  /** Height. */
  height: number;
}

/** Photos in columns. */
export interface MasonryLayout {
  /** Place of each photo, in the order of the list. */
  places: PhotoPlace[];
  /** Height of the highest column, in pixels. */
  height: number;
}

/** Share of the width by which columns differ through the arithmetic alone. */
const rounding = 1e-9;

/**
 * Lays photos out in columns of equal width, each photo in the column that is the shortest so far, of equally short ones
 * the first. Photos therefore stand nearly in the order of the list from top to bottom: none begins above one before it.
 *
 * A ratio that is not a positive, finite number counts as 3:2; one beyond 1:1000 or 1000:1 counts as that.
 *
 * Time O(n c) and space O(n + c), for n photos in c columns.
 *
 * @param ratios width divided by height of each photo, in order
 * @param options width, number of columns and gap
 * @returns where each photo stands, and the height of all
 * @throws {Error} where a length is not a finite number or is not above 0, where the gap is below 0, where there is no
 * whole number of columns, or where the gaps leave the columns no width
 */
export function layoutMasonry(ratios: readonly number[], options: LayoutMasonryOptions): MasonryLayout {
  const { width, columns, gap } = options;
  checkLength("layoutMasonry", "width", width);
  checkLength("layoutMasonry", "gap", gap, 0);
  const columnWidth = (width - gap * (columns - 1)) / columns;
  if (!(Number.isInteger(columns) && columns > 0 && columnWidth > 0)) {
    throw new Error(
      `[colophon] layoutMasonry was given ${String(columns)} columns, a width of ${width} and a gap of ${gap}. No photo has room there. Give a whole number of columns that leaves each a width.`,
    );
  }

  // Where the next photo of each column would begin. More columns than photos stay empty.
  const ends = new Float64Array(Math.min(columns, Math.max(1, ratios.length)));
  const places = ratios.map((ratio): PhotoPlace => {
    const column = shortest(ends, width * rounding);
    const top = ends[column] ?? 0;
    const height = columnWidth / usableRatio(ratio);
    ends[column] = top + height + gap;
    return { column, start: column * (columnWidth + gap), top, width: columnWidth, height };
  });
  return { places, height: Math.max(0, Math.max(...ends) - gap) };
}

function shortest(ends: Float64Array, tolerance: number): number {
  let least = 0;
  for (let column = 1; column < ends.length; column++) {
    if ((ends[column] ?? 0) < (ends[least] ?? 0) - tolerance) least = column;
  }
  return least;
}
