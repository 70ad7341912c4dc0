/** Classes of `Share` that a site's style sheet may rely on. */
export const shareClasses = {
  /** The `<div>`, a group. */
  root: "co-share",
  /** Its name, before the links. */
  name: "co-share-name",
  /** The `<ul>` of links. */
  list: "co-share-list",
  /** An `<li>`. */
  item: "co-share-item",
  /** A link. */
  link: "co-share-link",
} as const;

/** Data attributes of `Share` that a site's style sheet may rely on. */
export const shareAttributes = {
  /** On an item with a link: the service, such as `mastodon` or `email`. */
  service: "data-service",
} as const;
