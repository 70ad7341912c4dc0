import type { ComponentProps, ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import type { PostMetadataOptions } from "../../model/metadata/postFacts.js";
import { postJsonLd } from "../../model/metadata/postJsonLd.js";
import { stringifyJsonLd } from "../../model/metadata/stringifyJsonLd.js";

/** Props of `PostJsonLd`. */
export interface PostJsonLdProps
  extends PostMetadataOptions,
    Omit<ComponentProps<"script">, "children" | "dangerouslySetInnerHTML" | "src" | "type"> {
  /** The post. */
  post: Post;
}

/**
 * A post for search engines, as JSON-LD: what `postJsonLd` returns, safely escaped.
 *
 * Renders `<script type="application/ld+json">`, anywhere in a page. It is data, not code: no Content Security Policy
 * asks a nonce of it. It belongs into HTML that a server sends; a page that enforces Trusted Types must not render it in
 * the browser, since React makes script elements through `innerHTML` there. Such a page writes
 * `stringifyJsonLd(postJsonLd(post, options))` into its HTML itself.
 */
export function PostJsonLd({
  post,
  site,
  license,
  locale = en,
  timeZone,
  readingTime,
  readingTimeOptions,
  ...rest
}: PostJsonLdProps): ReactElement {
  const options = { site, license, locale, timeZone, readingTime, readingTimeOptions };
  const json = stringifyJsonLd(postJsonLd(post, options));
  // As a child, React 18 would write the text in entities, which a script element does not read.
  return <script {...rest} type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
