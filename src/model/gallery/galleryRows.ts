import {
  galleryGap,
  type GalleryRange,
  galleryRanges,
  rowTargetHeight,
  tallestRow,
} from "./galleryRanges.js";
import { coveringRatioStep, type RatioStep } from "./ratioSteps.js";
import { rowBreaks } from "./rowBreaks.js";

/** The rows of a gallery in one range of container widths. */
export interface GalleryRows {
  /** The index after the last photo of each row, ascending. */
  breaks: number[];
  /** Shape of the empty room at the end of the last row, where the photos would be too tall if they filled it. */
  fillerAfter?: RatioStep | undefined;
  /** Shape of the empty room at its start: the same, where the last row is the only one, to keep it in the middle. */
  fillerBefore?: RatioStep | undefined;
}

/**
 * Where the rows of a gallery end in every range of container widths.
 *
 * Row height is (width - gaps) / sum of ratios, and the browser computes it; all it must be told is after which photos a
 * row ends. Within a range the rows are those that are optimal at its geometric mean. No row is taller than 1.5 times the
 * target anywhere in the range: height / target grows with the width, so it is enough to hold that at the widest.
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
  const isTooTall = to - galleryGap * (last.length - 1) > maxHeight * sum;
  if (!isTooTall) return { breaks };
  // A filler is one more item of the row, with a gap of its own.
  const sides = breaks.length === 1 ? 2 : 1;
  const room = (to - galleryGap * (last.length - 1 + sides)) / maxHeight - sum;
  const filler = coveringRatioStep(room / sides);
  return { breaks, fillerAfter: filler, fillerBefore: sides === 2 ? filler : undefined };
}
