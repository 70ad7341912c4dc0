"use client";

/** What a key asks of the lightbox. */
export type LightboxAction =
  | "previous"
  | "next"
  | "first"
  | "last"
  | "zoomIn"
  | "zoomOut"
  | "fit"
  | "rest"
  | readonly [x: number, y: number];

/** Pixels by which an arrow key moves a zoomed photo. */
const step = 80;

const always: Readonly<Record<string, LightboxAction>> = {
  Home: "first",
  End: "last",
  PageUp: "previous",
  PageDown: "next",
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  _: "zoomOut",
  0: "fit",
  ArrowUp: "rest",
  ArrowDown: "rest",
};

const panning: Readonly<Record<string, LightboxAction>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/**
 * What a key means. Arrows turn the photos, to the left and right as the language reads, and move a zoomed one.
 *
 * @param key the key, as `KeyboardEvent.key`
 * @param isRightToLeft direction of the dialog
 * @param isZoomed whether a photo is larger than it fits
 * @returns `"rest"` for keys that would scroll the page behind; `undefined` for all that are none of ours
 */
export function lightboxKey(
  key: string,
  isRightToLeft: boolean,
  isZoomed: boolean,
): LightboxAction | undefined {
  if (isZoomed && Object.hasOwn(panning, key)) return panning[key];
  if (key === "ArrowLeft") return isRightToLeft ? "next" : "previous";
  if (key === "ArrowRight") return isRightToLeft ? "previous" : "next";
  return Object.hasOwn(always, key) ? always[key] : undefined;
}
