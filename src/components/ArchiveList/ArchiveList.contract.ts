/** Classes of `ArchiveList` that a site's style sheet may rely on. */
export const archiveListClasses = {
  /** The `<div>`. */
  root: "co-archive",
  /** Heading of a year, and of the posts of which no day is known. */
  year: "co-archive-year",
  /** How many posts a year holds. */
  count: "co-archive-count",
  /** A month and its posts. */
  group: "co-archive-group",
  /** Heading of a month. */
  month: "co-archive-month",
  /** The `<ul>` of posts. */
  list: "co-archive-list",
  /** An `<li>` of it. */
  item: "co-archive-item",
  /** Day of the month. */
  day: "co-archive-day",
  /** The title of a post. */
  title: "co-archive-title",
} as const;
