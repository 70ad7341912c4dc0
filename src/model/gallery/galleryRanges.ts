/** A span of container widths in which a gallery breaks its rows at the same photos. In pixels. */
export interface GalleryRange {
  /** Narrowest width, included. The first range also serves everything narrower. */
  from: number;
  /** Widest width, excluded. The last range also serves everything wider. */
  to: number;
}

/** Bounds in geometric steps, each 1.243 times the one before: rows change their height by no more than that in a range. */
const bounds = [280, 348, 433, 538, 669, 832, 1035, 1287, 1600] as const;

/** The container widths a gallery is computed for, narrow to wide. The style sheet is generated from them. */
export const galleryRanges: readonly GalleryRange[] = bounds
  .slice(1)
  .map((to, index) => ({ from: bounds[index] ?? 0, to }));

/** Space between two photos for which the breaks are computed, in pixels; the default of `--co-gallery-gap`. */
export const galleryGap: number = 12;

/** Widest a gallery stands in a post, in pixels: as a wide figure. */
export const widestGallery: number = 944;

/** How many times the height it should have a row may be at most. */
export const tallestRow: number = 1.5;

/** How large the photos of a gallery are: three steps, since the sizes they come to follow the container. */
export type GallerySize = "small" | "medium" | "large";

/** How many times as high as those of medium size rows should be. The style sheet is generated from it too. */
export const sizeFactors: Readonly<Record<GallerySize, number>> = { small: 0.72, medium: 1, large: 1.4 };

/** A height that follows the container's width. The style sheet is generated from it too. */
export interface FluidHeight {
  /** Fixed part, in pixels. */
  fixed: number;
  /** Part that grows with the container: pixels for each pixel of its width. */
  share: number;
}

const target: FluidHeight = { fixed: 70, share: 0.15 };

/**
 * Height a row should have in a container: a phone gets rows of two or three photos that are smaller than the rows of four
 * on a desk, but not as much smaller as the phone is: 120 px in a container of 335 px, 212 px in one of 944 px.
 *
 * It grows slower than the width itself: a row of given photos is then the taller, compared to its target, the wider the
 * container.
 *
 * @param width width of the container, in pixels
 * @param size how large the photos are
 * @returns height in pixels
 */
export function rowTargetHeight(width: number, size: GallerySize = "medium"): number {
  return sizeFactors[size] * (target.fixed + target.share * width);
}

/** The greatest height a row of medium size may have. For another size, both parts are multiplied by its factor. */
export const heightLimit: FluidHeight = {
  fixed: tallestRow * target.fixed,
  share: tallestRow * target.share,
};

/** Columns of photos of medium size in each of the ranges of container widths. The style sheet is generated from them. */
export const columnCounts: readonly number[] = [2, 2, 2, 3, 3, 4, 5, 6];

/** How many columns more than those of medium size there are. The style sheet is generated from it too. */
export const moreColumns: Readonly<Record<GallerySize, number>> = { small: 1, medium: 0, large: -1 };
