import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import type { Post } from "../../src/content/post.js";
import { postFrom } from "../../src/markdown.js";
import { watchWarnings } from "../support/warnings.js";

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

const dialects: readonly (readonly [name: string, yaml: string, post: Post])[] = [
  [
    "Hexo",
    `title: 潮间带
date: 2013/7/13 20:46:25
updated: 2024-01-20 10:00
author: 林
categories: [旅行, 冰岛]
tags:
  - 海
  - 摄影
cover: /photos/sea.jpg
excerpt: 一句话
copyright: false
lang: zh-CN
permalink: 2013/tides/`,
    {
      title: "潮间带",
      published: "2013/7/13 20:46:25",
      updated: "2024-01-20 10:00",
      authors: ["林"],
      categories: ["旅行", "冰岛"],
      tags: ["海", "摄影"],
      cover: { src: "/photos/sea.jpg", alt: "" } as Post["cover"],
      summary: "一句话",
      license: false,
      lang: "zh-CN",
      url: "/2013/tides/",
    },
  ],
  [
    "Hexo, several nested categories and comments",
    "title: A\ncategories:\n  - [Travel, Iceland]\n  - [Travel, Norway]\n  - Photo\ncover: false\ncomments: true",
    { title: "A", categories: ["Travel", "Iceland", "Norway", "Photo"] },
  ],
  [
    "Jekyll",
    `layout: post
title: "A day: at sea"
date: 2024-01-20
last_modified_at: 2024-02-01T08:00:00+08:00
category: travel
tags: sea, New York
image: { path: /sea.jpg, width: 1200, height: 630, alt: The sea }
permalink: /:year/:title/
published: true`,
    {
      title: "A day: at sea",
      published: day("2024-01-20"),
      updated: new Date("2024-02-01T00:00:00.000Z"),
      categories: ["travel"],
      tags: ["sea", "New York"],
      cover: { src: "/sea.jpg", width: 1200, height: 630, alt: "The sea" },
    },
  ],
  [
    "Hugo",
    `title: Tides
linkTitle: T
date: 2024-01-20T10:00:00+08:00
lastmod: 2024-03-01
authors: [Ada, Bo]
tags: [sea]
series: [Coast]
images: ["/a.jpg", "/b.jpg"]
description: One sentence.
slug: tides
draft: false
license: CC-BY-4.0`,
    {
      title: "Tides",
      published: new Date("2024-01-20T02:00:00.000Z"),
      updated: day("2024-03-01"),
      authors: ["Ada", "Bo"],
      tags: ["sea"],
      series: "Coast",
      cover: { src: "/a.jpg", alt: "" } as Post["cover"],
      summary: "One sentence.",
      license: "CC-BY-4.0",
    },
  ],
  [
    "Docusaurus",
    `title: Tides
slug: /tides
authors:
  - name: Ada
    title: Editor
    url: https://ada.example
    image_url: /ada.png
  - bo
tags: [sea, { label: New York, permalink: /new-york }]
last_update: { date: 2024-02-03, author: Cy }
image: ./cover.png`,
    {
      title: "Tides",
      url: "/tides",
      authors: [{ name: "Ada", url: "https://ada.example", avatar: "/ada.png" }, "bo"],
      tags: ["sea", { name: "New York", url: "/new-york" }],
      updated: day("2024-02-03"),
      cover: { src: "./cover.png", alt: "" } as Post["cover"],
    },
  ],
  [
    "Docusaurus, as it was",
    "title: Tides\nauthor: Ada\nauthor_title: Editor\nauthor_url: https://ada.example",
    { title: "Tides", authors: [{ name: "Ada", url: "https://ada.example" }] },
  ],
  [
    "odd but plain",
    'title: 2024-01-20\nsubtitle: 1.10\ndate: ~\ntags: 2024\nlanguage: zh_hans\nauthor: "Doe, Jane"\nlicense: { unit: by, version: 4.0 }',
    {
      title: "2024-01-20",
      subtitle: "1.1",
      tags: ["2024"],
      lang: "zh-Hans",
      authors: ["Doe, Jane"],
      license: { unit: "by", version: 4 } as unknown as NonNullable<Post["license"]>,
    },
  ],
];

describe("postFrom", () => {
  test.each(dialects)("%s", (_, yaml, post) => {
    const { result } = watchWarnings(() => postFrom(matter(`---\n${yaml}\n---\n`).data));
    expect(result).toEqual(post);
  });

  test.each([
    ["url: /tides\nlink: https://code.example/repo", "/tides"],
    ["link: https://code.example/repo", undefined],
    ["canonical_url: https://first.example/tides\nslug: /tides", "https://first.example/tides"],
    ["permalink: 2013/tides/", "/2013/tides/"],
    ["permalink: /2013/tides/", "/2013/tides/"],
    ["permalink: ./tides/", "./tides/"],
    ["permalink: '?p=7'", "?p=7"],
    ["permalink: https://first.example/tides", "https://first.example/tides"],
    ["slug: tides", undefined],
  ])("the address of a post is its own: %s", (yaml, url) => {
    expect(postFrom(matter(`---\ntitle: A\n${yaml}\n---\n`).data).url).toBe(url);
  });

  test("of two spellings of a name the first counts, and a tag that comes again is one", () => {
    const twice = { title: "A", Title: "B", tags: ["sea", "sea", { name: "sea", url: "/sea" }, "sky"] };
    expect(postFrom(twice)).toEqual({ title: "A", tags: ["sea", "sky"] });
  });

  test("Astro, with the metadata of an image", () => {
    const heroImage = { src: "/_astro/sea.hash.jpg", width: 1200, height: 800, format: "jpg" };
    expect(
      postFrom({
        title: "A",
        pubDate: day("2024-01-20"),
        updatedDate: "2024-02-01",
        heroImage,
        heroImageAlt: "Sea",
      }),
    ).toEqual({
      title: "A",
      published: day("2024-01-20"),
      updated: "2024-02-01",
      cover: { src: heroImage.src, width: 1200, height: 800, alt: "Sea" },
    });
  });

  test("Ghost, from its content API", () => {
    const ghost = {
      title: "A",
      slug: "a",
      url: "https://ghost.example/a/",
      published_at: "2024-01-20T10:00:00.000+00:00",
      updated_at: null,
      reading_time: 4,
      custom_excerpt: null,
      excerpt: "Short",
      feature_image: "https://ghost.example/a.jpg",
      feature_image_alt: "Sea",
      feature_image_caption: "By Lu",
      authors: [{ id: "1", name: "Ada", slug: "ada", url: "https://ghost.example/author/ada/" }],
      tags: [{ id: "2", name: "Sea", slug: "sea", url: "https://ghost.example/tag/sea/" }],
    };
    const { result } = watchWarnings(() => postFrom(ghost));
    expect(result).toEqual({
      title: "A",
      url: "https://ghost.example/a/",
      published: ghost.published_at,
      summary: "Short",
      readingTime: 4,
      authors: [{ name: "Ada", url: "https://ghost.example/author/ada/" }],
      tags: [{ name: "Sea", url: "https://ghost.example/tag/sea/" }],
      cover: { src: "https://ghost.example/a.jpg", alt: "Sea", caption: "By Lu" },
    });
  });

  test("a cover keeps its credit and its terms, and wins in them over what the site knows", () => {
    const rights = { copyright: "© Lu", acquireLicensePage: "https://lu.example/buy" };
    const cover = { src: "/sea.jpg", alt: "Sea", credit: "Lu", license: "CC-BY-4.0", ...rights };
    const images = { "/sea.jpg": { width: 4, height: 3, credit: "Nobody", original: "/sea.tiff" } };
    expect(postFrom({ title: "A", cover }, { images }).cover).toEqual({
      ...cover,
      width: 4,
      height: 3,
      original: "/sea.tiff",
    });
  });

  test("what the site knows better wins, and only fields of a post come through", () => {
    const data = {
      stats: { words: 3 },
      headings: [{ depth: 2, slug: "a", text: "A" }],
      images: [],
      url: "/low",
    };
    const details = {
      url: "/posts/a",
      lang: undefined,
      license: false,
      onClick: "x",
      readingTime: 3,
    } as const;
    const frontMatter = { title: "A", lang: "en", license: "CC0-1.0", url: "/lower", readingTime: 9 };
    expect(postFrom(frontMatter, data, details)).toEqual({
      title: "A",
      lang: "en",
      url: "/posts/a",
      license: false,
      readingTime: 3,
      stats: data.stats,
      headings: data.headings,
    });
  });

  test.each<[string, object]>([
    ["a table by address", { "潮.jpg": { src: "/_/tide.webp", width: 4, height: 3, alt: "Tide" } }],
    ["the list of the text", [{ src: "other.jpg" }, { src: "潮.jpg", width: 4, height: 3, alt: "Tide" }]],
  ])("a cover gets its size from %s", (_, images) => {
    expect(postFrom({ title: "A", cover: "潮.jpg" }, { images }).cover).toMatchObject({
      width: 4,
      height: 3,
      alt: "Tide",
    });
    expect(postFrom({ title: "A", cover: "潮.jpg" }, undefined, { images } as never).cover).toMatchObject({
      width: 4,
    });
  });
});
