"use client";

import { type RefObject, useEffect, useState } from "react";

/** The full screen: whether it is used, and what turns it on and off; that is not there where the browser has none. */
export type Fullscreen = readonly [isOn: boolean, toggle: (() => void) | undefined];

/**
 * Shows a part of the page on the full screen.
 *
 * @param ref the part; browsers refuse a `<dialog>` itself
 */
export function useFullscreen(ref: RefObject<HTMLElement | null>): Fullscreen {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const part = ref.current;
    const follow = () => setOn(document.fullscreenElement === part);
    document.addEventListener("fullscreenchange", follow);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
    };
  }, [ref]);
  const toggle = () => {
    // A refusal changes nothing, and the reader sees that.
    (isOn ? document.exitFullscreen() : ref.current?.requestFullscreen())?.catch(() => undefined);
  };
  return [isOn, document.fullscreenEnabled ? toggle : undefined];
}
