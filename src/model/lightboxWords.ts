import type { Labels, Locale } from "../content/labels.js";

/** Words of the island `Lightbox`: all it needs of a catalog. */
export interface LightboxWords {
  /** What its dialog, buttons and links are called, and how it tells which photo is shown. */
  labels: Pick<
    Labels,
    | "lightbox"
    | "closeLightbox"
    | "previousPhoto"
    | "nextPhoto"
    | "zoomIn"
    | "zoomOut"
    | "enterFullscreen"
    | "exitFullscreen"
    | "downloadPhoto"
    | "photoThumbnails"
    | "photoPosition"
    | "photoAnnounced"
    | "photoCounter"
    | "photoZoomed"
    | "photoFailed"
    | "retryPhoto"
    | "viewOriginal"
    | "photoBy"
    | "reserved"
    | "photoNumber"
  >;
  /** BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. */
  numberingSystem: string;
}

/** Which words these are: one that is missing here, or too many, fails the type check. */
const used: Record<keyof LightboxWords["labels"], true> = {
  lightbox: true,
  closeLightbox: true,
  previousPhoto: true,
  nextPhoto: true,
  zoomIn: true,
  zoomOut: true,
  enterFullscreen: true,
  exitFullscreen: true,
  downloadPhoto: true,
  photoThumbnails: true,
  photoPosition: true,
  photoAnnounced: true,
  photoCounter: true,
  photoZoomed: true,
  photoFailed: true,
  retryPhoto: true,
  viewOriginal: true,
  photoBy: true,
  reserved: true,
  photoNumber: true,
};

/**
 * The words of a catalog that the island `Lightbox` needs, as its props, so that the catalog itself stays on the server:
 * `<Lightbox for="photos" {...lightboxWords(zhHans)} />`.
 */
export function lightboxWords({ labels, tag, numberingSystem }: Locale): LightboxWords {
  // Whatever the keys are, the values are those of the catalog.
  const words = Object.fromEntries(
    Object.entries(labels).filter(([name]) => Object.hasOwn(used, name)),
  ) as unknown as LightboxWords["labels"];
  return { labels: words, lang: tag, numberingSystem };
}
