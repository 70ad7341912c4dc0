import type { Locale } from "../content/labels.js";
import type { BuiltPhotos } from "./knownPictures.js";

/** What holds for every text of a site, as plain data. `createBlog` returns it as `markdown`, for the rehype plugin. */
export interface MarkdownOptions extends BuiltPhotos {
  /** Words and language of what is added: credits, links to originals, callouts, footnotes. @default English */
  locale?: Locale | undefined;
  /**
   * Make the pictures of figures links to the fullest there is, which the island `Lightbox` opens in place. A link of the
   * author's stays. @default false
   */
  linkedPictures?: boolean | undefined;
  /**
   * Make a video of a link to one that stands alone in its paragraph: `EmbedFacade`, of which nothing is loaded before a
   * reader asks. @default false
   */
  embeds?: boolean | undefined;
}
