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
