import type { ReactElement } from "react";
import { createBlog, type Locale, type Photo } from "../../src/index.ts";
import { type PictureFacts, postFrom } from "../../src/markdown.ts";
import { renderMarkdown } from "./renderMarkdown.tsx";

export interface PostPageProps {
  /** A post as a site keeps it: front matter and Markdown. */
  markdown: { data: Record<string, unknown>; content: string };
  /** Words and language. */
  locale: Locale;
  /** Name and address of the site. */
  site: { name: string; url: string };
  /** Zone of the dates. */
  timeZone: string;
  /** License of the site. */
  license: string;
  /** Pictures the text names, by the address it writes. */
  images: PictureFacts;
  /** Photos of the gallery at the end. */
  gallery?: readonly Photo[];
  /** Views. */
  views?: number;
}

/** A whole post page, made the way a site makes it. */
export function PostPage({ markdown, images, gallery, views, ...site }: PostPageProps): ReactElement {
  const blog = createBlog(site);
  const { body, found } = renderMarkdown(markdown.content, blog, images);
  const post = postFrom(markdown.data, found, { images });
  return (
    <blog.PostLayout post={post} views={views}>
      {body}
      {gallery && <blog.PhotoGallery id="photos" photos={gallery} />}
    </blog.PostLayout>
  );
}
