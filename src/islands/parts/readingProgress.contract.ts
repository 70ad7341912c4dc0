"use client";

/** Classes of `ReadingProgress` that a site's style sheet may rely on. */
export const readingProgressClasses = {
  /** The `<div>`. */
  root: "co-progress",
  /** The progress bar, across the top of the window. Its `::before` is how much was read. */
  bar: "co-progress-bar",
  /** How long the rest takes. */
  left: "co-progress-left",
} as const;

/** Data attributes of `ReadingProgress` that a site's style sheet may rely on. */
export const readingProgressAttributes = {
  /** On the root: `idle` before the text, `reading` in it, `done` from its end on. */
  state: "data-state",
} as const;
