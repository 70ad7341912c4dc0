import { albumBreaks } from "./albumBreaks.js";
import {
  galleryGap,
  type GalleryRange,
  galleryRanges,
  type GallerySize,
  rowTargetHeight,
  tallestRow,
} from "./galleryRanges.js";

/** The rows of a gallery in one range of container widths. */
export interface GalleryRows {
  /** The index after the last photo of each row, ascending. */
  breaks: number[];
  /**
   * Indices of the rows that would be taller than a row may be if they filled the width, at least in the widest container:
   * the last one, or one before a photo of full width.
   */
  limited: number[];
}

/** What the rows of a gallery are computed from beside the photos' shapes. */
export interface GalleryRowsOptions {
  /** How large the photos are. @default "medium" */
  size?: GallerySize | undefined;
  /** Indices of photos that fill a row of their own, however tall it gets. @default none */
  fullWidth?: readonly number[] | undefined;
  /**
   * How many photos there were, ascending, each time before more were added. All rows but the last two of such a list stay
   * as they were. @default none
   */
  settled?: readonly number[] | undefined;
}

/**
 * Where the rows of a gallery end in every range of container widths.
 *
 * Row height is (width - gaps) / sum of ratios, and the browser computes it; all it must be told is after which photos a
 * row ends. Within a range the rows are those that are optimal at its geometric mean. No row that could take another photo
 * is taller than 1.5 times the target anywhere in the range: height / target grows with the width, so it is enough to hold
 * that at the widest.
 *
 * Time O(n (k + s)), for n photos in rows of some k, of which s lists are settled: each list is gone through once.
 *
 * @param ratios width divided by height of each photo, as drawn: positive and finite
 * @param options size, and what is fixed of the rows
 * @returns the rows for each of {@link galleryRanges}
 */
export function galleryRows(ratios: readonly number[], options: GalleryRowsOptions = {}): GalleryRows[] {
  return galleryRanges.map((range) => rowsInRange(ratios, range, options));
}

function rowsInRange(
  ratios: readonly number[],
  { from, to }: GalleryRange,
  { size, fullWidth = [], settled = [] }: GalleryRowsOptions,
): GalleryRows {
  const width = Math.sqrt(from * to);
  const maxHeight = tallestRow * rowTargetHeight(to, size);
  const targetHeight = rowTargetHeight(width, size);
  const limits = { width, targetHeight, gap: galleryGap, limitWidth: to, maxHeight };

  let breaks: number[] = [];
  for (const count of [...settled, ratios.length]) {
    const kept = breaks.slice(0, -2);
    breaks = albumBreaks(ratios.slice(0, count), limits, { fullWidth, settled: kept });
  }

  const unlimited = new Set(fullWidth);
  const isLimited = (end: number, row: number): boolean => {
    const photos = ratios.slice(breaks[row - 1] ?? 0, end);
    if (photos.length === 1 && unlimited.has(end - 1)) return false;
    const sum = photos.reduce((total, ratio) => total + ratio, 0);
    return to - galleryGap * (photos.length - 1) > maxHeight * sum;
  };
  return { breaks, limited: breaks.flatMap((end, row) => (isLimited(end, row) ? [row] : [])) };
}
