import type { Labels, Locale } from "../content/labels.js";

/** Words of the island `StripControls`: all it needs of a catalog. */
export interface StripControlsWords {
  /** What its buttons are called, and how it tells which photos are in view. */
  labels: Pick<Labels, "previousPhotos" | "nextPhotos" | "photosInView">;
  /** BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. */
  numberingSystem: string;
}

/**
 * The words of a catalog that the island `StripControls` needs, as its props, so that the catalog itself stays on the
 * server: `<StripControls for="photos" {...stripControlsWords(zhHans)} />`.
 */
export function stripControlsWords({ labels, tag, numberingSystem }: Locale): StripControlsWords {
  const { previousPhotos, nextPhotos, photosInView } = labels;
  return { labels: { previousPhotos, nextPhotos, photosInView }, lang: tag, numberingSystem };
}
