import { describeValue } from "./describeValue.js";
import { warn } from "./warn.js";

/** A place in a row of pages: the number of a page, or `gap` for those left out. */
export type PagePlace = number | "gap";

/**
 * Which pages of a list are linked: the first, the last, the one at hand and those around it. A gap stands for two pages
 * or more. Lists too long to show have the same number of places on every page, so that the row does not move as a
 * reader turns.
 *
 * @param page the page at hand, from 1; moved into the list where it lies outside
 * @param count how many pages there are
 * @param around how many are shown on each side of the one at hand. @default 1
 * @returns at most `2 * around + 5` places; none, with a warning, for a count that is no whole number from 1 up
 */
export function pageNumbers(page: number, count: number, around = 1): PagePlace[] {
  const here = readPage(page, count);
  if (here === undefined) return [];
  const sides = wholeNumber(around, 0) ? around : 1;
  if (count <= 2 * sides + 5) return range(1, count);
  // Without a gap on one side, the pages that stand in its place are shown.
  const edge = 2 * sides + 3;
  if (here <= sides + 3) return [...range(1, edge), "gap", count];
  if (here >= count - sides - 2) return [1, "gap", ...range(count - edge + 1, count)];
  return [1, "gap", ...range(here - sides, here + sides), "gap", count];
}

/** The page at hand within a list of that many; `undefined`, with a warning, where there is no such list. */
export function readPage(page: unknown, count: unknown): number | undefined {
  if (!wholeNumber(count, 0)) {
    warn(`A list has ${describeValue(count)} pages. Its pages are not linked. Give a whole number.`);
    return undefined;
  }
  if (count === 0) return undefined;
  if (wholeNumber(page, 1) && page <= count) return page;
  warn(
    `A list of ${count} pages shows the page ${describeValue(page)}, which is none of them. The nearest one is taken. Pages count from 1.`,
  );
  return typeof page === "number" && page > count ? count : 1;
}

function wholeNumber(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
