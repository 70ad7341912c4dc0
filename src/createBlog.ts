import { Attribution, type AttributionProps } from "./components/Attribution/Attribution.js";
import { FigureGroup, type FigureGroupProps } from "./components/ImageFigure/FigureGroup.js";
import { FigureReference, type FigureReferenceProps } from "./components/ImageFigure/FigureReference.js";
import { type BoundElements, bindElements } from "./components/bindElements.js";
import { type BoundRelations, bindRelations } from "./components/bindRelations.js";
import { ImageFigure, type ImageFigureProps } from "./components/ImageFigure/ImageFigure.js";
import { LicenseFooter, type LicenseFooterProps } from "./components/LicenseFooter/LicenseFooter.js";
import { MetaBar, type MetaBarProps } from "./components/MetaBar/MetaBar.js";
import { BackToTop, type BackToTopProps } from "./components/PageLinks/BackToTop.js";
import { SkipLink, type SkipLinkProps } from "./components/PageLinks/SkipLink.js";
import { PhotoGallery, type PhotoGalleryProps } from "./components/PhotoGallery/PhotoGallery.js";
import { PlainGallery, type PlainGalleryProps } from "./components/PhotoGallery/PlainGallery.js";
import { PostJsonLd, type PostJsonLdProps } from "./components/PostJsonLd/PostJsonLd.js";
import { PostLayout, type PostLayoutProps } from "./components/PostLayout/PostLayout.js";
import { PostMetadata, type PostMetadataProps } from "./components/PostMetadata/PostMetadata.js";
import { PhotoNotice, type PhotoNoticeProps } from "./components/parts/PhotoNotice.js";
import { Share, type ShareProps } from "./components/Share/Share.js";
import { TableOfContents, type TableOfContentsProps } from "./components/TableOfContents/TableOfContents.js";
import { type BoundComponent, bindDefaults } from "./components/parts/bindDefaults.js";
import type { ImageComponent, LinkComponent } from "./components/parts/types.js";
import type { Locale } from "./content/labels.js";
import type { PostLicense } from "./content/license.js";
import type { NumberNotation } from "./content/numbers.js";
import type { Post, Site } from "./content/post.js";
import { en } from "./locales/en.js";
import type { MarkdownOptions } from "./markdown/markdownOptions.js";
import { type MdxComponents, mdxComponents } from "./markdown/mdxComponents.js";
import { defined } from "./model/metadata/defined.js";
import type { PostMetadataOptions } from "./model/metadata/postFacts.js";
import { type PageMetadata, postMetadata } from "./model/metadata/postMetadata.js";

/** What holds for a whole site. What concerns its texts is bound to `mdx`, and is `markdown`, for the rehype plugin. */
export interface BlogOptions extends MarkdownOptions {
  /** Words and language. @default English */
  locale?: Locale | undefined;
  /** IANA time zone in which dates are read and printed. @default "UTC" */
  timeZone?: string | undefined;
  /** The site, for posts that name none. @default none */
  site?: Site | undefined;
  /** License of every post that names none of its own. @default none, and nothing is said */
  license?: PostLicense | undefined;
  /** Link component of the host. @default "a" */
  Link?: LinkComponent | undefined;
  /** Image component of the host. @default "img" */
  Image?: ImageComponent | undefined;
  /**
   * Speeds and budgets of the reading time, where those of the language are not right for your readers.
   * @default speeds from published studies
   */
  readingTimeOptions?: PostLayoutProps["readingTimeOptions"];
  /**
   * Make the pictures of figures and the covers of posts links to the fullest there is, which the island `Lightbox` opens in
   * place. @default false
   */
  linkedPictures?: boolean | undefined;
  /** How words and views are written: `4,812`, `4.8K`, or in a form of your own. @default "standard" */
  numberNotation?: NumberNotation | undefined;
  /** Age in days from which on a post is called outdated, where its page is told what day it is (`now`). @default never */
  outdatedAfter?: number | undefined;
}

/** The components with the site's defaults, and the options that a page needs itself. Made by `createBlog`. */
export interface Blog extends BoundRelations, BoundElements {
  /** A whole post. */
  PostLayout: BoundComponent<PostLayoutProps>;
  /** The line of facts under a title. */
  MetaBar: BoundComponent<MetaBarProps>;
  /** A picture with its caption. */
  ImageFigure: BoundComponent<ImageFigureProps>;
  /** One figure of several pictures. */
  FigureGroup: BoundComponent<FigureGroupProps>;
  /** "Figure 3", as a link to it. */
  FigureReference: BoundComponent<FigureReferenceProps>;
  /** A note to the pictures that follow. */
  PhotoNotice: BoundComponent<PhotoNoticeProps>;
  /** An album. */
  PhotoGallery: BoundComponent<PhotoGalleryProps>;
  /** An album for feeds and mails. */
  PlainGallery: BoundComponent<PlainGalleryProps>;
  /** The signature of a post. Without a `license` of its own it says the site's, in the site's sentence. */
  LicenseFooter: BoundComponent<LicenseFooterProps>;
  /** A post or a photo to be cited. */
  Attribution: BoundComponent<AttributionProps>;
  /** A post for search engines, as JSON-LD. */
  PostJsonLd: BoundComponent<PostJsonLdProps>;
  /** The head of a post's page: title, description, canonical address, Open Graph. */
  PostMetadata: BoundComponent<PostMetadataProps>;
  /** The same head as data, for `generateMetadata` of Next.js. */
  postMetadata: (post: Post, options?: PostMetadataOptions) => PageMetadata;
  /** Links to the headings of a post. */
  TableOfContents: BoundComponent<TableOfContentsProps>;
  /** A link to the top. */
  BackToTop: BoundComponent<BackToTopProps>;
  /** A link past the head of a page. */
  SkipLink: BoundComponent<SkipLinkProps>;
  /** Plain links that share a post. */
  Share: BoundComponent<ShareProps>;
  /** The components map for MDX and unified. */
  mdx: MdxComponents;
  /**
   * The options of the rehype plugin that the site has set, and its pictures for `postFrom`. Plain data:
   * `.use(rehypeColophon, blog.markdown)`, or spread with what one text alone needs.
   */
  markdown: MarkdownOptions;
  /** Words and language. */
  locale: Locale;
  /** Time zone. */
  timeZone: string;
  /** The site. */
  site: Site | undefined;
  /** License of the site. */
  license: PostLicense | undefined;
}

/**
 * Binds what holds for a whole site to the components, once. It binds defaults and nothing more: no context, no state,
 * nothing for the browser. A prop given at the call wins; one that is `undefined` there counts as not given.
 *
 * @example
 * export const { PostLayout, ImageFigure, mdx } = createBlog({
 *   locale: zhHans,
 *   timeZone: "Asia/Shanghai",
 *   site: { name: "Tidal Notes", url: "https://tidal.example/" },
 *   license: "CC-BY-NC-SA-4.0",
 * });
 */
export function createBlog(options: BlogOptions = {}): Blog {
  const {
    locale = en,
    timeZone = "UTC",
    site,
    license,
    Link,
    Image,
    readingTimeOptions,
    numberNotation,
    photoManifest,
    photoFolder,
    linkedPictures,
    embeds,
    outdatedAfter,
  } = options;
  const words = { locale, timeZone, Link };
  const pictures = { locale, Link, Image };
  const figures = { ...pictures, linked: linkedPictures };
  const completeFooter = (given: LicenseFooterProps): Partial<LicenseFooterProps> =>
    given.license === undefined ? { scope: "site" } : {};
  const markdown = defined<MarkdownOptions>({ locale, photoManifest, photoFolder, linkedPictures, embeds });
  const facts = { locale, timeZone, site, license, readingTimeOptions };
  return {
    PostLayout: bindDefaults("PostLayout", PostLayout, {
      ...words,
      Image,
      site,
      license,
      readingTimeOptions,
      numberNotation,
      linkedPictures,
      outdatedAfter,
    }),
    MetaBar: bindDefaults("MetaBar", MetaBar, { ...words, numberNotation }),
    ImageFigure: bindDefaults<ImageFigureProps>("ImageFigure", ImageFigure, figures),
    FigureGroup: bindDefaults("FigureGroup", FigureGroup, figures),
    FigureReference: bindDefaults("FigureReference", FigureReference, { locale }),
    PhotoNotice: bindDefaults("PhotoNotice", PhotoNotice, { locale }),
    PhotoGallery: bindDefaults("PhotoGallery", PhotoGallery, pictures),
    PlainGallery: bindDefaults("PlainGallery", PlainGallery, { locale, site }),
    LicenseFooter: bindDefaults("LicenseFooter", LicenseFooter, { ...words, site, license }, completeFooter),
    Attribution: bindDefaults("Attribution", Attribution, { locale, timeZone, site, license }),
    ...bindElements(pictures),
    PostJsonLd: bindDefaults<PostJsonLdProps>("PostJsonLd", PostJsonLd, facts),
    PostMetadata: bindDefaults<PostMetadataProps>("PostMetadata", PostMetadata, facts),
    ...bindRelations({ ...words, Image, site, outdatedAfter, numberNotation, readingTimeOptions }),
    postMetadata: (post, options = {}) => postMetadata(post, { ...facts, ...defined(options) }),
    TableOfContents: bindDefaults("TableOfContents", TableOfContents, { locale }),
    BackToTop: bindDefaults("BackToTop", BackToTop, { locale }),
    SkipLink: bindDefaults("SkipLink", SkipLink, { locale }),
    Share: bindDefaults("Share", Share, { locale, site }),
    mdx: mdxComponents({ ...pictures, ...markdown }),
    markdown,
    locale,
    timeZone,
    site,
    license,
  };
}
