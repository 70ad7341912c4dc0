/** Classes of `EmbedFacade` that a site's style sheet may rely on. */
export const embedFacadeClasses = {
  /** The `<div>`. The player that the island `PlayEmbeds` puts in is `::part(frame)` of it. */
  root: "co-embed",
  /** The link to the page of the video, all over it. */
  link: "co-embed-link",
  /** The sign to play, an `<svg>`. */
  icon: "co-embed-icon",
  /** Title and facts. */
  text: "co-embed-text",
  /** The title. */
  title: "co-embed-title",
  /** Service and duration. */
  facts: "co-embed-facts",
} as const;

/** Data attributes of `EmbedFacade` that a site's style sheet may rely on. */
export const embedFacadeAttributes = {
  /** On the root: address of the player. */
  source: "data-co-embed",
  /** On the root: its shape, where it is not that of a wide screen: `4/3`, `1/1` or `9/16`. */
  ratio: "data-ratio",
} as const;
