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
 * Dynamic programming over the places where a row may end, with prefix sums. The first start still tried is given up when
 * the best one is ahead of it for good. Where a row from the first start is too low by a share u, and one from the best
 * start, with m photos less, is off by no more than u, the first costs at least m u² more than the second. Photos that join
 * both make u greater, and the second never falls behind. So it is enough that the rows up to the best start cost less than
 * m u² more than those up to the first one. The bound follows the photos of the row: one odd photo does not widen the search
 * for the others.
 *
 * Every row is at most `maxHeight` high, but for the last one, and for a row that has no width left for another gap: those
 * cannot be filled, and the caller leaves room beside them.
 *
 * Time O(n k) and space O(n), for n photos, and k starts tried for each: measured for the shapes cameras make, 4 where rows
 * have 4 photos on average, 6 where they have 9, and 9 where they have 20.
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
      // Too high where the same rows are widest, and another photo could join: shorter rows are higher still.
      if (room + beyond > maxHeight * rowSum && room > gap && end < count) break;
      const off = (room * target) / rowSum - 1;
      const cost = at(costs, start) + (end - start) * off * off;
      if (cost >= least || room <= 0) continue;
      least = cost;
      best = start;
    }
    costs[end] = least;
    starts[end] = best;

    while (first < best) {
      const room = narrowest + gap * first;
      const low = 1 - (room * target) / (sum - at(sums, first));
      const isBehind =
        at(costs, best) - at(costs, first) < (best - first) * low * low &&
        (narrowest + gap * best) * target <= (1 + low) * (sum - at(sums, best));
      if (room > 0 && !isBehind) break;
      first++;
    }
  }

  let rows = 0;
  for (let end = count; end > 0; end = at(starts, end)) rows++;
  const breaks = arrayOf(rows);
  for (let end = count; end > 0; end = at(starts, end)) breaks[--rows] = end;
  return breaks;
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
