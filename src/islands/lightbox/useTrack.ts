"use client";

import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { listen } from "./listen.js";
import { prefersStillness } from "./photoTransition.js";
import { useLatest } from "./useLatest.js";

/** The track of the slides. */
export interface Track {
  /** For the scroll container, a page wide for each photo. */
  ref: RefObject<HTMLDivElement | null>;
  /** Scrolls to where the photo shown is. */
  settle: () => void;
}

/**
 * Keeps a scroll-snap track and the index of the photo shown together: the browser's own scrolling turns the photos, also
 * while the page is busy, and whoever sets the index scrolls.
 *
 * @param index index of the photo shown
 * @param onIndexChange called when the reader scrolled to another photo
 */
export function useTrack(index: number, onIndexChange: (index: number) => void): Track {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(index);
  const isGliding = useRef(false);
  const report = useLatest(onIndexChange);

  const scrollTo = useCallback((page: number, behavior: ScrollBehavior) => {
    const track = ref.current as HTMLElement;
    const sign = getComputedStyle(track).direction === "rtl" ? -1 : 1;
    track.scrollTo({ left: page * widthOf(track) * sign, behavior });
  }, []);

  const settle = useCallback(() => {
    isGliding.current = !prefersStillness();
    scrollTo(shown.current, isGliding.current ? "smooth" : "instant");
  }, [scrollTo]);

  useLayoutEffect(() => {
    const before = shown.current;
    if (before === index) return;
    // Whoever turns on quickly does not wait for the page before.
    if (isGliding.current) scrollTo(before, "instant");
    shown.current = index;
    isGliding.current = false;
    if (Math.abs(index - before) === 1) settle();
    else scrollTo(index, "instant");
  }, [index, scrollTo, settle]);

  useLayoutEffect(() => {
    const track = ref.current as HTMLDivElement;
    const position = () => Math.abs(track.scrollLeft) / widthOf(track);
    // Only at rest: a photo that comes or goes, or a caption of another height, makes the browser snap again, under the
    // finger that is still moving.
    const follow = () => {
      const page = Math.round(position());
      if (isGliding.current) isGliding.current = Math.abs(position() - shown.current) > 0.01;
      else if (page !== shown.current && page < Infinity && track.style.scrollSnapType === "") {
        shown.current = page;
        report.current(page);
      }
    };
    const takeOver = () => {
      isGliding.current = false;
    };
    const place = () => scrollTo(shown.current, "instant");
    // At once: what the browser snaps to by itself is the first slide there is.
    place();
    const resizing = new ResizeObserver(place);
    resizing.observe(track);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Safari knew no `scrollend` before version 26.2.
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(follow, 150);
    };
    const resting = "onscrollend" in track ? { scrollend: follow } : { scroll: wait };
    const end = listen(track, { ...resting, pointerdown: takeOver, wheel: takeOver }, { passive: true });
    return () => {
      clearTimeout(timer);
      resizing.disconnect();
      end();
    };
  }, [scrollTo, report]);

  return { ref, settle };
}

/** In fractions of a pixel, which add up over a thousand photos. */
function widthOf(track: Element): number {
  return track.getBoundingClientRect().width;
}
