"use client";

/** Classes of `StripControls` that a site's style sheet may rely on. */
export const stripControlsClasses = {
  /** The `<div>`. */
  root: "co-strip-controls",
  /** A `<button>`. Its `::before` is the arrow. */
  button: "co-strip-button",
  /** Which photos are in view. */
  position: "co-strip-position",
  /** The live region, which is not painted. */
  status: "co-strip-status",
} as const;

/** Data attributes of `StripControls` that a site's style sheet may rely on. */
export const stripControlsAttributes = {
  /** On the root: `ready` where there is something to scroll, else `idle`; then it keeps its place and shows nothing. */
  state: "data-state",
} as const;
