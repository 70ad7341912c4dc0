"use client";

import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from "react";
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
/** How many are drawn at once: more than the widest screens show. The part moves on by a quarter of that. */
const drawn = 96;

/** Small pictures of all photos in a strip; only those near what is in view are drawn. Renders `<nav>`. */
export function LightboxThumbnails({
  photos,
  index,
  turnTo,
  labels,
  write,
}: LightboxThumbnailsProps): ReactElement {
  const { count } = photos;
  const strip = useRef<HTMLElement>(null);
  const isPlaced = useRef(false);
  const [middle, setMiddle] = useState(index);

  useEffect(() => {
    const element = strip.current as HTMLElement;
    const part = drawn / 4;
    const follow = () => {
      const place = (Math.abs(element.scrollLeft) + element.clientWidth / 2) / pitch;
      setMiddle(Math.round(place / part) * part);
    };
    return listen(element, { scroll: follow });
  }, []);

  useLayoutEffect(() => {
    const element = strip.current as HTMLElement;
    const sign = getComputedStyle(element).direction === "rtl" ? -1 : 1;
    element.scrollTo({
      left: ((index + 0.5) * pitch - element.clientWidth / 2) * sign,
      behavior: isPlaced.current && !prefersStillness() ? "smooth" : "instant",
    });
    isPlaced.current = true;
    // Whoever goes on by arrow keys from here stays with the photo in view.
    if (element.contains(document.activeElement)) {
      element.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
    }
  }, [index]);

  const first = Math.max(0, middle - drawn / 2);
  return (
    <nav ref={strip} className="co-lightbox-thumbnails" aria-label={labels.photoThumbnails}>
      <div className="co-lightbox-thumbnail-places" style={{ inlineSize: count * pitch }}>
        {Array.from({ length: Math.min(drawn, count - first) }, (_, place) => {
          const other = first + place;
          const isShown = other === index;
          return (
            <button
              key={other}
              type="button"
              className="co-lightbox-thumbnail"
              aria-label={fill(labels.photoNumber, { index: write(other + 1) })}
              aria-current={isShown || undefined}
              tabIndex={isShown ? 0 : -1}
              style={{ insetInlineStart: other * pitch }}
              onClick={() => turnTo(other)}
            >
              <img
                src={photos.at(other).small}
                alt=""
                loading="lazy"
                draggable={false}
                onError={({ currentTarget }) => {
                  currentTarget.style.visibility = "hidden";
                }}
              />
            </button>
          );
        })}
      </div>
    </nav>
  );
}
