"use client";

/** Classes of `Lightbox` that a site's style sheet may rely on. */
export const lightboxClasses = {
  /** The `<dialog>`. Its colors are the tokens `--co-paper`, `--co-ink`, `--co-quiet` and `--co-rule`, dark on any page. */
  root: "co-lightbox",
  /** What fills it, and is shown on the full screen. */
  surface: "co-lightbox-surface",
  /** Which photo of how many. */
  counter: "co-lightbox-counter",
  /** The bar of buttons. */
  tools: "co-lightbox-tools",
  /** A `<button>`, or the link that saves the photo. */
  button: "co-lightbox-button",
  /** Where the photo stands. */
  stage: "co-lightbox-stage",
  /** The scroll container of the slides. */
  track: "co-lightbox-track",
  /** A photo of the sequence; the one in view and its neighbors are there. */
  slide: "co-lightbox-slide",
  /** The box of a picture. */
  frame: "co-lightbox-frame",
  /** The `<img>`. */
  image: "co-lightbox-image",
  /** The small picture that stands in its place until it has loaded. */
  preview: "co-lightbox-preview",
  /** What is said of a picture that did not load. */
  failure: "co-lightbox-failure",
  /** The button to try again, and the link to the original. */
  textButton: "co-lightbox-text-button",
  /** What is written to the photo. */
  caption: "co-lightbox-caption",
  /** The strip of small pictures. */
  thumbnails: "co-lightbox-thumbnails",
  /** A `<button>` of the strip. */
  thumbnail: "co-lightbox-thumbnail",
  /** The live region, which is not painted. */
  status: "co-lightbox-status",
} as const;

/** Data attributes of `Lightbox` that a site's style sheet may rely on. */
export const lightboxAttributes = {
  /** On a button: `close`, `previous`, `next`, `zoomIn`, `zoomOut`, `download` or `full`. */
  icon: "data-icon",
  /** On a slide: `waiting`, `loaded` or `failed`. */
  state: "data-state",
  /** On a slide: index of the photo, from 0. */
  index: "data-index",
  /** On a slide whose photo is zoomed. */
  zoomed: "data-zoomed",
  /** On the dialog, where photos can be zoomed. */
  zoom: "data-zoom",
  /** On the surface, where there is a strip of small pictures. */
  thumbnails: "data-thumbnails",
} as const;
