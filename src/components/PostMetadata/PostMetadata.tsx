import type { ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import type { PostMetadataOptions } from "../../model/metadata/postFacts.js";
import { postMetadata } from "../../model/metadata/postMetadata.js";
import { toText } from "../../model/toText.js";
import { metaTags } from "./metaTags.js";

/** Props of `PostMetadata`. */
export interface PostMetadataProps extends PostMetadataOptions {
  /** The post. */
  post: Post;
  /** Title of the page, where it says more than the post's: `Tea – Harbor Notes`. @default the post's title */
  title?: string | undefined;
}

/**
 * The head of a post's page: title, description, canonical address, authors, Open Graph and the card of X (Twitter), as
 * `postMetadata` returns them.
 *
 * Renders `<title>`, `<meta>` and `<link>` and no element around them. React 19 moves them into the `<head>` of the
 * document it renders, wherever they stand. React 18 and Astro do not: there, put it into the `<head>`. Next.js has
 * `generateMetadata`, which takes `postMetadata` itself.
 */
export function PostMetadata({ post, title, locale = en, ...options }: PostMetadataProps): ReactElement {
  const metadata = postMetadata(post, { ...options, locale });
  const pageTitle = toText(title, "title of a page") ?? metadata.title;
  return (
    <>
      {pageTitle !== undefined && <title>{pageTitle}</title>}
      {metaTags(metadata).map(({ attribute, name, content }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the tags of a page never change place
        <meta key={index} {...{ [attribute]: name }} content={content} />
      ))}
      {metadata.alternates && <link rel="canonical" href={metadata.alternates.canonical} />}
    </>
  );
}
