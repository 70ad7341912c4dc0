import type { PageMetadata } from "../../model/metadata/postMetadata.js";

/** A `<meta>` element: what it is called, and what it says. */
export interface MetaTag {
  /** Its name, in the attribute of its vocabulary: `property` for Open Graph, `name` for the others. */
  attribute: "name" | "property";
  /** Name or property. */
  name: string;
  /** Value. */
  content: string;
}

/** The `<meta>` elements of a page, in the order in which Open Graph reads them: what belongs to a picture follows it. */
export function metaTags({ description, authors = [], openGraph, twitter }: PageMetadata): MetaTag[] {
  const tags: MetaTag[] = [];
  const add = (attribute: MetaTag["attribute"], name: string, content: string | number | undefined): void => {
    if (content !== undefined) tags.push({ attribute, name, content: String(content) });
  };
  add("name", "description", description);
  for (const { name } of authors) add("name", "author", name);
  add("property", "og:type", openGraph.type);
  add("property", "og:title", openGraph.title);
  add("property", "og:description", openGraph.description);
  add("property", "og:url", openGraph.url);
  add("property", "og:site_name", openGraph.siteName);
  add("property", "og:locale", openGraph.locale);
  for (const image of openGraph.images ?? []) {
    add("property", "og:image", image.url);
    add("property", "og:image:width", image.width);
    add("property", "og:image:height", image.height);
    add("property", "og:image:alt", image.alt);
  }
  add("property", "article:published_time", openGraph.publishedTime);
  add("property", "article:modified_time", openGraph.modifiedTime);
  for (const author of openGraph.authors ?? []) add("property", "article:author", author);
  add("property", "article:section", openGraph.section);
  for (const tag of openGraph.tags ?? []) add("property", "article:tag", tag);
  add("name", "twitter:card", twitter.card);
  return tags;
}
