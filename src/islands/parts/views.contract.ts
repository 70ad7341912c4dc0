"use client";

/** Classes of the islands of views that a site's style sheet may rely on. */
export const viewsClasses = {
  /** The `<span>`. Its `::after` keeps the place of the words. */
  root: "co-views",
  /** The exact number, for assistive technology, where a short one is shown. */
  exact: "co-views-exact",
} as const;

/** Data attributes of the islands of views that a site's style sheet may rely on. */
export const viewsAttributes = {
  /** On the root: `idle`, `loading`, `ready` or `unavailable`. */
  state: "data-state",
  /** On the root: the text as wide as which its place is kept. */
  room: "data-room",
} as const;
