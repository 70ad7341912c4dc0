"use client";

/** Classes of `ShareButton` that a site's style sheet may rely on. */
export const shareButtonClasses = {
  /** The `<div>`. */
  root: "co-share-action",
  /** The `<button>`. */
  button: "co-share-button",
  /** The live region, which is not painted. */
  status: "co-share-status",
  /** The address, which is shown and selected where the browser refuses to copy it. */
  address: "co-share-address",
} as const;

/** Data attributes of `ShareButton` that a site's style sheet may rely on. */
export const shareButtonAttributes = {
  /** On the root: `idle` until the page is alive, when nothing is shown and the place is kept, then `ready`. */
  state: "data-state",
} as const;
