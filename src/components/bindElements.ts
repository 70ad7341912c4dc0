import { BookmarkCard, type BookmarkCardProps } from "./BookmarkCard/BookmarkCard.js";
import { Callout, type CalloutProps } from "./Callout/Callout.js";
import { CodeBlock, type CodeBlockProps } from "./CodeBlock/CodeBlock.js";
import { EmbedFacade, type EmbedFacadeProps } from "./EmbedFacade/EmbedFacade.js";
import { type BoundComponent, bindDefaults } from "./parts/bindDefaults.js";
import type { SiteProps } from "./parts/types.js";

/** The elements of a text, with the site's defaults. */
export interface BoundElements {
  /** A note, a tip or a warning beside the text. */
  Callout: BoundComponent<CalloutProps>;
  /** A link to a page elsewhere, as a card. */
  BookmarkCard: BoundComponent<BookmarkCardProps>;
  /** Code, with title, numbers, marked lines, or as a diff. */
  CodeBlock: BoundComponent<CodeBlockProps>;
  /** A video elsewhere, of which nothing is loaded before a reader asks. */
  EmbedFacade: BoundComponent<EmbedFacadeProps>;
}

/** Binds what holds for a whole site to the elements of a text. */
export function bindElements({ locale, Link, Image }: SiteProps): BoundElements {
  return {
    Callout: bindDefaults("Callout", Callout, { locale }),
    BookmarkCard: bindDefaults("BookmarkCard", BookmarkCard, { Link, Image }),
    CodeBlock: bindDefaults("CodeBlock", CodeBlock, { locale }),
    EmbedFacade: bindDefaults("EmbedFacade", EmbedFacade, { locale, Image }),
  };
}
