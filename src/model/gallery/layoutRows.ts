import { rowBreaks } from "./rowBreaks.js";

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

/** Thinner than any picture, in both directions: beyond it, sums of ratios lose their digits. */
const thinnest = 1 / 1000;

/** Share of the width below which a leftover is an error of the arithmetic. */
const rounding = 1e-9;

/** The shape most cameras take: stands for a ratio that is none. */
const usualRatio = 3 / 2;

/**
 * Lays photos out in rows of equal width whose photos are equally high, as close to the target height as the photos allow:
 * of all ways to break the list, the one with the least sum over all photos of (height / target - 1)².
 *
 * Every row fills the width, but where it would then be taller than `maxHeight`: it gets that height, and the rest of the
 * width is reported as `leftover`. This happens to the last row only (and to a row so narrow that the gaps alone fill it).
 *
 * A ratio that is not a positive, finite number counts as 3:2; one beyond 1:1000 or 1000:1 counts as that.
 *
 * Time O(n k) and space O(n), for n photos, of which k fill two rows.
 *
 * @param ratios width divided by height of each photo, in order
 * @param options width, target height and gap
 * @returns the rows, in order; none for no photos
 * @throws {Error} where a length is not a finite number, is not above 0, or where the gap is below 0
 */
export function layoutRows(ratios: readonly number[], options: LayoutRowsOptions): PhotoRow[] {
  const { width, targetHeight, gap } = options;
  checkLength("width", width, width > 0);
  checkLength("targetHeight", targetHeight, targetHeight > 0);
  checkLength("gap", gap, gap >= 0);
  const maxHeight = options.maxHeight ?? targetHeight * 1.5;
  checkLength("maxHeight", maxHeight, maxHeight > 0);

  const shapes = ratios.map(usableRatio);
  const rows: PhotoRow[] = [];
  let start = 0;
  for (const end of rowBreaks(shapes, { width, targetHeight, gap, limitWidth: width, maxHeight })) {
    const sum = shapes.slice(start, end).reduce((total, ratio) => total + ratio, 0);
    const room = width - gap * (end - start - 1);
    const height = Math.min(room / sum, maxHeight);
    const leftover = room - height * sum;
    rows.push({ start, end, height, leftover: leftover > width * rounding ? leftover : 0 });
    start = end;
  }
  return rows;
}

function usableRatio(ratio: number): number {
  if (!(ratio > 0 && ratio < Infinity)) return usualRatio;
  return Math.min(Math.max(ratio, thinnest), 1 / thinnest);
}

function checkLength(name: string, value: number, inRange: boolean): void {
  if (Number.isFinite(value) && inRange) return;
  throw new Error(
    `[colophon] layoutRows was given the ${name} ${String(value)}. Rows cannot be computed from it. Give a length in pixels, ${name === "gap" ? "0 or more" : "above 0"}.`,
  );
}
