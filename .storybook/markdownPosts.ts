import matter from "gray-matter";
import type { Plugin } from "vite";
import { parse } from "yaml";

/**
 * Lets stories import a post as `{ data, content }`: front matter and Markdown apart. Read here, in Node, since the
 * parser of front matter needs it.
 */
export function markdownPosts(): Plugin {
  return {
    name: "markdown-posts",
    transform(source, id) {
      if (!id.endsWith(".md")) return null;
      // Unlike the parser that gray-matter brings, this one leaves dates as they are written.
      const { data, content } = matter(source, { engines: { yaml: parse } });
      const post = JSON.stringify({ data, content });
      return { code: `export default ${post};`, map: null };
    },
  };
}
