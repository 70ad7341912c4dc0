import { albumBreaks } from "./albumBreaks.js";
import { checkLength } from "./checkLength.js";
import { usableRatio } from "./usableRatio.js";

/**
 * What becomes of photos at the end that are too few to fill a row: they start where the others do (`natural`), stand in
 * the middle (`center`), or fill the width all the same, however tall they get (`fill`).
 */
export type LastRow = "natural" | "center" | "fill";

/** How rows of photos are laid out. All lengths in pixels. */
export interface LayoutRowsOptions {
  /** Width of every full row. */
  width: number;
  /** Height the rows should have. */
  targetHeight: number;
  /** Space between two photos of a row. */
  gap: number;
  /** Greatest height of a row. @default 1.5 times the target */
  maxHeight?: number | undefined;
  /**
   * What becomes of photos that are too few to fill the last row. For `natural` and `center` the rows are the same: it is
   * for who draws them to put the `leftover` behind the photos or around them. @default "natural"
   */
  lastRow?: LastRow | undefined;
  /**
   * Indices of photos that fill a row of their own, however tall it gets. What is no index of a photo is passed over.
   * @default none
   */
  fullWidth?: readonly number[] | undefined;
  /**
   * Ends of rows that stay as they are, ascending from the first row. After photos were added to the end of a list, give
   * the ends of its rows but the last two: nothing that a reader has passed moves.
   *
   * @default none
   * @example layoutRows(more, { ...options, settled: rows.slice(0, -2).map(({ end }) => end) })
   */
  settled?: readonly number[] | undefined;
}

/** One row of photos. */
export interface PhotoRow {
  /** Index of the first photo. */
  start: number;
  /** Index after the last photo. */
  end: number;
  /** Height of every photo of the row, in pixels. A photo is as wide as this times its ratio. */
  height: number;
  /** Width beside the last photo, in pixels: 0 for a full row. */
  leftover: number;
}

/** Share of the width below which a leftover is an error of the arithmetic. */
const rounding = 1e-9;

/**
 * Lays photos out in rows of equal width whose photos are equally high, as close to the target height as the photos allow:
 * of all ways to break the list, the one with the least sum over all photos of (height / target - 1)².
 *
 * Every row fills the width, but where it would then be taller than `maxHeight`: it gets that height, and the rest of the
 * width is reported as `leftover`. This happens where no photo can join the row: at the end, before a photo of full width,
 * and in a row so narrow that the gaps alone fill it.
 *
 * A ratio that is not a positive, finite number counts as 3:2; one beyond 1:1000 or 1000:1 counts as that.
 *
 * Time O(n k) and space O(n), for n photos in rows of some k.
 *
 * @param ratios width divided by height of each photo, in order
 * @param options width, target height, gap, and what is fixed of the rows
 * @returns the rows, in order; none for no photos
 * @throws {Error} where a length is not a finite number, is not above 0, where the gap is below 0, or where
 * the ends of settled rows are not ascending numbers of photos
 */
export function layoutRows(ratios: readonly number[], options: LayoutRowsOptions): PhotoRow[] {
  const { width, targetHeight, gap, lastRow, fullWidth = [], settled } = options;
  const maxHeight = options.maxHeight ?? targetHeight * 1.5;
  checkLength("layoutRows", "width", width);
  checkLength("layoutRows", "targetHeight", targetHeight);
  checkLength("layoutRows", "gap", gap, 0);
  checkLength("layoutRows", "maxHeight", maxHeight);
  checkEnds(settled, ratios.length);

  // Ratios are mostly usable, and a copy of a long list takes a while.
  const shapes = areUsable(ratios) ? ratios : ratios.map(usableRatio);
  const limits = { width, targetHeight, gap, limitWidth: width, maxHeight };
  const unlimited = fullWidth.length > 0 ? new Set(fullWidth) : undefined;
  let start = 0;
  return albumBreaks(shapes, limits, { fullWidth, settled }).map((end): PhotoRow => {
    let sum = 0;
    for (let photo = start; photo < end; photo++) sum += shapes[photo] ?? 0;
    const room = width - gap * (end - start - 1);
    const isFull =
      (end === start + 1 && unlimited?.has(start) === true) || (lastRow === "fill" && end === ratios.length);
    const height = isFull && room > 0 ? room / sum : Math.min(room / sum, maxHeight);
    const leftover = room - height * sum;
    const row = { start, end, height, leftover: leftover > width * rounding ? leftover : 0 };
    start = end;
    return row;
  });
}

/** A loop: to call a function for each ratio takes a fifth of the time of the whole layout. */
function areUsable(ratios: readonly number[]): boolean {
  for (const ratio of ratios) {
    if (usableRatio(ratio) !== ratio) return false;
  }
  return true;
}

function checkEnds(ends: readonly number[] = [], count: number): void {
  const isAscending = ends.every((end, row) => Number.isInteger(end) && end > (ends[row - 1] ?? 0));
  if (isAscending && (ends.at(-1) ?? 0) <= count) return;
  throw new Error(
    `[colophon] layoutRows was given the settled rows [${ends.join(", ")}] of ${count} photos. Rows cannot start from them. Give the ends of rows that layoutRows returned for the first photos of the list.`,
  );
}
