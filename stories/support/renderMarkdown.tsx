import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Blog } from "../../src/index.ts";
import { type MarkdownData, type RehypeColophonOptions, rehypeColophon } from "../../src/markdown.ts";
import { rehypeRuby } from "./ruby.ts";

/** The text of a post as elements, and what the plugin found in it: all that a site writes to read Markdown. */
export function renderMarkdown(
  content: string,
  { mdx, markdown }: Blog,
  options: RehypeColophonOptions,
): { body: ReactNode; found: MarkdownData } {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeRuby)
    .use(rehypeColophon, { ...markdown, ...options });
  const file = new VFile(content);
  const tree = processor.runSync(processor.parse(file), file);
  return {
    body: toJsxRuntime(tree, { Fragment, jsx, jsxs, components: mdx }),
    found: file.data["colophon"] as MarkdownData,
  };
}
