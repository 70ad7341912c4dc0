/** Classes of `Callout` that a site's style sheet may rely on. */
export const calloutClasses = {
  /** The `<div role="note">`. */
  root: "co-callout",
  /** The first line: the sign and the word for the kind. */
  label: "co-callout-label",
  /** The sign, an `<svg>`. */
  icon: "co-callout-icon",
} as const;

/** Data attributes of `Callout` that a site's style sheet may rely on. */
export const calloutAttributes = {
  /** On the root: `note`, `tip`, `important`, `warning` or `caution`. */
  kind: "data-kind",
} as const;

/**
 * Custom properties of `Callout` that a site may set, on any element: the color of each kind. Highlighted code takes its
 * colors from them, too.
 */
export const calloutVariables = {
  /** Notes. */
  note: "--co-note",
  /** Tips, and lines that were added to code. */
  tip: "--co-tip",
  /** What is important. */
  important: "--co-important",
  /** Warnings. */
  warning: "--co-warning",
  /** Dangers, and lines that were removed from code. */
  caution: "--co-caution",
} as const;
