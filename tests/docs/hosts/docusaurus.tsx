import type { ReactElement, ReactNode } from "react";

// As much of Docusaurus as the samples use.

interface BlogPost {
  isBlogPostPage: boolean;
  metadata: {
    title: string;
    date: Date;
    permalink: string;
    readingTime?: number;
    tags: { label: string; permalink: string }[];
    frontMatter: Record<string, unknown>;
  };
}

/** The post on its own page, as `@docusaurus/plugin-content-blog/client` tells it. */
export const useBlogPost = (): BlogPost => ({
  isBlogPostPage: true,
  metadata: {
    title: "The old press",
    date: new Date("2026-03-02"),
    permalink: "/blog/the-old-press",
    readingTime: 3.2,
    tags: [{ label: "printing", permalink: "/blog/tags/printing" }],
    frontMatter: { title: "The old press" },
  },
});

export const MDXComponents: Record<string, unknown> = {};

/** `@theme/MDXContent` and `@theme-original/BlogPostItem`: both draw what they are given. */
export default function Content({ children }: { children: ReactNode }): ReactElement {
  return <>{children}</>;
}
