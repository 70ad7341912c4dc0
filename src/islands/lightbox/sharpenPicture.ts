"use client";

import { pictureParts, widestFile } from "./pictureParts.js";

/** Fetches as much of a picture as is drawn. */
export interface Sharpener {
  /** To be called when the picture came to rest at a scale, or another one came. */
  sharpen: (scale: number) => void;
  /** Takes back what was done to the page. */
  end: () => void;
}

/** What of `navigator` not every browser has. */
interface Device {
  connection?: { saveData?: boolean };
}

/** Above this scale, the fullest picture is worth its bytes also to readers who save them. */
const worthIt = 2;

/** Whatever the site says of its pictures is not said of the one on top. */
const onTop = "all:unset;position:absolute;inset:0;width:100%;height:100%";

/**
 * Sharpens a picture as it grows: asks for a larger candidate of its `srcset`, and beyond those for the fullest picture.
 *
 * @param frame holds `img.co-lightbox-image`, alone or in a `<picture>`; transformed while the picture is zoomed
 * @param href address of the fullest picture
 * @param fullWidth its width in pixels, 0 where unknown
 */
export function sharpenPicture(frame: HTMLElement, href: string, fullWidth: number): Sharpener {
  const sizesBefore = new Map<HTMLImageElement, string>();
  let isZoomed = false;
  let widest = 0;
  let isAsked = false;
  let full: HTMLImageElement | undefined;

  const place = (): void => {
    if (isZoomed && full) frame.append(full);
    else full?.remove();
  };

  return {
    sharpen(scale) {
      isZoomed = scale > 1;
      place();
      if (!isZoomed) return;
      widest = Math.max(widest, Math.ceil(frame.offsetWidth * scale));
      for (const part of pictureParts(frame)) {
        if (!sizesBefore.has(part)) sizesBefore.set(part, part.sizes);
        part.sizes = `${widest}px`;
      }
      const isSaving = (navigator as Device).connection?.saveData && scale <= worthIt;
      const enough = Math.min(fullWidth, widest * devicePixelRatio);
      if (isAsked || isSaving || widestFile(frame) >= enough) return;
      isAsked = true;
      const image = new Image();
      image.alt = "";
      image.style.cssText = onTop;
      image.src = href;
      image.decode().then(
        () => {
          full = image;
          place();
        },
        // What is there stays.
        () => undefined,
      );
    },
    end() {
      isZoomed = false;
      place();
      for (const [part, sizes] of sizesBefore) {
        if (sizes) part.sizes = sizes;
        else part.removeAttribute("sizes");
      }
    },
  };
}
