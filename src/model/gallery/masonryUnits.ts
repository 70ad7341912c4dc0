import { type GallerySize } from "./galleryRanges.js";
import { galleryColumns } from "./galleryColumns.js";
import { layoutMasonry } from "./layoutMasonry.js";

/**
 * Parts a column is divided into. A photo is as high as a whole number of them, so that the tracks of a grid can carry it:
 * in the fine division, 2 % of it are cut at most unless it is a panorama, in the coarse one mostly less than 4 %.
 */
export type MasonryGrain = 60 | 16;

/** Parts of a column that the gap takes: a twentieth of its width. */
export function gapUnits(grain: MasonryGrain): number {
  return grain / 20;
}

/** Most photos drawn in the fine division. Browsers lay a grid out the slower, the more tracks it has. */
const mostFine = 240;

/** Firefox puts everything beyond the 10,000th line of a grid on that line. */
const mostTracks = 9_900;

/** Height of a photo in a masonry, in parts of its column's width. With the gap it is whole: the browser rounds the same sum. */
export function unitsHigh(ratio: number, grain: MasonryGrain): number {
  return Math.round(grain / ratio + gapUnits(grain)) - gapUnits(grain);
}

/**
 * The finest division that a masonry of these photos can be drawn in, or none where every one has too many tracks for a
 * browser. Time O(n), for n photos.
 *
 * @param ratios width divided by height of each photo, as drawn
 * @param size how large the photos are
 */
export function masonryGrain(
  ratios: readonly number[],
  size: GallerySize = "medium",
): MasonryGrain | undefined {
  const grain = ratios.length > mostFine ? 16 : 60;
  if (tracks(ratios, grain, size) <= mostTracks) return grain;
  return tracks(ratios, 16, size) <= mostTracks ? 16 : undefined;
}

/** Tracks of the highest column where there are the fewest columns. */
function tracks(ratios: readonly number[], grain: MasonryGrain, size: GallerySize): number {
  const columns = Math.min(...galleryColumns(size));
  const gap = gapUnits(grain);
  const width = columns * grain + (columns - 1) * gap;
  return layoutMasonry(
    ratios.map((ratio) => grain / unitsHigh(ratio, grain)),
    { width, columns, gap },
  ).height;
}
