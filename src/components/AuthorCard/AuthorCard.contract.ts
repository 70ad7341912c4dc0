/** Classes of `AuthorCard` that a site's style sheet may rely on. */
export const authorCardClasses = {
  /** The `<section>`. */
  root: "co-author",
  /** The picture. */
  avatar: "co-author-avatar",
  /** Everything beside the picture. */
  text: "co-author-text",
  /** The name. */
  name: "co-author-name",
  /** A sentence or two about the person. */
  bio: "co-author-bio",
  /** The `<ul>` of pages elsewhere. */
  links: "co-author-links",
  /** An `<li>` of it. */
  link: "co-author-link",
} as const;

/** Classes of microformats2 that make the card readable to other sites as an `h-card`. They carry no style. */
export const authorCardMicroformats = {
  /** On the `<section>`. */
  root: "h-card",
  /** On the name. */
  name: "p-name",
  /** On the name where it is a link, and on each page elsewhere. */
  url: "u-url",
  /** On the `<img>`. */
  photo: "u-photo",
  /** On the sentences about the person. */
  note: "p-note",
} as const;
