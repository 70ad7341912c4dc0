"use client";

import { listen } from "./listen.js";
import { imageOf, type ShownPhoto } from "./shownPhoto.js";

/** How far a picture is: on its way, there, or given up for now. */
export type PictureState = "waiting" | "loaded" | "failed";

/** Pauses in milliseconds before a picture that failed is asked for again; then the reader is told. */
const pauses = [500, 1500];

/** A picture that is being loaded. */
export interface LoadingPicture {
  /** Asks for it again, where it is not there. */
  again: () => void;
  /** Ends it, and takes the picture out. */
  end: () => void;
}

/**
 * Loads the picture of a photo into its frame. One that fails is asked for again after a pause, then whenever the device
 * is back online.
 *
 * @param frame box of the picture
 * @param photo the photo
 * @param report called when its state changes
 */
export function loadPicture(
  frame: HTMLElement,
  photo: ShownPhoto,
  report: (state: PictureState) => void,
): LoadingPicture {
  let picture: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isThere = false;
  let endImage: (() => void) | undefined;

  const takeOut = (): void => {
    clearTimeout(timer);
    endImage?.();
    picture?.remove();
  };
  const ask = (): void => {
    report("waiting");
    takeOut();
    picture = photo.makePicture(`${frame.clientWidth || innerWidth}px`);
    const image = imageOf(picture);
    image.className = "co-lightbox-image";
    image.draggable = false;
    endImage = listen(image, {
      load() {
        isThere = true;
        // What the page said of its shape may be a guess.
        frame.style.setProperty("--co-_ratio", `${image.naturalWidth / image.naturalHeight || photo.ratio}`);
        report("loaded");
      },
      error() {
        // A larger file that fails later leaves the one before in its place.
        if (isThere) return;
        const pause = navigator.onLine ? pauses[failures++] : undefined;
        if (pause === undefined) report("failed");
        else timer = setTimeout(ask, pause);
      },
    });
    frame.append(picture);
  };
  const again = (): void => {
    failures = 0;
    if (!isThere) ask();
  };

  ask();
  const end = listen(window, { online: again });
  return {
    again,
    end() {
      end();
      takeOut();
    },
  };
}
