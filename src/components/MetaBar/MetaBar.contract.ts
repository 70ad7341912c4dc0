/** Classes of `MetaBar` that a site's style sheet may rely on. */
export const metaBarClasses = {
  /** The `<ul>`. */
  root: "co-meta",
  /** An `<li>`. Its separator is `::before`. */
  item: "co-meta-item",
  /** The exact number, for assistive technology, where a short one is shown. */
  exact: "co-meta-exact",
} as const;

/** Data attributes of `MetaBar` that a site's style sheet may rely on. */
export const metaBarAttributes = {
  /** On an item: its name, such as `published` or `views`. */
  item: "data-item",
} as const;

/** Classes of microformats2 that make the facts readable to other sites, within an `h-entry`. They carry no style. */
export const metaBarMicroformats = {
  /** On the `<time>` of `published`. */
  published: "dt-published",
  /** On the `<time>` of `updated`. */
  updated: "dt-updated",
  /** On each author: a property of the post and a card of the person. */
  author: "p-author h-card",
  /** On each category and tag. */
  category: "p-category",
} as const;
