import { expect, test } from "vitest";
import { rowTargetHeight, tallestRow } from "../../src/model/gallery/galleryRanges.js";
import { galleryRows } from "../../src/model/gallery/galleryRows.js";
import { album, dot, drawnRatio, drawnRows, rangeAt, stage, widths } from "./galleryGeometry.js";
import "../../src/styles/index.css";

const albums = [
  [12, 3],
  [60, 5],
  [200, 7],
] as const;

const cases = albums.flatMap(([count, seed]) =>
  ["ltr", "rtl"].map((direction) => ({ count, seed, direction })),
);

test("there are widths enough", () => {
  expect(widths.length).toBeGreaterThanOrEqual(150);
  expect([widths[0], widths.at(-1)]).toEqual([280, 1600]);
});

test.each(cases)(
  "$count photos, $direction: the rows the model says, at every width",
  ({ count, seed, direction }) => {
    const photos = album(count, seed);
    const model = galleryRows(photos.map(drawnRatio));
    const drawn = stage(photos, direction);
    let wrongBreaks = 0;
    let unequal = 0;
    let ragged = 0;
    let tooTall = 0;
    let rowsSeen = 0;
    for (const width of widths) {
      const { breaks = [], limited = [] } = model[rangeAt(width)] ?? {};
      const rows = drawnRows(drawn, width);
      if (rows.map(({ end }) => end).join() !== breaks.join()) wrongBreaks++;
      for (const [row, { height, heightSpread, leftover }] of rows.entries()) {
        rowsSeen++;
        if (heightSpread > 0.5) unequal++;
        if (height > tallestRow * rowTargetHeight(width) + 0.5) tooTall++;
        if (!limited.includes(row) ? Math.abs(leftover) > 0.5 : leftover < 0) ragged++;
      }
    }
    expect({ wrongBreaks, unequal, ragged, tooTall }).toEqual({
      wrongBreaks: 0,
      unequal: 0,
      ragged: 0,
      tooTall: 0,
    });
    expect(rowsSeen).toBeGreaterThan(widths.length * (count / 8));
  },
);

test.each([
  ["portrait", 2 / 3],
  ["landscape", 3 / 2],
  ["panorama", 5],
  ["skyscraper", 1 / 20],
])("one %s is nowhere taller than 1.5 times the target, nor wider than its room", (_, ratio) => {
  const drawn = stage([{ src: dot, width: 1200 * ratio, height: 1200, alt: "One" }]);
  const heights = widths.map((width) => {
    const [row] = drawnRows(drawn, width);
    return row !== undefined && row.leftover > -0.5 ? row.height / rowTargetHeight(width) : Infinity;
  });
  expect(heights).toHaveLength(widths.length);
  expect(Math.max(...heights)).toBeLessThanOrEqual(tallestRow + 0.005);
});

/** Room before the first and after the last photo of the last row. */
function roomBeside(ratios: readonly number[], width: number): [number, number] {
  const photos = ratios.map((ratio) => ({ src: dot, width: 1200 * ratio, height: 1200, alt: "One" }));
  const { frame, boxes } = stage(photos);
  frame.style.inlineSize = `${width}px`;
  const outer = frame.getBoundingClientRect();
  const places = boxes.map((box) => box.getBoundingClientRect());
  const last = places.filter(({ top }) => Math.abs(top - (places.at(-1)?.top ?? 0)) < 1);
  return [(last[0]?.left ?? 0) - outer.left, outer.right - (last.at(-1)?.right ?? 0)];
}

test("a lone row that cannot fill the width stands in the middle", () => {
  for (const ratios of [[2 / 3], [0.5, 0.6]]) {
    const [before, after] = roomBeside(ratios, 1000);
    expect(before).toBeGreaterThan(50);
    expect(after).toBeCloseTo(before, 0);
  }
});

test("a last row below others that cannot fill the width starts where they do", () => {
  const [before, after] = roomBeside([6, 6, 6, 1.6], 330);
  expect(before).toBeCloseTo(0, 0);
  expect(after).toBeGreaterThan(20);
});

test.each(["0", "0px", "2px", "40px"])("a gap of %s changes heights, but no break", (gap) => {
  const photos = album(60, 5);
  const model = galleryRows(photos.map(drawnRatio));
  const drawn = stage(photos);
  drawn.frame.style.setProperty("--co-gallery-gap", gap);
  let wrong = 0;
  for (const width of widths) {
    const rows = drawnRows(drawn, width);
    const isAsModel = rows.map(({ end }) => end).join() === model[rangeAt(width)]?.breaks.join();
    if (!isAsModel || rows.some(({ heightSpread, height }) => heightSpread > 0.5 || height < 10)) wrong++;
  }
  expect(wrong).toBe(0);
});
