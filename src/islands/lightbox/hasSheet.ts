"use client";

import { tellMistake } from "./tellMistake.js";

/**
 * Whether `lightbox.css` is loaded, without which a dialog would be a heap of buttons. When it is not, a warning says so.
 *
 * @returns whether a lightbox can look like one
 */
export function hasSheet(): boolean {
  if (getComputedStyle(document.documentElement).getPropertyValue("--co-_lightbox")) return true;
  tellMistake((mistakes) => mistakes.warnOfNoSheet());
  return false;
}
