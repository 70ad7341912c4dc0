import { describeValue } from "../../model/describeValue.js";
import { type GallerySize, sizeFactors } from "../../model/gallery/galleryRanges.js";
import type { LastRow } from "../../model/gallery/layoutRows.js";
import { ownItems } from "../../model/ownValue.js";
import { warn } from "../../model/warn.js";

/**
 * How the photos of a gallery are arranged: in rows of equally high photos (`rows`), in columns of equally wide ones
 * (`masonry`), all in one shape (`grid`), or in a line that is scrolled sideways (`strip`).
 */
export type GalleryLayout = "rows" | "masonry" | "grid" | "strip";

/** What was asked of a gallery, checked. */
export interface GalleryOptions {
  /** How the photos are arranged. */
  layout: GalleryLayout;
  /** How large they are. */
  size: GallerySize;
  /** What becomes of photos that are too few to fill the last row. */
  lastRow: LastRow;
  /** Width divided by height of the photos of a grid. */
  ratio: number;
  /** Lengths of the list before photos were added, ascending. */
  settled: number[];
}

const layouts: Readonly<Record<GalleryLayout, true>> = { rows: true, masonry: true, grid: true, strip: true };
const lastRows: Readonly<Record<LastRow, true>> = { natural: true, center: true, fill: true };

/** Reads what was asked of a gallery, tolerantly: what is not known counts as not given, with a warning. */
export function readGalleryOptions(
  given: { [Name in keyof GalleryOptions]?: unknown },
  count: number,
): GalleryOptions {
  return {
    layout: choice("layout", given.layout, layouts, "rows"),
    size: choice("size", given.size, sizeFactors, "medium"),
    lastRow: choice("lastRow", given.lastRow, lastRows, "natural"),
    ratio: readRatio(given.ratio),
    settled: readCounts(given.settled, count),
  };
}

function choice<Choice extends string>(
  name: string,
  value: unknown,
  known: Readonly<Record<Choice, unknown>>,
  usual: Choice,
): Choice {
  if (value === undefined) return usual;
  if (typeof value === "string" && Object.hasOwn(known, value)) return value as Choice;
  warn(
    `PhotoGallery has no ${name} ${describeValue(value)}. It is drawn as if ${name} were "${usual}". Leave ${name} out, or give one of "${Object.keys(known).join('", "')}".`,
  );
  return usual;
}

function readRatio(value: unknown): number {
  if (value === undefined) return 1;
  if (typeof value === "number" && value > 0 && value < Infinity) return value;
  warn(
    `The ratio of a PhotoGallery is ${describeValue(value)}. No photo can have that shape, so they are squares. Give width divided by height, such as 3 / 2.`,
  );
  return 1;
}

function readCounts(value: unknown, count: number): number[] {
  if (value === undefined) return [];
  const given = ownItems(value) ?? [value];
  const counts: number[] = [];
  for (const item of given) {
    const isNext = typeof item === "number" && Number.isInteger(item) && item > (counts.at(-1) ?? 0);
    if (isNext && item <= count) counts.push(item);
  }
  if (counts.length === 0 || counts.length < given.length) {
    warn(
      `The settled photos of a PhotoGallery are ${describeValue(value)}. Rows of photos that were there before may change. Give how many photos there were each time before some were added, ascending, at most ${count}.`,
    );
  }
  return counts;
}
