import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import {
  ArchiveList,
  AuthorCard,
  Pagination,
  PostLayout,
  PostList,
  PostNavigation,
  PostNotice,
  RelatedPosts,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import { pixel } from "../support/markdownElements.js";
import "../../src/styles/index.css";

const widths = [320, 375, 768, 1280];
const wide = "W".repeat(400);
const long = { title: `What salt does to iron ${wide}`, url: "/salt", published: "2024-01-20" };
const post = {
  ...long,
  summary: wide,
  authors: [{ name: wide, url: "/a", bio: wide, avatar: pixel, links: [{ name: wide, url: "/m" }] }],
  cover: { src: pixel, alt: "Tea", width: 1600, height: 900 },
  status: [{ kind: "superseded", by: long } as const, { kind: "corrected", note: wide } as const],
  series: { name: wide, posts: [long, { ...long, url: "/other" }] },
  previous: long,
  next: long,
  related: [long, long],
  editUrl: "/edit",
};

afterEach(() => document.body.replaceChildren());

const boxOf = (container: Element, selector: string): DOMRect =>
  (container.querySelector(selector) as Element).getBoundingClientRect();

describe.each([
  ["ltr", en],
  ["rtl", ar],
] as const)("parts around a post, %s", (dir, locale) => {
  const parts: [string, ReactElement][] = [
    ["a post with everything around it", <PostLayout key="" post={post} comments="Two." locale={locale} />],
    ["a list", <PostList key="" posts={[post, post]} locale={locale} />],
    ["an archive", <ArchiveList key="" posts={[post, long]} locale={locale} />],
    ["pages", <Pagination key="" page={5000} count={10_000} href="/{page}" locale={locale} />],
  ];
  test.each(parts)("fit into every window: %s", async (_, part) => {
    for (const width of widths) {
      const container = await openPage(part, { width, dir });
      for (const details of container.querySelectorAll("details")) details.open = true;
      expect(sidewaysScroll(), `sideways at ${width}`).toBe(0);
    }
  });

  test("the post before stands at the start of the line, the post after at its end", async () => {
    const neighbors = (
      <PostNavigation previous={{ title: "A", url: "/a" }} next={{ title: "B", url: "/b" }} locale={locale} />
    );
    const container = await openPage(neighbors, { width: 1280, dir });
    const [previous, next] = [boxOf(container, "[rel=prev]"), boxOf(container, "[rel=next]")];
    expect(previous.top).toBe(next.top);
    expect(previous.left < next.left).toBe(dir === "ltr");
    const arrow = (selector: string, pseudo: string) =>
      getComputedStyle(container.querySelector(selector) as Element, pseudo).content;
    expect(arrow("[rel=prev] > :first-child", "::before")).toContain(dir === "ltr" ? "←" : "→");
    expect(arrow("[rel=next] > :first-child", "::after")).toContain(dir === "ltr" ? "→" : "←");
  });

  test.each([
    [320, 45, 90],
    [375, 450, 900],
    [768, 5000, 10_000],
  ])(
    "at %i px, the places around page %i of %i stand in one line, each large enough for a thumb",
    async (width, page, count) => {
      const list = <Pagination page={page} count={count} href="/{page}" locale={locale} />;
      const container = await openPage(list, { width, dir });
      const boxes = [...container.querySelectorAll("a")].map((link) => link.getBoundingClientRect());
      expect(boxes).toHaveLength(7);
      expect(new Set(boxes.map(({ bottom }) => Math.round(bottom))).size, "lines").toBe(1);
      for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    },
  );
});

test("what follows the pages of a list keeps its distance from them", async () => {
  const pages = <Pagination page={1} count={3} href="/{page}" />;
  const container = await openPage(
    <>
      {pages}
      <ArchiveList posts={[long]} />
    </>,
    { width: 768 },
  );
  const gap = boxOf(container, ".co-archive").top - boxOf(container, ".co-pagination").bottom;
  expect(gap).toBeGreaterThanOrEqual(40);
});

test("a notice says its sentence beside its name, and below it where both do not fit", async () => {
  for (const [width, isBeside] of [
    [1280, true],
    [320, false],
  ] as const) {
    const container = await openPage(<PostNotice status="archived" />, { width });
    const [name, text] = [boxOf(container, ".co-status-name"), boxOf(container, ".co-status-text")];
    expect(text.left > name.left).toBe(isBeside);
    expect(text.top >= name.bottom).toBe(!isBeside);
  }
});

test("the whole card leads to its post, and its other links to where they say", async () => {
  const container = await openPage(
    <PostList
      posts={[{ ...post, title: "Tea", summary: "Harvest.", authors: [{ name: "Ines", url: "/ines" }] }]}
      metaItems={["published", "authors"]}
    />,
    { width: 768 },
  );
  const leadsTo = (selector: string) => {
    const box = boxOf(container, selector);
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit?.closest("a")?.getAttribute("href");
  };
  expect(leadsTo(".co-card-title a")).toBe("/salt");
  expect(leadsTo(".co-card-summary")).toBe("/salt");
  expect(leadsTo(".co-card-cover")).toBe("/salt");
  expect(leadsTo(".co-meta a")).toBe("/ines");
  expect(leadsTo(".co-meta time")).toBe("/salt");
});

test("pictures beside words keep their room before they load", async () => {
  const broken = { src: "/missing.jpg", width: 300, height: 500 };
  const container = await openPage(
    <>
      <AuthorCard author={{ name: "Ines", avatar: broken }} />
      <PostList posts={[{ title: "Tea", cover: { ...broken, alt: "Tea" } }]} />
      <RelatedPosts posts={[long]} />
    </>,
    { width: 768 },
  );
  const avatar = boxOf(container, ".co-author-avatar");
  expect([avatar.width, avatar.height]).toEqual([56, 56]);
  const cover = boxOf(container, ".co-card-cover");
  expect(cover.width / cover.height).toBeCloseTo(4 / 3, 1);
});
