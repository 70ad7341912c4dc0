import fc from "fast-check";
import {
  album,
  anyNumber,
  costOf,
  drawnRatio,
  hardOptions,
  leastCost,
  near,
  options,
  ratio,
  readRatios,
  widthOf,
} from "./values.mjs";

const { tuple } = fc;
const ends = (rows) => rows.map(({ end }) => end);
const rowsWith = (change) => (model) => ({
  ...model,
  layoutRows: (ratios, given) => change(model.layoutRows(ratios, given), ratios, given, model),
});
/** Fills each row until it is low enough, and never looks back. */
function greedyRows(rows, ratios, { width, targetHeight, gap }) {
  const greedy = [];
  let start = 0;
  let total = 0;
  for (const [index, value] of ratios.entries()) {
    total += value;
    const height = (width - gap * (index - start)) / total;
    if (height > targetHeight && index < ratios.length - 1) continue;
    greedy.push({ start, end: index + 1, height, leftover: 0 });
    start = index + 1;
    total = 0;
  }
  return greedy;
}
const drawn = (model, ratios) => ratios.map((value) => model.nearestRatioStep(value).ratio);
const fullHeight = (ratios, width, gap) =>
  (width - gap * (ratios.length - 1)) / ratios.reduce((total, value) => total + value, 0);
const isPrefix = (rows, all) => rows.every((row, index) => all[index] === row);

// Each row: what holds, the values it is tried on, the check, and a planted bug. The row counts only if its check fails
// with a model that has the bug.
/** The properties of rows, by name. */
export const rowProperties = [
  [
    "rows are the best of all ways to break up to 14 photos",
    tuple(album(14), options),
    ({ layoutRows }, [ratios, given]) =>
      near(costOf(layoutRows(ratios, given), ratios, given), leastCost(ratios, given), 1e-9),
    rowsWith(greedyRows),
  ],
  [
    "rows are the best with a limit of their own, low or high",
    tuple(album(11), options, fc.double({ min: 0.6, max: 12, noNaN: true })),
    ({ layoutRows }, [ratios, given, times]) => {
      const limited = { ...given, maxHeight: given.targetHeight * times };
      return near(costOf(layoutRows(ratios, limited), ratios, limited), leastCost(ratios, limited), 1e-9);
    },
    rowsWith((_, ratios, given, model) => model.layoutRows(ratios, { ...given, maxHeight: undefined })),
  ],
  [
    "the widths of a row's photos, gaps and what is left sum to the container's",
    tuple(album(300, anyNumber), options),
    ({ layoutRows }, [ratios, given]) =>
      layoutRows(ratios, given).every((row) =>
        near(widthOf(row, readRatios(ratios), given.gap), given.width),
      ),
    rowsWith((rows) => rows.map((row) => ({ ...row, height: Math.round(row.height) }))),
  ],
  [
    "rows hold every photo once, in order",
    tuple(album(300, anyNumber), options),
    ({ layoutRows }, [ratios, given]) => {
      const rows = layoutRows(ratios, given);
      const inOrder = rows.every(
        ({ start, end }, index) => end > start && start === (rows[index - 1]?.end ?? 0),
      );
      return inOrder && (rows.at(-1)?.end ?? 0) === ratios.length;
    },
    rowsWith((rows) => rows.toReversed()),
  ],
  [
    "rows have no number that is none",
    tuple(album(100, anyNumber), hardOptions),
    ({ layoutRows }, [ratios, given]) =>
      layoutRows(ratios, given).every(
        ({ height, leftover }) => Number.isFinite(height) && height > 0 && leftover >= 0,
      ),
    rowsWith((rows, ratios) => rows.map((row) => ({ ...row, height: row.height * ratios[row.start] }))),
  ],
  [
    "no row that could take another photo is taller than the limit, nor leaves room",
    tuple(album(200, anyNumber), options),
    ({ layoutRows }, [ratios, given]) =>
      layoutRows(ratios, given).every(
        ({ start, end, height, leftover }) =>
          height <= given.targetHeight * 1.5 * (1 + 1e-12) &&
          (leftover === 0 || end === ratios.length || given.width <= given.gap * (end - start)),
      ),
    rowsWith((rows, ratios, given, model) =>
      model.layoutRows(ratios, { ...given, maxHeight: given.targetHeight * 4 }),
    ),
  ],
  [
    "constraints that cannot all hold relax: every photo has a row",
    tuple(album(60, anyNumber, 1), hardOptions),
    ({ layoutRows }, [ratios, given]) => {
      const rows = layoutRows(ratios, given);
      return (
        rows.length > 0 && rows.every(({ start, end }) => end > start) && rows.at(-1).end === ratios.length
      );
    },
    rowsWith((rows, _, { maxHeight }) => rows.filter(({ height }) => height < maxHeight)),
  ],
  [
    "rows but the last two stay when photos are added",
    tuple(album(120), album(60, ratio, 1), options),
    ({ layoutRows }, [before, added, given]) => {
      const kept = layoutRows(before, given).slice(0, -2);
      const after = layoutRows([...before, ...added], { ...given, settled: ends(kept) });
      return JSON.stringify(after.slice(0, kept.length)) === JSON.stringify(kept);
    },
    rowsWith((_, ratios, given, model) => model.layoutRows(ratios, { ...given, settled: undefined })),
  ],
  [
    "rows after those settled are the best for what is left",
    tuple(album(40), album(12, ratio, 1), options),
    ({ layoutRows }, [before, added, given]) => {
      const kept = layoutRows(before, given).slice(0, -2);
      const all = [...before, ...added];
      const rest = layoutRows(all, { ...given, settled: ends(kept) }).slice(kept.length);
      const start = kept.at(-1)?.end ?? 0;
      const alone = layoutRows(all.slice(start), given);
      return isPrefix(
        ends(alone).map((end) => end + start),
        ends(rest),
      );
    },
    rowsWith((rows, ratios, given) =>
      given.settled?.length > 0 ? [...rows.slice(0, -1), ...greedyRows([], ratios, given)] : rows,
    ),
  ],
  [
    "a photo of full width is a row of its own and fills it",
    tuple(album(60, ratio, 1), options, fc.nat()),
    ({ layoutRows }, [ratios, given, place]) => {
      const photo = place % ratios.length;
      const rows = layoutRows(ratios, { ...given, fullWidth: [photo] });
      const own = rows.find(({ start }) => start === photo);
      return own?.end === photo + 1 && own.leftover === 0 && near(own.height * ratios[photo], given.width);
    },
    rowsWith((_, ratios, given, model) => model.layoutRows(ratios, { ...given, fullWidth: undefined })),
  ],
  [
    "lastRow fill leaves nothing beside the last row",
    tuple(album(60, ratio, 1), options),
    ({ layoutRows }, [ratios, given]) =>
      layoutRows(ratios, { ...given, lastRow: "fill" }).at(-1).leftover === 0,
    rowsWith((_, ratios, given, model) => model.layoutRows(ratios, { ...given, lastRow: undefined })),
  ],
  [
    "no row of a gallery is taller than 1.5 times its target in any range, at any size",
    tuple(
      album(60, drawnRatio, 1),
      fc.constantFrom("small", "medium", "large"),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    (model, [ratios, size, place]) => {
      const shapes = drawn(model, ratios);
      return model.galleryRows(shapes, { size }).every(({ breaks, limited }, range) => {
        const { from, to } = model.galleryRanges[range];
        const width = from + (to - from) * place;
        const most = model.tallestRow * model.rowTargetHeight(width, size) * (1 + 1e-9);
        const line = model.heightLimit;
        const limit = (line.fixed + line.share * width) * model.sizeFactors[size];
        return breaks.every((end, row) => {
          const full = fullHeight(shapes.slice(breaks[row - 1] ?? 0, end), width, model.galleryGap);
          return (limited.includes(row) ? Math.min(full, limit) : full) <= most;
        });
      });
    },
    (model) => ({ ...model, galleryRows: (ratios) => model.galleryRows(ratios, { size: "large" }) }),
  ],
  [
    "rows of a gallery but the last two stay however often photos are added",
    tuple(album(60, drawnRatio, 1), album(30, drawnRatio, 1), album(30, drawnRatio, 1)),
    ({ galleryRows }, [first, second, third]) => {
      const lists = [first, [...first, ...second], [...first, ...second, ...third]];
      const counts = lists.map((list) => list.length);
      const drawnRows = lists.map((list, index) => galleryRows(list, { settled: counts.slice(0, index) }));
      return drawnRows
        .slice(1)
        .every((ranges, index) =>
          ranges.every(({ breaks }, range) => isPrefix(drawnRows[index][range].breaks.slice(0, -2), breaks)),
        );
    },
    (model) => ({ ...model, galleryRows: (ratios) => model.galleryRows(ratios) }),
  ],
];
