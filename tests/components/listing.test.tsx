import { within } from "@testing-library/react";
import { mf2 } from "microformats-parser";
import { describe, expect, test } from "vitest";
import { ArchiveList, Pagination, type Post, PostCard, PostList } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostImage, HostLink, linksOf } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const tea: Post = {
  title: "Tea",
  url: "/tea",
  summary: "The first harvest.",
  published: "2024-01-20T20:00:00Z",
  authors: [{ name: "Ines", url: "/ines" }],
  readingTime: 9,
  cover: { src: "/tea.jpg", alt: "A slope", width: 1600, height: 900 },
};
const salt: Post = { title: "盐", url: "/salt", lang: "zh-Hans", published: "2023-11-02" };

describe("PostCard", () => {
  test("says what a post is about, when it appeared and how long it takes", () => {
    const page = within(renderStatic(<PostCard post={tea} timeZone="Asia/Shanghai" headingLevel={3} />));
    const card = within(page.getByRole("article"));
    const title = card.getByRole("heading", { level: 3, name: "Tea" });
    expect(within(title).getByRole("link")).toHaveAttribute("href", "/tea");
    expect(card.getByText("The first harvest.")).toBeVisible();
    expect(card.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "January 21, 2024",
      "9 min read",
    ]);
  });

  test("its cover decorates the title: no second link, no second text", () => {
    const card = renderStatic(<PostCard post={tea} Link={HostLink} Image={HostImage} />);
    const image = card.querySelector("img");
    expect(image).toHaveAttribute("alt", "");
    expect(image).toHaveAttribute("loading", "lazy");
    expect(image?.dataset.host).toBe("image");
    expect(linksOf(card)).toEqual({ host: ["/tea"], plain: [] });
  });

  test("a title is enough, and without one there is no card", () => {
    const card = renderStatic(<PostCard post={{ title: "Tea" }} />);
    expect(card.textContent).toBe("Tea");
    expect(card.querySelector("a, img, ul")).toBeNull();
    expect(renderStatic(<PostCard post={{ title: " " }} />).childElementCount).toBe(0);
  });

  test("speaks the language of its post, and of the site where the words are ours", () => {
    const card = within(renderStatic(<PostCard post={salt} locale={ar} />)).getByRole("article");
    expect(card).toHaveAttribute("lang", "zh-Hans");
    expect(within(card).getByRole("list")).toHaveAttribute("lang", "ar");
  });
});

describe("PostList", () => {
  test("is a list of cards, to other sites a feed", () => {
    const list = <PostList posts={[tea, salt]} metaItems={["published", "authors"]} />;
    const page = within(renderStatic(list));
    expect(page.getAllByRole("article").map((card) => within(card).getByRole("heading").textContent)).toEqual(
      ["Tea", "盐"],
    );
    const { items } = mf2(renderHtml(list), { baseUrl: "https://harbor.example/" });
    expect(items.map(({ type }) => type)).toEqual([["h-feed"]]);
    const entries = (items[0]?.children ?? []).map(({ type, properties }) => ({ type, ...properties }));
    expect(entries).toEqual([
      {
        type: ["h-entry"],
        name: ["Tea"],
        url: ["https://harbor.example/tea"],
        summary: ["The first harvest."],
        published: ["2024-01-20T20:00:00Z"],
        author: [
          {
            type: ["h-card"],
            properties: { name: ["Ines"], url: ["https://harbor.example/ines"] },
            value: "Ines",
          },
        ],
        featured: ["https://harbor.example/tea.jpg"],
      },
      { type: ["h-entry"], name: ["盐"], url: ["https://harbor.example/salt"], published: ["2023-11-02"] },
    ]);
  });

  test("leaves out what has no title, and is nothing without posts", () => {
    const { result } = watchWarnings(() =>
      renderStatic(<PostList posts={[{} as Post, tea, null as never]} />),
    );
    expect(within(result).getAllByRole("article")).toHaveLength(1);
    expect(renderStatic(<PostList posts={[]} />).childElementCount).toBe(0);
  });
});

describe("ArchiveList", () => {
  const posts = [
    salt,
    tea,
    { title: "Iron", url: "/iron", published: "2024-01-03" },
    { title: "Oil", url: "/oil" },
  ];

  test("lists posts by year and month in the site's zone, with how many there are", () => {
    const archive = within(renderStatic(<ArchiveList posts={posts} timeZone="Asia/Shanghai" />));
    expect(
      archive.getAllByRole("heading").map((heading) => [heading.localName, heading.textContent]),
    ).toEqual([
      ["h2", "2024 2 posts"],
      ["h3", "January"],
      ["h2", "2023 1 post"],
      ["h3", "November"],
      ["h2", "Undated 1 post"],
    ]);
    expect(archive.getAllByRole("listitem").map((item) => item.textContent?.trim())).toEqual([
      "21 Tea",
      "3 Iron",
      "2 盐",
      "Oil",
    ]);
  });

  test("in Chinese and Arabic, with their numbers and plurals", () => {
    const headings = (locale: typeof ar) =>
      within(renderStatic(<ArchiveList posts={posts} locale={locale} headingLevel={3} />))
        .getAllByRole("heading", { level: 3 })
        .map((heading) => heading.textContent);
    expect(headings(zhHans)).toEqual(["2024年 2 篇", "2023年 1 篇", "日期不详 1 篇"]);
    expect(headings(ar)).toEqual(["2024 تدوينتان", "2023 تدوينة واحدة", "بلا تاريخ تدوينة واحدة"]);
  });

  test("is nothing without posts", () => {
    expect(renderStatic(<ArchiveList posts={[]} />).childElementCount).toBe(0);
  });
});

describe("Pagination", () => {
  const links = (container: HTMLElement) =>
    within(container)
      .queryAllByRole("link")
      .map((link) => [link.getAttribute("aria-label") ?? link.textContent, link.getAttribute("href")]);

  test("leads to the pages before, after, around, first and last", () => {
    const page = renderStatic(<Pagination page={5000} count={10_000} href={(page) => `/page/${page}`} />);
    expect(links(within(page).getByRole("navigation", { name: "Pages" }))).toEqual([
      ["Previous page", "/page/4999"],
      ["Page 1", "/page/1"],
      ["Page 4,999", "/page/4999"],
      ["Page 5,000", "/page/5000"],
      ["Page 5,001", "/page/5001"],
      ["Page 10,000", "/page/10000"],
      ["Next page", "/page/5001"],
    ]);
    const nav = within(page);
    expect(nav.getByRole("link", { name: "Page 5,000" })).toHaveAttribute("aria-current", "page");
    expect(page.querySelectorAll("[aria-current]")).toHaveLength(1);
    expect(nav.getByRole("link", { name: "Previous page" })).toHaveAttribute("rel", "prev");
    expect(nav.getByRole("link", { name: "Next page" })).toHaveAttribute("rel", "next");
  });

  test.each([
    [1, ["Page 1", "Page 2", "Next page"]],
    [2, ["Previous page", "Page 1", "Page 2"]],
  ])("page %i of 2 leads where there is a page", (page, names) => {
    const container = renderStatic(<Pagination page={page} count={2} href="/page/{page}" />);
    expect(links(container).map(([name]) => name)).toEqual(names);
  });

  test("the first page may have an address of its own, and the host draws the links", () => {
    const props = { page: 2, count: 3, href: "/page/{page}", firstHref: "/" };
    const container = renderStatic(<Pagination {...props} Link={HostLink} />);
    expect(linksOf(container)).toEqual({ host: ["/", "/", "/page/2", "/page/3", "/page/3"], plain: [] });
  });

  test("there is nowhere to go from the only page", () => {
    expect(renderStatic(<Pagination page={1} count={1} href="/page/{page}" />).childElementCount).toBe(0);
    expect(renderStatic(<Pagination page={1} count={0} href="/page/{page}" />).childElementCount).toBe(0);
  });

  test("an address that may not be used leaves numbers without links", () => {
    const { result, warnings } = watchWarnings(() =>
      renderStatic(<Pagination page={1} count={3} href={(page) => `javascript:go(${page})`} />),
    );
    expect(result.querySelector("a")).toBeNull();
    expect(result).toHaveTextContent("123");
    expect(warnings).toHaveLength(3);
  });
});
