/** Classes around and on elements of a text that a site's style sheet may rely on. */
export const elementClasses = {
  /** The frame in which a table scrolls. */
  tableScroll: "co-table-scroll",
  /** For an author to give to a `<blockquote>`: a line of the text itself, lifted out of it. */
  pullQuote: "co-pull-quote",
} as const;
