/** Classes of `SkipLink` and `BackToTop` that a site's style sheet may rely on. */
export const pageLinksClasses = {
  /** The `<a>` of `SkipLink`, which is seen while it has the focus. */
  skip: "co-skip",
  /** The `<a>` of `BackToTop`. Its `::before` is the arrow. */
  top: "co-top",
  /** The words of `BackToTop`, which are spoken. */
  topName: "co-top-name",
} as const;
