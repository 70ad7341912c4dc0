/** Classes of `BookmarkCard` that a site's style sheet may rely on. */
export const bookmarkCardClasses = {
  /** The `<div>`. */
  root: "co-bookmark",
  /** What is told of the page. */
  text: "co-bookmark-text",
  /** The title, which is the link; the whole card can be clicked. */
  title: "co-bookmark-title",
  /** What the page is about. */
  description: "co-bookmark-description",
  /** Name of its site. */
  site: "co-bookmark-site",
  /** The room of the picture. */
  picture: "co-bookmark-picture",
} as const;
