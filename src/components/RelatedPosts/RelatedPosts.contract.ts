/** Classes of `RelatedPosts` that a site's style sheet may rely on. */
export const relatedPostsClasses = {
  /** The `<section>`. */
  root: "co-related",
  /** Its heading. */
  heading: "co-related-heading",
  /** The `<ul>` of posts. */
  list: "co-related-list",
  /** An `<li>` of it. */
  item: "co-related-item",
  /** The title of a post. */
  title: "co-related-title",
  /** The day it appeared. */
  date: "co-related-date",
} as const;
