"use client";

/** Share of the window, from its top, at which a reader is taken to read. */
const readingLine = 0.25;

/**
 * Which heading a reader is at: the last one above the line at which one reads. Within the last screen of the page the
 * line goes down to its lower edge, so that each section has its turn; there, the heading that the address names goes
 * before the others, since the page cannot bring it to the top.
 *
 * @param tops where the headings stand, in pixels from the top of the window, in the order of the text
 * @param height height of the window
 * @param rest how far the page can still be scrolled down
 * @param named index of the heading that the address names, -1 for none
 * @returns its index, -1 above the first one
 */
export function headingAt(
  tops: { readonly length: number; at(index: number): number },
  height: number,
  rest: number,
  named: number,
): number {
  const line = height * readingLine;
  const lowered = Math.max(line, height - Math.max(0, rest));
  const last = lastAbove(tops, lowered);
  return named <= last && named > lastAbove(tops, line) ? named : last;
}

/** Index of the last heading above a line, by halving: few are measured, however many there are. */
function lastAbove(tops: { readonly length: number; at(index: number): number }, line: number): number {
  let from = 0;
  let to = tops.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tops.at(middle) <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
