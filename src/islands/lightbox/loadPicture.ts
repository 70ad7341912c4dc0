"use client";

import { listen } from "./listen.js";
import { imageOf, type ShownPhoto } from "./shownPhoto.js";

/** How far a picture is: on its way, there, or given up for now. */
export type PictureState = "waiting" | "loaded" | "failed";

/** Pauses in milliseconds before a picture that failed is asked for again; then the reader is told. */
const pauses = [500, 1500];

/**
 * Loads the picture of a photo into its frame. One that fails is asked for again after a pause, then whenever the device
 * is back online.
 *
 * @param frame box of the picture
 * @param photo the photo
 * @param report called when its state changes
 * @returns ends it, and takes the picture out
 */
export function loadPicture(
  frame: HTMLElement,
  photo: ShownPhoto,
  report: (state: PictureState) => void,
): () => void {
  let picture: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const ask = (): void => {
    clearTimeout(timer);
    picture?.remove();
    picture = photo.makePicture(`${Math.ceil(frame.clientWidth) || innerWidth}px`);
    const image = imageOf(picture);
    image.className = "co-lightbox-image";
    image.draggable = false;
    image.onload = () => {
      failures = 0;
      // A larger file that fails later leaves this one in its place.
      image.onerror = null;
      // What the page said of its shape may be a guess.
      frame.style.setProperty("--co-_ratio", `${image.naturalWidth / image.naturalHeight || photo.ratio}`);
      report("loaded");
    };
    image.onerror = () => {
      const pause = navigator.onLine ? pauses[failures++] : undefined;
      if (pause === undefined) report("failed");
      else timer = setTimeout(ask, pause);
    };
    frame.append(picture);
  };
  const askAgain = (): void => {
    if (imageOf(picture as HTMLElement).naturalWidth > 0) return;
    failures = 0;
    ask();
  };

  ask();
  const end = listen(window, { online: askAgain });
  return () => {
    clearTimeout(timer);
    end();
    picture?.remove();
  };
}
