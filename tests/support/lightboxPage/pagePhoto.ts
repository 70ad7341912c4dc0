/** A photo of the pages that lightboxes are compared on. */
export interface PagePhoto {
  /** Fragment that leads to it. */
  id: string;
  /** Address of the full picture. */
  full: string;
  /** Address of the small one. */
  thumb: string;
  /** Width of the full picture in pixels. */
  width: number;
  /** Its height. */
  height: number;
  /** Width of the small picture. */
  thumbWidth: number;
  /** Its height. */
  thumbHeight: number;
  /** What it shows. */
  alt: string;
  /** What to know of it. */
  caption: string;
}

/** What the page tells its script. */
export interface PageFacts {
  photos: readonly PagePhoto[];
  /** Language of the page: `en`, `zh-Hans` or `ar`. */
  lang: string;
}
