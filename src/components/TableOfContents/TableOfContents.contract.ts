/** Classes of `TableOfContents` that a site's style sheet may rely on. */
export const tableOfContentsClasses = {
  /** The `<nav>`. Where it stands beside the text, its `::before` is the title. */
  root: "co-contents",
  /** The `<details>`. Where it stands beside the text, it is always shown. */
  details: "co-contents-details",
  /** The `<summary>`, which opens it above the text. */
  summary: "co-contents-summary",
  /** An `<ol>`, of any level. */
  list: "co-contents-list",
  /** An `<li>`. */
  item: "co-contents-item",
  /** The link to a heading. The island `ContentsSpy` sets `aria-current` on one of them. */
  link: "co-contents-link",
} as const;

/** Data attributes of `TableOfContents` by which islands find it. */
export const tableOfContentsAttributes = {
  /** On the root. */
  root: "data-co-contents",
} as const;

/** Custom properties of `TableOfContents` that a site may set. */
export const tableOfContentsVariables = {
  /** Space above it where it stays in view beside the text, such as the height of a header that stays, too. */
  top: "--co-contents-top",
} as const;
