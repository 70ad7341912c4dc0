"use client";

import { useEffect } from "react";
import { warn } from "../model/warn.js";
import { watchImages } from "./parts/watchImages.js";

/** Props of `RetryImages`: plain data. */
export interface RetryImagesProps {
  /** `id` of a post, figure or gallery. @default every one of the page */
  for?: string | undefined;
  /** How often a picture is asked for again, each time it failed anew. @default 3 */
  attempts?: number | undefined;
  /** Milliseconds before the first time; each pause after it is three times as long. @default 2000 */
  delay?: number | undefined;
}

/**
 * Asks again for pictures that failed to load: after a pause that grows, and when the device is back online. Until one
 * comes, its place shows its alt as ever. Pictures that failed before the page was alive are found too.
 *
 * A picture is given up after as many attempts as allowed, where it left the page, where its address changed, and where
 * the reader stopped the page. Stands anywhere on the page; renders nothing.
 *
 * @example <RetryImages />
 */
export function RetryImages({ for: id, attempts = 3, delay = 2000 }: RetryImagesProps): null {
  useEffect(() => {
    const root = () => (id === undefined ? document : document.getElementById(id));
    if (root() === null) {
      warn(
        `There is no element with the id "${id}". RetryImages asks for no pictures again. Give the post, figure or gallery this id.`,
      );
    }
    return watchImages(root, { attempts, delay });
  }, [id, attempts, delay]);
  return null;
}
