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
