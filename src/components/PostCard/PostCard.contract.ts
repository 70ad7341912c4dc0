/** Classes of `PostCard` that a site's style sheet may rely on. */
export const postCardClasses = {
  /** The `<article>`. */
  root: "co-card",
  /** Title, summary and meta bar. */
  text: "co-card-text",
  /** The title, a heading. Its link covers the card. */
  title: "co-card-title",
  /** The summary. */
  summary: "co-card-summary",
  /** The cover. */
  cover: "co-card-cover",
} as const;

/**
 * Classes of microformats2 that make a card readable to other sites as an `h-entry`, beside those of `MetaBar`. They carry
 * no style.
 */
export const postCardMicroformats = {
  /** On the `<article>`. */
  root: "h-entry",
  /** On the title. */
  name: "p-name",
  /** On the link of the title. */
  url: "u-url",
  /** On the summary. */
  summary: "p-summary",
  /** On the `<img>` of the cover. */
  featured: "u-featured",
} as const;
