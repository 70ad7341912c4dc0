import { leastHeights } from "./leastHeights.mjs";
import { makeRatios, verdict } from "./subjects.mjs";

const gap = 12;
const bands = [
  [280, 430],
  [430, 670],
  [670, 1035],
  [1035, 1601],
  [280, 1601],
];
/** So many albums of each size that luck hardly counts: as many others give numbers 0.2 % off these at most. */
const albums = [
  [24, 200],
  [100, 50],
  [1_000, 5],
].flatMap(([count, times]) => Array.from({ length: times }, (_, index) => [count, 7919 * (index + 1)]));
const breakpoints = [150, 300, 600, 900, 1200];

const sum = (values) => values.reduce((total, value) => total + value, 0);
const heightOf = (row, width) => (width - gap * (row.length - 1)) / sum(row);

/** Heights of the rows that a plain flex container breaks: each takes what fits at its base height. */
function flexHeights(ratios, width, base) {
  const heights = [];
  let row = [];
  for (const ratio of ratios) {
    if (row.length > 0 && base * sum([...row, ratio]) + gap * row.length > width) {
      heights.push(heightOf(row, width));
      row = [];
    }
    row.push(ratio);
  }
  return [...heights, heightOf(row, width)];
}

/** Heights of the rows of each gallery at a width, as a browser draws them, by the name of the gallery. */
function methodsFor({ ours, album, justified }, ratios) {
  const drawn = ratios.map((ratio) => ours.nearestRatioStep(ratio).ratio);
  const ranges = ours.galleryRows(drawn);
  const photos = ratios.map((ratio) => ({ width: ratio, height: 1 }));
  const target = ours.rowTargetHeight;
  const albumHeights = (width, at) =>
    album.rows(photos, gap, 0, width, at).tracks.map((track) => track.photos[0].height);
  return {
    "PhotoGallery, 8 ranges": (width) => {
      const index = ours.galleryRanges.findIndex(({ to }) => width < to);
      const { breaks, limited } = ranges.at(index);
      const { fixed, share } = ours.heightLimit;
      return breaks.map((end, row) => {
        const full = heightOf(drawn.slice(breaks[row - 1] ?? 0, end), width);
        return limited.includes(row) ? Math.min(full, fixed + share * width) : full;
      });
    },
    "layoutRows at every width": (width) =>
      ours.layoutRows(ratios, { width, targetHeight: target(width), gap }).map(({ height }) => height),
    "the nearest to 12 % there is, at every width": (width) =>
      leastHeights(ratios, width, target(width), gap),
    "react-photo-album at every width": (width) => albumHeights(width, target(width)),
    "react-photo-album in its SSR wrapper": (width) => {
      const at = breakpoints.findLast((breakpoint) => breakpoint <= width);
      return albumHeights(at, target(at)).map((height) => (height * width) / at);
    },
    "justified-layout at every width": (width) => {
      const { boxes } = justified(ratios, {
        containerWidth: width,
        targetRowHeight: target(width),
        boxSpacing: gap,
        containerPadding: 0,
      });
      return [...new Map(boxes.map(({ top, height }) => [top, height])).values()];
    },
    "flex, the usual recipe": (width) => flexHeights(ratios, width, target(width)),
  };
}

/** How far rows are from their target, the same for all: rms of (height / target - 1), row by row. */
export function evennessLines(subjects) {
  const found = {};
  for (const [count, seed] of albums) {
    for (const [name, heightsAt] of Object.entries(methodsFor(subjects, makeRatios(count, seed)))) {
      for (let width = 280; width <= 1600; width += 8) {
        for (const height of heightsAt(width)) {
          const off = height / subjects.ours.rowTargetHeight(width) - 1;
          ((found[name] ??= {})[count] ??= []).push([width, off]);
        }
      }
    }
  }
  const rms = (list) => 100 * Math.sqrt(sum(list.map(([, off]) => off ** 2)) / list.length);
  const inBand = (list, [from, to]) => list.filter(([width]) => width >= from && width < to);
  const cell = (value) => `${value.toFixed(1)} %`.padStart(11);
  const lines = [];
  for (const count of [24, 100, 1_000]) {
    lines.push(
      `${`row heights off their target (rms), ${count.toLocaleString("en")} photos`.padEnd(50)}${bands.map(([from, to]) => `${from}–${to - 1}`.padStart(11)).join("")}`,
    );
    for (const [name, byCount] of Object.entries(found)) {
      lines.push(
        `  ${name.padEnd(48)}${bands.map((band) => cell(rms(inBand(byCount[count], band)))).join("")}`,
      );
    }
    const own = rms(found["PhotoGallery, 8 ranges"][count]);
    lines.push(
      verdict(
        `rows of ${count.toLocaleString("en")} photos off their target`,
        `${own.toFixed(1)} %`,
        "at most 12",
        own <= 12,
      ),
    );
  }
  return lines;
}
