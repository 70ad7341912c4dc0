import fc from "fast-check";

export const ratio = fc.double({ min: 0.1, max: 8, noNaN: true });
export const anyNumber = fc.oneof(ratio, fc.constantFrom(NaN, 0, -1, Infinity, -Infinity, 1e-300, 1e300));
/** Ratios from 0.3 to 6, evenly by their logarithm: doubles of fast-check are mostly near 0. */
export const drawnRatio = fc.integer({ min: 0, max: 30_100 }).map((place) => 0.3 * 1.0001 ** place);
export const options = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  targetHeight: fc.integer({ min: 60, max: 400 }),
  gap: fc.integer({ min: 0, max: 24 }),
});
/** Lengths that rows can hardly respect all at once. */
export const hardOptions = fc.record({
  width: fc.double({ min: 0.5, max: 3000, noNaN: true }),
  targetHeight: fc.double({ min: 0.5, max: 5000, noNaN: true }),
  gap: fc.double({ min: 0, max: 500, noNaN: true }),
  maxHeight: fc.double({ min: 0.5, max: 5000, noNaN: true }),
});
export const columnOptions = fc.record({
  width: fc.integer({ min: 400, max: 2000 }),
  columns: fc.integer({ min: 1, max: 12 }),
  gap: fc.integer({ min: 0, max: 24 }),
});
export const album = (maxLength, of = ratio, minLength = 0) => fc.array(of, { minLength, maxLength });

export const near = (a, b, tolerance = 1e-6) =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
export const sum = (numbers) => numbers.reduce((total, value) => total + value, 0);

/** The ratios as the functions document to read them. */
export const readRatios = (ratios) =>
  ratios.map((value) => (value > 0 && value < Infinity ? Math.min(Math.max(value, 0.001), 1000) : 1.5));

/** Width of a row, photo by photo. */
export const widthOf = ({ start, end, height, leftover }, shapes, gap) =>
  sum(shapes.slice(start, end).map((shape) => shape * height)) + gap * (end - start - 1) + leftover;

/** Cost of a row, or Infinity where it is not allowed. */
function rowCost(row, isLast, { width, targetHeight, gap, maxHeight = targetHeight * 1.5 }) {
  const height = (width - gap * (row.length - 1)) / sum(row);
  const hasRoomForMore = width - gap * row.length > 0;
  if (height <= 0 || (height > maxHeight * (1 + 1e-12) && !isLast && hasRoomForMore)) return Infinity;
  return row.length * (height / targetHeight - 1) ** 2;
}

/** Least cost over every way to break the list: 2 ^ (n - 1) of them, one after the other. */
export function leastCost(ratios, given) {
  let least = Infinity;
  for (let mask = 0; mask < 2 ** Math.max(0, ratios.length - 1); mask++) {
    let cost = 0;
    let start = 0;
    for (let end = 1; end <= ratios.length && cost < least; end++) {
      const isLast = end === ratios.length;
      if (!isLast && (mask & (1 << (end - 1))) === 0) continue;
      cost += rowCost(ratios.slice(start, end), isLast, given);
      start = end;
    }
    least = Math.min(least, cost);
  }
  return least;
}

/** Cost of given rows. */
export const costOf = (rows, ratios, given) =>
  sum(rows.map(({ start, end }) => rowCost(ratios.slice(start, end), end === ratios.length, given)));

/** Columns filled the slow way: each photo where the list of all photos so far leaves the column shortest. */
export function slowColumns(heights, columns, gap, tolerance) {
  const chosen = [];
  for (const height of heights) {
    const filled = Array.from({ length: columns }, (_, column) =>
      sum(chosen.filter((place) => place.column === column).map((place) => place.height + gap)),
    );
    const least = Math.min(...filled);
    chosen.push({ column: filled.findIndex((value) => value <= least + tolerance), height });
  }
  return chosen.map(({ column }) => column);
}

/** Whether a call throws a message of ours. */
export function refuses(call) {
  try {
    call();
    return false;
  } catch (error) {
    return error.message.startsWith("[colophon] ");
  }
}
