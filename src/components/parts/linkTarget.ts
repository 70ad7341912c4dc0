import type { ResolvedPhoto } from "../../model/photo.js";

/** The picture a gallery link leads to. */
export interface LinkTarget {
  /** Address. */
  href: string;
  /** Width in pixels, where known. */
  width?: number | undefined;
  /** Height in pixels, where known. */
  height?: number | undefined;
}

/** The fullest picture there is: the original, else the largest of the sources, else the picture itself. */
export function linkTarget(photo: ResolvedPhoto): LinkTarget {
  if (photo.original !== undefined) {
    const { url, width, height } = photo.original;
    return { href: url, width, height };
  }
  // Candidates stand in the order of their widths.
  const largest = /(\S+) (\d+)w$/.exec(photo.srcSet ?? "");
  if (largest?.[1] !== undefined) {
    const width = Number(largest[2]);
    return { href: largest[1], width, height: Math.round(width / photo.ratio) };
  }
  return photo.sizeKnown
    ? { href: photo.src, width: photo.width, height: photo.height }
    : { href: photo.src };
}
