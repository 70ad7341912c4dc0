"use client";

import { warn } from "../../model/warn.js";

// Mistakes of a site that a lightbox notices. A module of its own, which is loaded in that case only.

/**
 * Says that a lightbox has nothing to show. One for the whole page may stand on every page of a site, also on those without
 * pictures: there it is a mistake only where figures are no links.
 *
 * @param id what its prop `for` says
 */
export function warnOfNothing(id: string | undefined): void {
  if (id !== undefined)
    warn(
      `A Lightbox found no photos in an element with the id "${id}", so it shows nothing. Give it the id of a PhotoGallery, or of a figure that is linked.`,
    );
  else if (document.querySelector(".co-figure"))
    warn(
      "A Lightbox found no photos on the page, since no figure is a link, so it shows nothing. Set linked on them, or linkedPictures on createBlog, and give rehypeColophon blog.markdown.",
    );
}

/** Says that a lightbox has no style sheet. */
export function warnOfNoSheet(): void {
  warn(
    'A Lightbox has no style sheet, so its photos are opened by their links. Import "colophon/lightbox.css" beside "colophon/styles.css", or "colophon/lightbox.layered.css" beside "colophon/styles.layered.css".',
  );
}
