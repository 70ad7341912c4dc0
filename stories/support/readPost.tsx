import type { ReactNode } from "react";
import { type Blog, createBlog, type Locale, type Post } from "../../src/index.ts";
import { type PictureFacts, postFrom } from "../../src/markdown.ts";
import { renderMarkdown } from "./renderMarkdown.tsx";

/** A post as a site keeps it, and what holds for the site. */
export interface SitePost {
  /** Front matter and Markdown. */
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
}

/** Reads a post the way a site does: once for its page. */
export function readPost({ markdown, images, ...site }: SitePost): {
  blog: Blog;
  post: Post;
  body: ReactNode;
} {
  const blog = createBlog({ ...site, linkedPictures: true });
  const { body, found } = renderMarkdown(markdown.content, blog, { images });
  return { blog, post: postFrom(markdown.data, found, { images }), body };
}
