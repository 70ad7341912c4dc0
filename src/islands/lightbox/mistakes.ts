"use client";

import { warn } from "../../model/warn.js";

// Mistakes of a site that a lightbox notices. A module of its own, which is loaded in that case only.

/**
 * Says that a lightbox has nothing to show.
 *
 * @param id what its prop `for` says
 */
export function warnOfNothing(id: string | undefined): void {
  const place = id === undefined ? "on the page" : `in an element with the id "${id}"`;
  warn(
    `A Lightbox found no photos ${place}, so it shows nothing. Give it the id of a PhotoGallery, or of a figure that is linked.`,
  );
}

/** Says that a lightbox has no style sheet. */
export function warnOfNoSheet(): void {
  warn(
    'A Lightbox has no style sheet, so its photos are opened by their links. Import "colophon/lightbox.css" beside "colophon/styles.css", or "colophon/lightbox.layered.css" beside "colophon/styles.layered.css".',
  );
}
