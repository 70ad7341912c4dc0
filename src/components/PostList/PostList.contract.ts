/** Classes of `PostList` that a site's style sheet may rely on. */
export const postListClasses = {
  /** The `<ul>`. */
  root: "co-post-list",
  /** An `<li>`, which holds a `PostCard`. */
  item: "co-post-list-item",
} as const;

/** Classes of microformats2 that make the list readable to other sites as an `h-feed`. They carry no style. */
export const postListMicroformats = {
  /** On the `<ul>`. */
  root: "h-feed",
} as const;
