import {
  columnCounts,
  galleryRanges,
  type GallerySize,
  moreColumns,
  widestGallery,
} from "./galleryRanges.js";

/** How many columns a masonry or grid has in each of the ranges of container widths. */
export function galleryColumns(size: GallerySize = "medium"): number[] {
  return columnCounts.map((count) => count + moreColumns[size]);
}

/**
 * The `sizes` attribute of photos that are one column wide.
 *
 * @param lazy whether the photo has `loading="lazy"`; browsers that know `auto` measure its box themselves
 * @param size how large the photos are
 */
export function columnSizes(lazy: boolean, size: GallerySize = "medium"): string {
  const counts = galleryColumns(size);
  const entries: string[] = [];
  for (const [range, { from }] of galleryRanges.entries()) {
    const count = counts[range] ?? 1;
    if (from >= widestGallery || count === counts[range - 1]) continue;
    const share = `${Math.round(100 / count)}vw`;
    entries.unshift(range === 0 ? share : `(min-width: ${from}px) ${share}`);
  }
  const last = counts[galleryRanges.findIndex(({ to }) => widestGallery < to)] ?? 1;
  const all = [`(min-width: ${widestGallery}px) ${Math.round(widestGallery / last)}px`, ...entries].join(
    ", ",
  );
  return lazy ? `auto, ${all}` : all;
}
