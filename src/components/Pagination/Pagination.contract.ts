/** Classes of `Pagination` that a site's style sheet may rely on. */
export const paginationClasses = {
  /** The `<nav>`. */
  root: "co-pagination",
  /** The `<ul>` of links. */
  list: "co-pagination-list",
  /** An `<li>` of it. */
  item: "co-pagination-item",
  /** A link to a page, and the page at hand. */
  link: "co-pagination-link",
  /** The words of the links to the pages before and after; only spoken in a narrow window. Their arrows are `::before` and `::after` of the link. */
  words: "co-pagination-words",
  /** The dots in the place of pages left out. */
  gap: "co-pagination-gap",
} as const;

/** Attributes of `Pagination` that a site's style sheet may rely on. */
export const paginationAttributes = {
  /** On the page at hand: `page`. */
  current: "aria-current",
  /** On the links to the pages before and after: `prev` or `next`. */
  relation: "rel",
} as const;
