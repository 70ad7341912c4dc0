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

/**
 * The words of a catalog that the island `Lightbox` needs, as its props, so that the catalog itself stays on the server:
 * `<Lightbox for="photos" {...lightboxWords(zhHans)} />`.
 */
export function lightboxWords({ labels, tag, numberingSystem }: Locale): LightboxWords {
  const {
    lightbox,
    closeLightbox,
    previousPhoto,
    nextPhoto,
    zoomIn,
    zoomOut,
    enterFullscreen,
    exitFullscreen,
    downloadPhoto,
    photoThumbnails,
    photoPosition,
    photoAnnounced,
    photoCounter,
    photoZoomed,
    photoFailed,
    retryPhoto,
    viewOriginal,
    photoBy,
    reserved,
    photoNumber,
  } = labels;
  return {
    labels: {
      lightbox,
      closeLightbox,
      previousPhoto,
      nextPhoto,
      zoomIn,
      zoomOut,
      enterFullscreen,
      exitFullscreen,
      downloadPhoto,
      photoThumbnails,
      photoPosition,
      photoAnnounced,
      photoCounter,
      photoZoomed,
      photoFailed,
      retryPhoto,
      viewOriginal,
      photoBy,
      reserved,
      photoNumber,
    },
    lang: tag,
    numberingSystem,
  };
}
