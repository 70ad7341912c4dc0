import { BookmarkCard, type BookmarkCardProps } from "../components/BookmarkCard/BookmarkCard.js";
import { Callout, type CalloutProps } from "../components/Callout/Callout.js";
import { Collapsible, type CollapsibleProps } from "../components/Collapsible/Collapsible.js";
import { CodeBlock, type CodeBlockProps } from "../components/CodeBlock/CodeBlock.js";
import { EmbedFacade, type EmbedFacadeProps } from "../components/EmbedFacade/EmbedFacade.js";
import { FigureGroup, type FigureGroupProps } from "../components/ImageFigure/FigureGroup.js";
import { FigureReference, type FigureReferenceProps } from "../components/ImageFigure/FigureReference.js";
import { ImageFigure, type ImageFigureProps } from "../components/ImageFigure/ImageFigure.js";
import { PhotoGallery, type PhotoGalleryProps } from "../components/PhotoGallery/PhotoGallery.js";
import { PhotoNotice, type PhotoNoticeProps } from "../components/parts/PhotoNotice.js";
import { Tab, type TabProps } from "../components/Tabs/Tab.js";
import { Tabs, type TabsProps } from "../components/Tabs/Tabs.js";
import { type BoundComponent, bindDefaults } from "../components/parts/bindDefaults.js";
import type { SiteProps } from "../components/parts/types.js";
import type { ElementProps } from "./elementProps.js";
import type { MarkdownOptions } from "./markdownOptions.js";
import { ProseCell } from "./ProseCell.js";
import { ProseCode } from "./ProseCode.js";
import { ProseImage } from "./ProseImage.js";
import { ProseInput } from "./ProseInput.js";
import { ProseLink } from "./ProseLink.js";
import { ProseParagraph } from "./ProseParagraph.js";
import { ProsePicture } from "./ProsePicture.js";
import { ProseQuote } from "./ProseQuote.js";
import { ProseSection } from "./ProseSection.js";
import { ProseTable } from "./ProseTable.js";

/**
 * Components by the names that MDX and `hast-util-to-jsx-runtime` look up: elements of Markdown, and parts for use in
 * MDX. A plain object, so that a site adds its own: `{ ...components, Chart }`.
 */
export type MdxComponents = {
  /** A link, checked, by the host's link component where it leads to another page of the site. */
  a: BoundComponent<ElementProps<"a">>;
  /** A quotation; one of GitHub's alerts becomes a callout, if the rehype plugin has not made it one. */
  blockquote: BoundComponent<ElementProps<"blockquote">>;
  /** A picture, checked, by the host's image component where its size is known. */
  img: BoundComponent<ElementProps<"img">>;
  /** The box of a task, with its name. */
  input: BoundComponent<ElementProps<"input">>;
  /**
   * A paragraph; pictures alone in it become figures, if the rehype plugin has not done so. What only the plugin sees: a
   * picture in a link becomes a figure, and an `id` stands once where a text shows a picture again.
   */
  p: BoundComponent<ElementProps<"p">>;
  /** A picture in several formats; the host's image component chooses them itself. */
  picture: BoundComponent<ElementProps<"picture">>;
  /**
   * A code block, as `CodeBlock` draws it. What stands after its language, such as `title="tide.ts"`, is known where the
   * text passed through the rehype plugin, or the renderer passes nodes: `passNode` of `hast-util-to-jsx-runtime`. MDX
   * alone does not.
   */
  pre: BoundComponent<ElementProps<"pre">>;
  /** A section; that of the footnotes in the words of the language. */
  section: BoundComponent<ElementProps<"section">>;
  /** A table, in a frame that can be scrolled by keyboard. */
  table: BoundComponent<ElementProps<"table">>;
  /** A cell, with its side in `data-align` in place of a `style`. */
  td: BoundComponent<ElementProps<"td">>;
  /** A cell that heads a row or a column, likewise. */
  th: BoundComponent<ElementProps<"th">>;
  /** For MDX: a picture with caption, credit and original. */
  ImageFigure: BoundComponent<ImageFigureProps>;
  /** For MDX: one figure of several pictures. */
  FigureGroup: BoundComponent<FigureGroupProps>;
  /** For MDX: "Figure 3", as a link to it. */
  FigureReference: BoundComponent<FigureReferenceProps>;
  /** For MDX: a note to the pictures that follow. */
  PhotoNotice: BoundComponent<PhotoNoticeProps>;
  /** For MDX: an album. */
  PhotoGallery: BoundComponent<PhotoGalleryProps>;
  /** For MDX: a note, a tip or a warning beside the text. */
  Callout: BoundComponent<CalloutProps>;
  /** For MDX: a part that stays closed until a reader asks. */
  Collapsible: BoundComponent<CollapsibleProps>;
  /** For MDX: a link to a page elsewhere, as a card. */
  BookmarkCard: BoundComponent<BookmarkCardProps>;
  /** For MDX: code, with title, numbers, marked lines, or as a diff. */
  CodeBlock: BoundComponent<CodeBlockProps>;
  /** For MDX: several ways to say the same, each a `Tab`. */
  Tabs: BoundComponent<TabsProps>;
  /** For MDX: one of them. */
  Tab: BoundComponent<TabProps>;
  /** For MDX: a video elsewhere, of which nothing is loaded before a reader asks. */
  EmbedFacade: BoundComponent<EmbedFacadeProps>;
};

/** What holds for the texts of a whole site. */
export interface MdxOptions extends MarkdownOptions, Pick<SiteProps, "Link" | "Image"> {}

/**
 * Makes the components map of a site. `createBlog` returns one as `mdx`.
 *
 * @param site language, link and image component of the site, and its pictures
 */
export function mdxComponents(site: MdxOptions = {}): MdxComponents {
  const { locale, Link, Image, photoManifest, photoFolder, linkedPictures: linked, embeds } = site;
  const shared = { locale, Link, Image };
  const built = { photoManifest, photoFolder };
  const img = bindDefaults("img", ProseImage, { Image, ...built });
  const a = bindDefaults("a", ProseLink, { Link, locale });
  return {
    a,
    blockquote: bindDefaults("blockquote", ProseQuote, { locale }),
    img,
    input: bindDefaults("input", ProseInput, { locale }),
    p: bindDefaults("p", ProseParagraph, { ...shared, ...built, linked, embeds, Img: img, Anchor: a }),
    picture: bindDefaults("picture", ProsePicture, { Image }),
    pre: bindDefaults("pre", ProseCode, { locale }),
    section: bindDefaults("section", ProseSection, { locale }),
    table: bindDefaults("table", ProseTable, { locale }),
    td: bindDefaults("td", ProseCell, { Cell: "td" }),
    th: bindDefaults("th", ProseCell, { Cell: "th" }),
    ImageFigure: bindDefaults<ImageFigureProps>("ImageFigure", ImageFigure, { ...shared, linked }),
    FigureGroup: bindDefaults("FigureGroup", FigureGroup, { ...shared, linked }),
    FigureReference: bindDefaults("FigureReference", FigureReference, { locale }),
    PhotoNotice: bindDefaults("PhotoNotice", PhotoNotice, { locale }),
    PhotoGallery: bindDefaults<PhotoGalleryProps>("PhotoGallery", PhotoGallery, shared),
    Callout: bindDefaults("Callout", Callout, { locale }),
    Collapsible,
    BookmarkCard: bindDefaults("BookmarkCard", BookmarkCard, { Link, Image }),
    CodeBlock: bindDefaults("CodeBlock", CodeBlock, { locale }),
    Tabs,
    Tab,
    EmbedFacade: bindDefaults("EmbedFacade", EmbedFacade, { locale, Image }),
  };
}

/** The components map of a site that binds nothing: English words, plain links and images. */
export const components: MdxComponents = mdxComponents();
