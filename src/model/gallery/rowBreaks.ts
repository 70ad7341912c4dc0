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
 * Dynamic programming forward over the break points, with prefix sums. A row that is too low by some share is not tried,
 * nor any longer one, if it can be cut into two rows that are too high by no more than that share. Each of the two is
 * higher than the row they came from, so neither is further off than it, and with more photos that stays so. The bound
 * follows the photos of the row, so one odd photo does not widen the search for the others.
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

  // A row that fits is at most as high as allowed where the same rows are widest; one that fits well is also too high
  // by 35 % at most. Fewer photos never fit better than more, so the ends from which rows fit only ascend.
  const beyond = limitWidth - width;
  const target = 1 / targetHeight;
  const wellHeight = 1.35 * targetHeight;
  // A row of so many photos has no width left for another gap.
  const crowd = gap > 0 ? Math.ceil(width / gap) : Infinity;
  let fitting = 1;
  let fittingWell = 1;

  for (let start = 0; start < count; start++) {
    const costBefore = at(costs, start);
    const sumBefore = at(sums, start);
    // Width without gaps of a row that ends at `end` is `widest - gap * end`.
    const widest = width + gap * (start + 1);
    if (fitting <= start) fitting = start + 1;
    while (fitting < count && widest - gap * fitting + beyond > maxHeight * (at(sums, fitting) - sumBefore))
      fitting++;
    if (fittingWell < fitting) fittingWell = fitting;
    while (
      fittingWell <= count &&
      widest - gap * fittingWell > wellHeight * (at(sums, fittingWell) - sumBefore)
    )
      fittingWell++;

    for (let end = Math.min(fitting, start + crowd); end <= count; end++) {
      const room = widest - gap * end;
      if (room <= 0) break;
      const height = (room / (at(sums, end) - sumBefore)) * target;
      const cost = costBefore + (end - start) * (height - 1) * (height - 1);
      if (cost < at(costs, end)) {
        costs[end] = cost;
        starts[end] = start;
      }
      // Too low by 35 % or more: cut after the first row that fits well, if the rest is too high by no more than that.
      if (height <= 0.65 && end > fittingWell) {
        const roomAfter = width - gap * (end - fittingWell - 1);
        const sumAfter = at(sums, end) - at(sums, fittingWell);
        if (roomAfter <= (2 - height) * targetHeight * sumAfter && roomAfter + beyond <= maxHeight * sumAfter)
          break;
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
