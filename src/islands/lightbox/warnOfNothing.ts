"use client";

import { warn } from "../../model/warn.js";

/**
 * Says that a lightbox has nothing to show. A module of its own, which is loaded in that case only.
 *
 * @param id what its prop `for` says
 */
export function warnOfNothing(id: string | undefined): void {
  const place = id === undefined ? "on the page" : `in an element with the id "${id}"`;
  warn(
    `A Lightbox found no photos ${place}, so it shows nothing. Give it the id of a PhotoGallery, or of a figure that is linked.`,
  );
}
