/** How even the rows of a gallery are. */
export interface RowStatistics {
  /** How many rows there are. */
  rows: number;
  /** Root of the mean square of (height / target - 1), over all rows. */
  deviation: number;
  /** Height of the tallest row, in pixels. */
  tallest: number;
}

/** Heights of the rows in which pictures stand, in pixels, before any transform. A row begins where a picture stands lower. */
export function rowHeights(pictures: readonly HTMLElement[]): number[] {
  return pictures
    .filter((picture, index) => index === 0 || picture.offsetTop > (pictures[index - 1]?.offsetTop ?? 0))
    .map((picture) => Number.parseFloat(getComputedStyle(picture).height));
}

/**
 * Compares rows with the height they should have.
 *
 * @param heights height of each row
 * @param target height a row should have
 */
export function rowStatistics(heights: readonly number[], target: number): RowStatistics {
  const squares = heights.map((height) => (height / target - 1) ** 2);
  const mean = squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length);
  return { rows: heights.length, deviation: Math.sqrt(mean), tallest: Math.max(0, ...heights) };
}
