import { type RowLimits, rowBreaks } from "./rowBreaks.js";

/** What is fixed of the rows of an album before they are computed. */
export interface FixedRows {
  /** Indices of photos that are a row of their own, in any order. What is no index of a photo is passed over. */
  fullWidth?: readonly number[] | undefined;
  /** Ends of the first rows, ascending: these rows stay as they are. */
  settled?: readonly number[] | undefined;
}

/**
 * Where the rows of an album end: those settled, then for each stretch between photos of full width the best rows there
 * are. The last row of a stretch is free of the height limit, as that of the album is: it cannot take a photo from beyond.
 *
 * Time O(n k), for n photos after those settled, and k as in `rowBreaks`.
 *
 * @returns the index after the last photo of each row, ascending; the last is the number of photos
 */
export function albumBreaks(
  ratios: readonly number[],
  limits: RowLimits,
  { fullWidth = [], settled = [] }: FixedRows,
): number[] {
  if (fullWidth.length === 0 && settled.length === 0) return rowBreaks(ratios, limits);
  const breaks = [...settled];
  let start = breaks.at(-1) ?? 0;
  const breakUntil = (end: number): void => {
    if (end <= start) return;
    for (const place of rowBreaks(ratios.slice(start, end), limits)) breaks.push(start + place);
    start = end;
  };
  for (const photo of fullWidth.toSorted((a, b) => a - b)) {
    if (!Number.isInteger(photo) || photo < start || photo >= ratios.length) continue;
    breakUntil(photo);
    start = photo + 1;
    breaks.push(start);
  }
  breakUntil(ratios.length);
  return breaks;
}
