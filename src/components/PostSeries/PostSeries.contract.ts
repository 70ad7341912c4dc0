/** Classes of `PostSeries` that a site's style sheet may rely on. */
export const postSeriesClasses = {
  /** The `<nav>`. */
  root: "co-series",
  /** The `<details>`. */
  details: "co-series-details",
  /** The `<summary>`: what opens it. */
  summary: "co-series-summary",
  /** Name of the series. */
  name: "co-series-name",
  /** Which part of how many. */
  part: "co-series-part",
  /** The `<ol>` of posts. */
  list: "co-series-list",
  /** An `<li>` of it. */
  item: "co-series-item",
} as const;

/** Attributes of `PostSeries` that a site's style sheet may rely on. */
export const postSeriesAttributes = {
  /** On the title of the post at hand: `page`. */
  current: "aria-current",
} as const;
