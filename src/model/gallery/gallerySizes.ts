import {
  galleryGap,
  type GalleryRange,
  galleryRanges,
  type GallerySize,
  heightLimit,
  sizeFactors,
  widestGallery,
} from "./galleryRanges.js";
import type { GalleryRows } from "./galleryRows.js";

/** Space between a gallery and the edges of a narrower window, on both sides together, in pixels. */
const gutters = 40;

/**
 * Photos that a browser may load while the list still comes in, at the top of a page. It would measure them then, when the
 * last row is not full, and load up to three times what is shown.
 */
const early = 40;

const widestRange = galleryRanges.findIndex(({ to }) => widestGallery < to);

/**
 * The `sizes` attribute of every photo of a gallery, read off its rows: for each range of widths, the share of its row
 * that the photo takes. The first forty are never left to the browser to measure. Time O(n), for n photos.
 *
 * @param ratios width divided by height of each photo, as drawn
 * @param rows the rows of each range, made by `galleryRows`
 * @param lazyFrom index from which photos have `loading="lazy"`; browsers that know `auto` measure the box of those themselves
 * @param size how large the photos are
 */
export function gallerySizes(
  ratios: readonly number[],
  rows: readonly GalleryRows[],
  lazyFrom: number,
  size: GallerySize = "medium",
): string[] {
  const shares = galleryRanges
    .slice(0, widestRange + 1)
    .map((range, index) => rowShares(ratios, rows[index], range, size));
  return ratios.map((_, photo) => {
    const isMeasured = photo >= Math.max(lazyFrom, early);
    const sizes = sizesOf(
      shares.map((share) => share[photo] ?? 1),
      isMeasured ? 0 : gutters,
    );
    return isMeasured ? `auto, ${sizes}` : sizes;
  });
}

/** Pictures that most browsers measure themselves do without the space at the edges: there may be thousands. */
function sizesOf(shares: readonly number[], edges: number): string {
  const entries = [
    `(min-width: ${widestGallery + edges}px) ${Math.round(widestGallery * (shares.at(-1) ?? 1))}px`,
  ];
  for (let range = widestRange; range >= 0; range--) {
    const share = percent(shares[range]);
    // Where the next narrower range has the same share, its entry speaks for both.
    if (range > 0 && share === percent(shares[range - 1])) continue;
    const less = Math.round((share * edges) / 100);
    const length = less === 0 ? `${share}vw` : `calc(${share}vw - ${less}px)`;
    entries.push(
      range > 0 ? `(min-width: ${(galleryRanges[range]?.from ?? 0) + edges}px) ${length}` : length,
    );
  }
  return entries.join(", ");
}

function percent(share = 1): number {
  return Math.round(share * 100);
}

/** Which part of the container each photo is wide, in the middle of a range. */
function rowShares(
  ratios: readonly number[],
  rows: GalleryRows | undefined,
  range: GalleryRange,
  size: GallerySize,
): number[] {
  const width = Math.sqrt(range.from * range.to);
  const { fixed, share } = heightLimit;
  const limit = (fixed + share * width) * sizeFactors[size];
  const shares: number[] = [];
  let start = 0;
  for (const [index, end] of (rows?.breaks ?? []).entries()) {
    const row = ratios.slice(start, end);
    const full = (width - galleryGap * (row.length - 1)) / row.reduce((total, ratio) => total + ratio, 0);
    const height = rows?.limited.includes(index) === true ? Math.min(full, limit) : full;
    for (const ratio of row) shares.push((ratio * height) / width);
    start = end;
  }
  return shares;
}
