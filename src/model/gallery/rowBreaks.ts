/** What the rows of a gallery must respect. All lengths in pixels. */
export interface RowLimits {
  /** Width for which the rows are optimal. */
  width: number;
  /** Height a row should have at that width. */
  targetHeight: number;
  /** Space between two photos of a row. */
  gap: number;
  /** Width at which no full row may be taller than `maxHeight`: the widest the same rows are used at. */
  limitWidth: number;
  /** Greatest height of a row at `limitWidth`. */
  maxHeight: number;
}

/**
 * Where the rows of a gallery end, so that the sum over all photos of (height / target - 1)² is the least possible.
 *
 * Dynamic programming forward over the break points, with prefix sums. Rows of more than twice the photos that the width
 * takes are never tried: if a row is at most half as high as it should be, and can be cut into two rows that are at most
 * half as high again as they should be, the two cost no more than the one. The bound follows the photos of the row, so one
 * odd photo does not widen the search for the others.
 *
 * Every row is at most `maxHeight` high, but for the last one, and for a row that has no width left for another gap: those
 * cannot be filled, and the caller leaves room beside them.
 *
 * Time O(n k) and space O(n), for n photos, of which k fill two rows.
 *
 * @param ratios width divided by height of each photo: positive and finite
 * @param limits what the rows must respect: positive and finite, but that the gap may be 0
 * @returns the index after the last photo of each row, ascending; the last is the number of photos
 */
export function rowBreaks(ratios: readonly number[], limits: RowLimits): number[] {
  const { width, targetHeight, gap, limitWidth, maxHeight } = limits;
  const count = ratios.length;
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) sums[index + 1] = at(sums, index) + (ratios[index] ?? 1);

  const costs = new Float64Array(count + 1).fill(Infinity);
  const starts = new Int32Array(count + 1);
  costs[0] = 0;

  // A row that fits well is at most half as high again as it should be, and allowed to be that high. `room` is its width
  // without gaps, `sum` the sum of its ratios; fewer photos never fit better than more.
  const fits = (room: number, sum: number): boolean => room + limitWidth - width <= maxHeight * sum;
  const fitsWell = (room: number, sum: number): boolean =>
    room <= 1.5 * targetHeight * sum && fits(room, sum);

  for (let start = 0; start < count; start++) {
    const costBefore = at(costs, start);
    const sumBefore = at(sums, start);
    let firstWell = 0;
    for (let end = start + 1; end <= count; end++) {
      const photos = end - start;
      const room = width - gap * (photos - 1);
      if (room <= 0) break;
      const sum = at(sums, end) - sumBefore;
      const height = room / sum;
      if (fits(room, sum) || end === count || room <= gap) {
        const cost = costBefore + photos * (height / targetHeight - 1) ** 2;
        if (cost < at(costs, end)) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
      if (firstWell === 0) {
        if (fitsWell(room, sum)) firstWell = end;
      } else if (height <= targetHeight / 2) {
        const roomAfter = width - gap * (end - firstWell - 1);
        if (fitsWell(roomAfter, at(sums, end) - at(sums, firstWell))) break;
      }
    }
  }

  const breaks: number[] = [];
  for (let end = count; end > 0; end = starts[end] ?? 0) breaks.push(end);
  return breaks.toReversed();
}

/** An element that is there: the indices of the loops above never leave the arrays. */
function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
