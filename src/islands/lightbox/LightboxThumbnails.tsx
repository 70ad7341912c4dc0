"use client";

import { type ReactElement, useLayoutEffect, useRef, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { listen } from "./listen.js";
import { prefersStillness } from "./photoTransition.js";
import type { PhotoList } from "./shownPhoto.js";
import { fill, type WriteNumber } from "./words.js";

export interface LightboxThumbnailsProps {
  /** The photos. */
  photos: PhotoList;
  /** Index of the photo in view. */
  index: number;
  /** Shows another. */
  turnTo: (index: number) => void;
  /** Words. */
  labels: LightboxWords["labels"];
  /** Writes numbers. */
  write: WriteNumber;
}

/** Width of a place, in pixels: a target of 44 and the space around it. */
const pitch = 60;

/** Small pictures of all photos in a strip; only those near what is in view are drawn. Renders `<div>`. */
export function LightboxThumbnails({ photos, index, turnTo, labels, write }: LightboxThumbnailsProps): ReactElement {
  const strip = useRef<HTMLDivElement>(null);
  const [[first, last], setWindow] = useState<readonly [first: number, last: number]>([index, index + 1]);
  const isPlaced = useRef(false);

  useLayoutEffect(() => {
    const element = strip.current as HTMLElement;
    const follow = () => {
      const shown = Math.ceil(element.clientWidth / pitch);
      const start = Math.floor(Math.abs(element.scrollLeft) / pitch);
      // A screen more to each side; in steps, so that most scrolling draws nothing anew.
      const step = Math.max(1, shown);
      const from = (Math.floor(start / step) - 1) * step;
      setWindow(([first, last]) => {
        const next = [Math.max(0, from), Math.min(photos.count, from + 4 * step)] as const;
        return next[0] === first && next[1] === last ? [first, last] : next;
      });
    };
    const resizing = new ResizeObserver(follow);
    resizing.observe(element);
    follow();
    const end = listen(element, { scroll: follow });
    return () => {
      resizing.disconnect();
      end();
    };
  }, [photos]);

  useLayoutEffect(() => {
    const element = strip.current as HTMLElement;
    const sign = getComputedStyle(element).direction === "rtl" ? -1 : 1;
    const middle = (index + 0.5) * pitch - element.clientWidth / 2;
    const isStill = !isPlaced.current || prefersStillness();
    isPlaced.current = true;
    element.scrollTo({ left: middle * sign, behavior: isStill ? "instant" : "smooth" });
    // Whoever goes on by arrow keys from here stays with the photo in view.
    if (element.contains(document.activeElement)) {
      element.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
    }
  }, [index]);

  return (
    <div ref={strip} className="co-lightbox-thumbnails" role="group" aria-label={labels.photoThumbnails}>
      <div className="co-lightbox-thumbnail-places" style={{ inlineSize: photos.count * pitch }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, place) => {
          const other = first + place;
          const { small } = photos.at(other);
          return (
            <button
              key={other}
              type="button"
              className="co-lightbox-thumbnail"
              aria-label={fill(labels.photoNumber, { index: write(other + 1) })}
              aria-current={other === index ? "true" : undefined}
              tabIndex={other === index ? 0 : -1}
              style={{ insetInlineStart: other * pitch }}
              onClick={() => turnTo(other)}
            >
              {small !== undefined && <img src={small} alt="" loading="lazy" draggable={false} />}
            </button>
          );
        })}
      </div>
    </div>
  );
}
