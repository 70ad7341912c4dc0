import type { ReactElement, ReactNode } from "react";
import { createBlog, type Photo, type Post } from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";

// What samples take from the text around them.

export { default as remarkParse } from "remark-parse";
export { default as remarkRehype } from "remark-rehype";
export { unified } from "unified";
export { en };

export const blog = createBlog({
  locale: en,
  timeZone: "Europe/Lisbon",
  site: { name: "Harbor Notes", url: "https://harbor.example" },
  license: "CC-BY-NC-SA-4.0",
});

export const { PhotoGallery } = blog;

const of = (title: string, published: string): Post & { url: string } => ({
  title,
  published,
  url: `/posts/${title.toLowerCase().replaceAll(" ", "-")}`,
});

export const post: Post & { url: string } = of("The old press", "2026-03-02");
export const winch: Post & { url: string } = of("The winch", "2026-02-14");
export const nets: Post & { url: string } = of("The nets", "2026-03-20");
export const salt: Post & { url: string } = of("Salt", "2025-11-01");
export const posts: Post[] = [nets, post];
export const all: Post[] = [nets, post, winch, salt];

export const photos: Photo[] = [
  { src: "/photos/press.jpg", alt: "The press in its parts", width: 1600, height: 1067 },
  { src: "/photos/roller.jpg", alt: "A roller of brass", width: 1067, height: 1600 },
];
export const portrait: Photo = { src: "/ines.jpg", alt: "", width: 400, height: 400 };

export const frontMatter: Record<string, unknown> = { title: "The old press", date: "2026-03-02" };
export const file: { data: { colophon?: unknown } } = { data: {} };
export const source = "The press came down the stairs in eleven pieces.";
export const nonce = "bm9uY2U";

export function Comments(_props: { lang?: string }): ReactElement {
  return <p>No comments yet.</p>;
}

/** What an Astro component sees of its page. */
export interface AstroPage {
  Astro: { props: { frontmatter: { colophon?: unknown; url?: string } }; slot: ReactNode };
}
