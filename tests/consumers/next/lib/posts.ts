import { readdirSync, readFileSync } from "node:fs";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import matter from "gray-matter";
import type { Photo } from "colophon";
import { type PictureFacts, postFrom, rehypeColophon } from "colophon/markdown";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import { blogIn } from "./blog";

const folder = "content/posts";
const images: PictureFacts = JSON.parse(readFileSync("content/images.json", "utf8"));

export const slugs = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .sort();

const albums: Record<string, Photo[]> = JSON.parse(readFileSync("content/albums.json", "utf8"));

/** The photos below every post, described in its language. */
export function albumOf(lang: string): Photo[] {
  return albums[lang] ?? [];
}

function read(slug: string) {
  return matter(readFileSync(`${folder}/${slug}.md`, "utf8"));
}

/** A post and its text, drawn by Colophon. */
export function readPost(slug: string) {
  const { data, content } = read(slug);
  const blog = blogIn(data.lang);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeColophon, { ...blog.markdown, images });
  const file = new VFile(content);
  const tree = processor.runSync(processor.parse(file), file);
  return {
    blog,
    post: postFrom(data, file.data.colophon, { url: `/posts/${slug}`, images }),
    body: toJsxRuntime(tree, { Fragment, jsx, jsxs, components: blog.mdx }),
  };
}

/** The same post without Colophon: a title and the HTML of its Markdown. */
export function readBare(slug: string) {
  const { data, content } = read(slug);
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(content);
  return { title: String(data.title), lang: String(data.lang), html: String(html) };
}
