import type { Post } from "../../content/post.js";
import { licenseParts } from "../licenseParts.js";
import { defined } from "./defined.js";
import { openGraphLocale } from "./openGraphLocale.js";
import { type PostMetadataOptions, postFacts, siteAddress } from "./postFacts.js";
import { type PictureFacts, postPictures } from "./postPictures.js";

/** A picture for a preview. */
export interface PreviewImage {
  /** Full address. */
  url: string;
  /** Width in pixels. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  /** What it shows. */
  alt?: string;
}

/** Who wrote a page. */
export interface PageAuthor {
  /** Name. */
  name: string;
  /** Full address of the person's page. */
  url?: string;
}

/** What Open Graph says of an article (https://ogp.me/#type_article). */
export interface ArticleOpenGraph {
  /** Kind of page. */
  type: "article";
  /** Title of the post. */
  title?: string;
  /** Summary. */
  description?: string;
  /** Canonical address. */
  url?: string;
  /** Name of the site. */
  siteName?: string;
  /** Language and territory, such as `zh_CN`. */
  locale?: string;
  /** The picture of a preview. */
  images?: PreviewImage[];
  /** A day, or ISO 8601 with an offset. */
  publishedTime?: string;
  /** A day, or ISO 8601 with an offset. */
  modifiedTime?: string;
  /** Pages of the authors. */
  authors?: string[];
  /** First category. */
  section?: string;
  /** Tags. */
  tags?: string[];
}

/**
 * The head of a post's page, in the shape of Next's `Metadata`, so that `generateMetadata` may return it as it is.
 * Made by `postMetadata`; plain data without empty fields.
 */
export interface PageMetadata {
  /** Title of the post; a template of the site's layout goes around it. */
  title?: string;
  /** Summary. */
  description?: string;
  /** Who wrote it. */
  authors?: PageAuthor[];
  /** The canonical address. */
  alternates?: { canonical: string };
  /** Open Graph. */
  openGraph: ArticleOpenGraph;
  /** Title, description and picture are read from Open Graph where there are none for X (Twitter) alone. */
  twitter: { card: "summary" | "summary_large_image" };
}

/**
 * The head of a post's page: title, description, canonical address, authors, Open Graph and the card of X (Twitter).
 *
 * As {@link postJsonLd}, it names only full addresses, leaves out what is odd, and never throws. The preview shows the
 * cover, or the first picture of a post without one.
 *
 * @example
 * // app/posts/[slug]/page.tsx of a Next.js site
 * export async function generateMetadata({ params }): Promise<Metadata> {
 *   return postMetadata(await findPost(await params), { site, locale: zhHans, timeZone: "Asia/Shanghai" });
 * }
 *
 * @param post the post
 * @param options what the post's page was drawn with
 */
export function postMetadata(post: Post, options: PostMetadataOptions = {}): PageMetadata {
  const facts = postFacts(post, options);
  const { title, summary, url, lang, authors, site, published, updated } = facts;
  const [picture] = postPictures(post, {
    authors: [],
    siteUrl: siteAddress(post, options),
    terms: licenseParts(undefined),
    isSplit: false,
  });
  return defined<PageMetadata>({
    title,
    description: summary,
    authors: authors.map(({ name, url }) => defined<PageAuthor>({ name, url })),
    alternates: url === undefined ? undefined : { canonical: url },
    openGraph: defined<ArticleOpenGraph>({
      type: "article",
      title,
      description: summary,
      url,
      siteName: site?.name,
      locale: lang && openGraphLocale(lang),
      images: picture && [previewImage(picture)],
      publishedTime: published?.dateTime,
      modifiedTime: updated?.dateTime,
      authors: authors.map(({ url }) => url).filter((url) => url !== undefined),
      section: facts.categories[0]?.name,
      tags: facts.tags.map(({ name }) => name),
    }),
    twitter: { card: picture === undefined ? "summary" : "summary_large_image" },
  });
}

function previewImage({ src, size, alt }: PictureFacts): PreviewImage {
  return defined<PreviewImage>({
    url: src,
    width: size?.width,
    height: size?.height,
    alt: alt === "" ? undefined : alt,
  });
}
