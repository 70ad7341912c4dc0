import matter from "gray-matter";
import type { Plugin } from "vite";

/**
 * Lets stories import a post as `{ data, content }`: front matter and Markdown apart. Read here, in Node, since the
 * parser of front matter needs it.
 */
export function markdownPosts(): Plugin {
  return {
    name: "markdown-posts",
    transform(source, id) {
      if (!id.endsWith(".md")) return null;
      const { data, content } = matter(source);
      // YAML makes calendar days into dates, which JSON would turn into instants.
      const post = JSON.stringify({ data: withDays(data), content });
      return { code: `export default ${post};`, map: null };
    },
  };
}

function withDays(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      value instanceof Date ? value.toISOString().replace("T00:00:00.000Z", "") : value,
    ]),
  );
}
