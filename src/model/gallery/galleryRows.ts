import {
  galleryGap,
  type GalleryRange,
  galleryRanges,
  rowTargetHeight,
  tallestRow,
} from "./galleryRanges.js";
import { rowBreaks } from "./rowBreaks.js";

/** The rows of a gallery in one range of container widths. */
export interface GalleryRows {
  /** The index after the last photo of each row, ascending. */
  breaks: number[];
  /** Whether the last row, filling the width, would be taller than a row may be, at least in the widest container. */
  isLimited: boolean;
}

/**
 * Where the rows of a gallery end in every range of container widths.
 *
 * Row height is (width - gaps) / sum of ratios, and the browser computes it; all it must be told is after which photos a
 * row ends. Within a range the rows are those that are optimal at its geometric mean. No row but the last is taller than
 * 1.5 times the target anywhere in the range: height / target grows with the width, so it is enough to hold that at the
 * widest.
 *
 * Time O(n k), for n photos, of which k fill two rows.
 *
 * @param ratios width divided by height of each photo, as drawn: positive and finite
 * @returns the rows for each of {@link galleryRanges}
 */
export function galleryRows(ratios: readonly number[]): GalleryRows[] {
  return galleryRanges.map((range) => rowsInRange(ratios, range));
}

function rowsInRange(ratios: readonly number[], { from, to }: GalleryRange): GalleryRows {
  const width = Math.sqrt(from * to);
  const maxHeight = tallestRow * rowTargetHeight(to);
  const breaks = rowBreaks(ratios, {
    width,
    targetHeight: rowTargetHeight(width),
    gap: galleryGap,
    limitWidth: to,
    maxHeight,
  });
  const last = ratios.slice(breaks.at(-2) ?? 0);
  const sum = last.reduce((total, ratio) => total + ratio, 0);
  return { breaks, isLimited: to - galleryGap * (last.length - 1) > maxHeight * sum };
}
