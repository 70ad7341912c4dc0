import { columnSizes } from "../../model/gallery/galleryColumns.js";
import { widestGallery } from "../../model/gallery/galleryRanges.js";
import { type GalleryRows, galleryRows } from "../../model/gallery/galleryRows.js";
import { gallerySizes } from "../../model/gallery/gallerySizes.js";
import { masonryGrain } from "../../model/gallery/masonryUnits.js";
import { nearestRatioStep, type RatioStep } from "../../model/gallery/ratioSteps.js";
import { warn } from "../../model/warn.js";
import type { GalleryEntry } from "./galleryEntries.js";
import type { GalleryLayout, GalleryOptions } from "./galleryOptions.js";
import { rowClasses } from "./rowClasses.js";

/** How a gallery is drawn: the classes by which the style sheet does it, and what each picture must be told. */
export interface GalleryPlan {
  /** The arrangement that was possible. */
  layout: GalleryLayout;
  /** Classes of the list. */
  list: string[];
  /** Classes of each item. */
  items: string[][];
  /** Classes of each photo. */
  photos: string[][];
  /** `sizes` of each photo. */
  sizes: string[];
  /** How many photos, from the first, load at once. */
  eager: number;
}

/** The range of container widths, between phone and desk, whose first row is taken for the one seen first. */
const middleRange = 3;

/** `sizes` of the photos of a strip. */
const stripSizes = `(min-width: ${widestGallery}px) 450px, 80vw`;

/** Photos of a strip or of columns that are taken to be seen first. */
const seenFirst = 3;

/** Decides how a gallery is drawn. Time O(n), for n photos. */
export function planGallery(entries: readonly GalleryEntry[], options: GalleryOptions): GalleryPlan {
  switch (options.layout) {
    case "rows":
      return planRows(entries, options);
    case "masonry":
      return planMasonry(entries, options);
    case "grid":
      return planGrid(entries, options);
    case "strip":
      return planStrip(entries, options);
  }
}

function planRows(entries: readonly GalleryEntry[], options: GalleryOptions): GalleryPlan {
  const { size, lastRow, settled } = options;
  const shapes = shapesOf(entries);
  const ratios = shapes.map(({ ratio }) => ratio);
  const fullWidth = entries.flatMap((entry, index) => (entry.fullWidth ? [index] : []));
  const rows = galleryRows(ratios, { size, fullWidth, settled });
  if (lastRow === "fill") fillLastRow(rows, entries.length);
  const eager = rows[middleRange]?.breaks[0] ?? 0;
  const { list, items, photos } = rowClasses(shapes, rows);
  if (lastRow === "center" && !list.includes("co-gallery-center")) list.push("co-gallery-center");
  return {
    layout: "rows",
    list: [...list, ...sizeClasses(options)],
    items,
    photos: withFullWidth(photos, entries),
    sizes: gallerySizes(ratios, rows, eager, size),
    eager,
  };
}

/** Takes the limit from the last row wherever it has one. */
function fillLastRow(rows: readonly GalleryRows[], count: number): void {
  const last = rows.filter(({ breaks, limited }) => limited.includes(breaks.length - 1));
  for (const row of last) row.limited = row.limited.filter((index) => index !== row.breaks.length - 1);
  if (last.length === 0) return;
  warn(
    `The last row of a PhotoGallery of ${count} has too few photos to fill the width at the height of the others. It fills it all the same, as lastRow="fill" says, and is taller than they are. Leave lastRow out to have no row too tall.`,
  );
}

function planGrid(entries: readonly GalleryEntry[], options: GalleryOptions): GalleryPlan {
  const plan = planColumns(shapesOf(entries, options.ratio), options, "grid", []);
  return { ...plan, photos: withFullWidth(plan.photos, entries) };
}

function planMasonry(entries: readonly GalleryEntry[], options: GalleryOptions): GalleryPlan {
  const shapes = shapesOf(entries);
  if (entries.some(({ hasCaption }) => hasCaption)) {
    return planColumns(shapes, options, "masonry", ["co-gallery-flow"]);
  }
  const grain = masonryGrain(
    shapes.map(({ ratio }) => ratio),
    options.size,
  );
  if (grain === undefined) {
    warn(
      `A PhotoGallery of ${entries.length} photos is too long for a masonry: some browsers would draw the last ones on top of each other. The photos are shown in rows. Use layout="rows", or split the gallery.`,
    );
    return planRows(entries, options);
  }
  const division = grain === 16 ? ["co-gallery-coarse"] : [];
  return planColumns(shapes, options, "masonry", ["co-gallery-masonry", ...division]);
}

function planColumns(
  shapes: readonly RatioStep[],
  options: GalleryOptions,
  layout: GalleryLayout,
  classes: readonly string[],
): GalleryPlan {
  return {
    layout,
    ...equalPhotos(shapes, columnSizes(false, options.size), columnSizes(true, options.size)),
    list: ["co-gallery-list", "co-gallery-columns", ...classes, ...sizeClasses(options)],
  };
}

function planStrip(entries: readonly GalleryEntry[], options: GalleryOptions): GalleryPlan {
  return {
    layout: "strip",
    ...equalPhotos(shapesOf(entries), stripSizes, `auto, ${stripSizes}`),
    list: ["co-gallery-list", "co-gallery-strip", ...sizeClasses(options)],
  };
}

function equalPhotos(
  shapes: readonly RatioStep[],
  early: string,
  late: string,
): Pick<GalleryPlan, "items" | "photos" | "sizes" | "eager"> {
  const { items, photos } = rowClasses(shapes, []);
  return {
    items,
    photos,
    sizes: shapes.map((_, index) => (index < seenFirst ? early : late)),
    eager: seenFirst,
  };
}

/** The shape each photo is drawn in: its own, or one for all. A photo of full width keeps its own. */
function shapesOf(entries: readonly GalleryEntry[], ratio?: number): RatioStep[] {
  return entries.map(({ photo, fullWidth }) =>
    nearestRatioStep(ratio === undefined || fullWidth ? photo.ratio : ratio),
  );
}

function withFullWidth(photos: readonly string[][], entries: readonly GalleryEntry[]): string[][] {
  return photos.map((classes, index) =>
    entries[index]?.fullWidth === true ? [...classes, "co-gallery-full"] : classes,
  );
}

function sizeClasses({ size }: GalleryOptions): string[] {
  return size === "medium" ? [] : [`co-gallery-${size}`];
}
