import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { archiveListClasses } from "../../src/components/ArchiveList/ArchiveList.contract.js";
import { metaBarClasses, metaBarMicroformats } from "../../src/components/MetaBar/MetaBar.contract.js";
import {
  paginationAttributes,
  paginationClasses,
} from "../../src/components/Pagination/Pagination.contract.js";
import { postCardClasses, postCardMicroformats } from "../../src/components/PostCard/PostCard.contract.js";
import { postListClasses, postListMicroformats } from "../../src/components/PostList/PostList.contract.js";
import {
  ArchiveList,
  Pagination,
  type PaginationProps,
  type Post,
  PostCard,
  PostList,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";

const post: Post = {
  title: "Tea",
  url: "/tea",
  lang: "en",
  summary: "The first harvest.",
  published: "2024-01-20T20:00:00Z",
  readingTime: 9,
  cover: {
    src: "/tea.jpg",
    alt: "A slope",
    width: 1600,
    height: 900,
    sources: [{ src: "/tea-8.jpg", width: 800 }],
  },
};
const posts: Post[] = [post, { title: "Salt" }];
const pages: PaginationProps = { page: 5, count: 90, href: "/page/{page}", locale: ar };

describeContract("PostCard", {
  Component: PostCard,
  props: { post, locale: zhHans },
  tag: "article",
  className: "co-card",
});
describeContract("PostList", { Component: PostList, props: { posts }, tag: "ul", className: "co-post-list" });
describeContract("ArchiveList", {
  Component: ArchiveList,
  props: { posts, locale: ar },
  tag: "div",
  className: "co-archive",
});
describeContract("Pagination", {
  Component: Pagination,
  props: pages,
  tag: "nav",
  className: "co-pagination",
});

const classesOf = (...names: Record<string, string>[]) =>
  names.flatMap((names) => Object.values(names).flatMap((classes) => classes.split(" ")));

const parts: [string, ReactElement, string[], string[]][] = [
  ["PostCard", <PostCard key="" post={post} />, classesOf(postCardClasses, postCardMicroformats), []],
  ["PostList", <PostList key="" posts={posts} />, classesOf(postListClasses, postListMicroformats), []],
  ["ArchiveList", <ArchiveList key="" posts={posts} />, classesOf(archiveListClasses), []],
  [
    "Pagination",
    <Pagination key="" {...pages} />,
    classesOf(paginationClasses),
    Object.values(paginationAttributes),
  ],
];

/** Classes of the parts inside, which their own contracts promise. */
const inside = new Set([
  "co-image",
  ...classesOf(metaBarClasses, metaBarMicroformats, postCardClasses, postCardMicroformats),
]);

test.each(parts)(
  "%s has every class and attribute it promises, and no other class",
  (_, part, promised, attributes) => {
    const page = renderStatic(part);
    const drawn = [...new Set([...page.querySelectorAll("*")].flatMap((element) => [...element.classList]))];
    expect(drawn).toEqual(expect.arrayContaining(promised));
    expect(drawn.filter((name) => !promised.includes(name) && !inside.has(name))).toEqual([]);
    for (const name of attributes) expect(page.querySelector(`[${name}]`), name).not.toBeNull();
  },
);
