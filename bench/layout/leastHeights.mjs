/** Deviation from the target that is promised: what a further row adds is compared with it. */
const promised = 0.12;

/**
 * Heights of the rows that come nearest to the promise as it is measured, row by row, among all ways to break the list: the
 * sum over all rows of off² - 0.12² is the least, so no rows of such an album reach 12 % where these do not. All rows but
 * the last fill the width, and none is taller than 1.5 times the target.
 */
export function leastHeights(ratios, width, target, gap) {
  const best = [{ cost: 0 }];
  for (let end = 1; end <= ratios.length; end++) {
    best[end] = { cost: Infinity };
    let sum = 0;
    for (let start = end - 1; start >= 0; start--) {
      sum += ratios[start];
      const full = (width - gap * (end - start - 1)) / sum;
      if (full < target / 4 && start < end - 1) break;
      if (full > target * 1.5 && end < ratios.length) continue;
      const height = Math.min(full, target * 1.5);
      const cost = best[start].cost + (height / target - 1) ** 2 - promised ** 2;
      if (cost < best[end].cost) best[end] = { cost, start, height };
    }
  }
  const heights = [];
  for (let end = ratios.length; end > 0; end = best[end].start) heights.push(best[end].height);
  return heights;
}
