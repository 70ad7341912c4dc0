"use client";

/** Fetches as much of a picture as is drawn. */
export interface Sharpener {
  /** Width of the fullest picture in its own pixels, 0 where that is unknown. */
  fullest: () => number;
  /**
   * To be called when the picture came to rest, or another one came.
   *
   * @param scale its scale
   * @param width its width at scale 1, in CSS pixels
   */
  sharpen: (scale: number, width: number) => void;
  /** Takes back what was done to the page. */
  restore: () => void;
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
 * @param frame holds `img.co-lightbox-image`, alone or in a `<picture>`
 * @param href address of the fullest picture
 * @param fullWidth its width in pixels, 0 where unknown
 */
export function sharpenPicture(frame: HTMLElement, href: string, fullWidth: number): Sharpener {
  const sizesBefore = new Map<HTMLImageElement, string>();
  let isZoomed = false;
  let widest = 0;
  let isAsked = false;
  let full: HTMLImageElement | undefined;

  // The sources too, which have the same properties but for `naturalWidth`; the image comes last.
  const parts = (): HTMLImageElement[] => [
    ...frame.querySelectorAll<HTMLImageElement>("source, .co-lightbox-image"),
  ];
  const largest = (): number => {
    const srcsets = parts().map(({ srcset }) => srcset);
    const widths = [...`${srcsets}`.matchAll(/\s(\d+)w/g)].map(([, width]) => Number(width));
    // With a `srcset`, `naturalWidth` is no width of a file.
    return Math.max(...widths, 0) || parts().at(-1)?.naturalWidth || 0;
  };
  const place = (): void => {
    if (isZoomed && full) frame.append(full);
    else full?.remove();
  };

  return {
    fullest: () => Math.max(fullWidth, largest()),
    sharpen(scale, width) {
      isZoomed = scale > 1;
      place();
      if (!isZoomed) return;
      widest = Math.max(widest, Math.ceil(width * scale));
      for (const part of parts()) {
        if (!sizesBefore.has(part)) sizesBefore.set(part, part.sizes);
        part.sizes = `${widest}px`;
      }
      const isSaving = (navigator as Device).connection?.saveData && scale <= worthIt;
      if (isAsked || isSaving || largest() >= Math.min(fullWidth, widest * devicePixelRatio)) return;
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
    restore() {
      for (const [part, sizes] of sizesBefore) {
        if (sizes) part.sizes = sizes;
        else part.removeAttribute("sizes");
      }
    },
  };
}
