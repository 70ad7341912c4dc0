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
 * Dynamic programming over the places where a row may end, with prefix sums. A row that is too low by some share is not
 * tried again, nor longer, if it can be cut into two rows that are too high by no more than that share. Each of the two is
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
  const beyond = limitWidth - width;
  const target = 1 / targetHeight;
  const sums = arrayOf(count + 1);
  const costs = arrayOf(count + 1);
  const starts = arrayOf(count + 1);
  sums[0] = 0;
  costs[0] = 0;

  let sum = 0;
  let first = 0;
  for (let end = 1; end <= count; end++) {
    sum += ratios[end - 1] ?? 1;
    sums[end] = sum;
    // Width without gaps of a row that starts at `start` is `narrowest + gap * start`.
    const narrowest = width - gap * (end - 1);
    let least = Infinity;
    let best = first;
    for (let start = first; start < end; start++) {
      const room = narrowest + gap * start;
      const rowSum = sum - at(sums, start);
      const off = (room * target) / rowSum - 1;
      const cost = at(costs, start) + (end - start) * off * off;
      if (cost >= least || room <= 0) continue;
      // Too high where the same rows are widest, and another photo could join.
      if (room + beyond > maxHeight * rowSum && room > gap && end < count) continue;
      least = cost;
      best = start;
    }
    costs[end] = least;
    starts[end] = best;

    // A row from `first` on is cut where the best row starts, or has no width left.
    while (first < best) {
      const room = narrowest + gap * first;
      const highest = 2 * targetHeight - room / (sum - at(sums, first));
      const roomBefore = width - gap * (best - first - 1);
      const sumBefore = at(sums, best) - at(sums, first);
      const isCut =
        roomBefore <= highest * sumBefore &&
        roomBefore + beyond <= maxHeight * sumBefore &&
        narrowest + gap * best <= highest * (sum - at(sums, best));
      if (room > 0 && !isCut) break;
      first++;
    }
  }

  const breaks: number[] = [];
  for (let end = count; end > 0; end = at(starts, end)) breaks.push(end);
  return breaks.toReversed();
}

/** An element that is there: the indices of the loops above never leave the arrays. */
function at(array: readonly number[], index: number): number {
  return array[index] as number;
}

/** Room for so many numbers. Most galleries are short: a typed array would take longer to make than to fill. */
function arrayOf(length: number): number[] {
  // oxlint-disable-next-line unicorn/no-new-array -- `Array.from` calls a function for each, half the time of a layout
  return new Array<number>(length);
}
