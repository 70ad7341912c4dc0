import { within } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { type Post, PostLayout, PostNavigation, PostSeries, RelatedPosts } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostLink, linksOf } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const tea = { title: "Tea", url: "/tea", published: "2024-01-20" };
const salt = { title: "Salt", url: "/salt", published: "2024-02-20T20:00:00Z" };
const iron = { title: "铁", url: "/iron", lang: "zh-Hans" };

const within1 = (element: ReactElement) => within(renderStatic(element));

describe("PostNavigation", () => {
  test("leads to the post before and the post after", () => {
    const page = within1(<PostNavigation previous={tea} next={iron} />);
    const nav = within(page.getByRole("navigation", { name: "More posts" }));
    expect(nav.getByRole("link", { name: "Previous Tea" })).toHaveAttribute("rel", "prev");
    const next = nav.getByRole("link", { name: "Next 铁" });
    expect(next).toHaveAttribute("rel", "next");
    expect(next).toHaveAttribute("href", "/iron");
    expect(within(next).getByText("铁")).toHaveAttribute("lang", "zh-Hans");
  });

  test.each([
    [{ previous: tea }, ["Previous Tea"]],
    [{ next: tea }, ["Next Tea"]],
    [{ previous: { title: "Without an address" }, next: tea }, ["Next Tea"]],
    [{ previous: { title: "Without an address" } }, []],
    [{}, []],
  ])("draws what there is of %j", (props, names) => {
    const page = within1(<PostNavigation {...props} />);
    expect(page.queryAllByRole("link").map((link) => link.textContent)).toEqual(names);
    expect(page.queryAllByRole("navigation")).toHaveLength(names.length === 0 ? 0 : 1);
  });

  test("an address that may not be used leads nowhere", () => {
    const { result } = watchWarnings(() =>
      renderStatic(<PostNavigation previous={{ title: "Bad", url: "javascript:alert(1)" }} next={tea} />),
    );
    expect(result.querySelectorAll("a")).toHaveLength(1);
    expect(result).not.toHaveTextContent("Bad");
  });

  test("the host's component draws its links", () => {
    const page = renderStatic(<PostNavigation previous={tea} next={salt} Link={HostLink} />);
    expect(linksOf(page)).toEqual({ host: ["/tea", "/salt"], plain: [] });
  });
});

describe("PostSeries", () => {
  const series = { name: "The boathouse", posts: [tea, salt, iron] };

  test("says which part this is, and marks it in the list of all", () => {
    const page = within1(<PostSeries series={series} current="/salt" open />);
    const nav = within(page.getByRole("navigation", { name: "Series: The boathouse" }));
    expect(nav.getByText("Part 2 of 3")).toBeVisible();
    const items = nav.getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual(["Tea", "Salt", "铁"]);
    expect(items.map((item) => item.querySelector("[aria-current]")?.getAttribute("aria-current"))).toEqual([
      undefined,
      "page",
      undefined,
    ]);
    expect(nav.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["/tea", "/iron"]);
  });

  test("is closed until a reader asks", () => {
    const details = (element: ReactElement) => renderStatic(element).querySelector("details");
    expect(details(<PostSeries series={series} />)).not.toHaveAttribute("open");
    expect(details(<PostSeries series={series} open />)).toHaveAttribute("open");
  });

  test.each([
    "https://harbor.example/notes/salt",
    "/notes/salt/",
    "/notes/salt#start",
    "https://harbor.example/notes/salt/#start",
  ])("knows the post at hand by %s", (current) => {
    const posts = [tea, { title: "Salt", url: "https://harbor.example/notes/salt" }];
    const site = { name: "Harbor", url: "https://harbor.example" };
    const page = within1(<PostSeries series={{ name: "S", posts }} current={current} site={site} />);
    expect(page.getByText("Part 2 of 2")).toBeInTheDocument();
  });

  test("a post that is none of the list is no part", () => {
    const page = renderStatic(<PostSeries series={series} current="/other" />);
    expect(page.querySelector("summary")?.textContent).toBe("The boathouse");
    expect(page.querySelector("[aria-current]")).toBeNull();
  });

  test("numbers are those of the language", () => {
    const posts = Array.from({ length: 1200 }, (_, index) => ({ title: `P${index}`, url: `/${index}` }));
    const draw = (locale: typeof ar) =>
      renderHtml(<PostSeries series={{ name: "S", posts }} current="/1000" locale={locale} />);
    expect(draw(zhHans)).toContain("第 1,001 篇，共 1,200 篇");
    expect(draw(ar)).toContain("الجزء 1,001 من 1,200");
  });

  test.each([[undefined], ["The boathouse"], [{ name: "S", posts: [tea] }], [{ name: "S" }]])(
    "draws nothing of %j: there is no other part",
    (series) => expect(renderStatic(<PostSeries series={series} current="/tea" />).childElementCount).toBe(0),
  );
});

describe("RelatedPosts", () => {
  test("lists posts with their days in the site's zone, under a heading", () => {
    const page = within1(
      <RelatedPosts posts={[tea, salt, iron]} timeZone="Asia/Shanghai" headingLevel={3} />,
    );
    const section = within(page.getByRole("region", { name: "Related posts" }));
    expect(section.getByRole("heading", { level: 3 })).toHaveTextContent("Related posts");
    expect(section.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Tea January 20, 2024",
      "Salt February 21, 2024",
      "铁",
    ]);
  });

  test("takes a heading of the site's own, and draws nothing without posts", () => {
    const page = within1(<RelatedPosts posts={[tea]} heading="Read on" />);
    expect(page.getByRole("region", { name: "Read on" })).toBeVisible();
    const named = within1(<RelatedPosts posts={[tea]} aria-label="More on tea" />);
    expect(named.getByRole("region", { name: "More on tea" })).toBeVisible();
    expect(named.getByRole("heading", { name: "Related posts" })).toBeVisible();
    expect(renderStatic(<RelatedPosts posts={[]} />).childElementCount).toBe(0);
    const { result, warnings } = watchWarnings(() =>
      renderStatic(<RelatedPosts posts={[{} as typeof tea]} />),
    );
    expect(result.childElementCount).toBe(0);
    expect(warnings).toEqual([expect.stringContaining("without a title")]);
  });
});

describe("in a post", () => {
  const post: Post = {
    title: "Salt",
    url: "/salt",
    series: { name: "The boathouse", posts: [tea, salt] },
    previous: tea,
    next: iron,
    related: [iron],
  };
  const navigations = (element: ReactElement) =>
    within1(element)
      .queryAllByRole("navigation")
      .map((nav) => nav.getAttribute("aria-label"));

  test("they are drawn from what the post says, the series above the text and the rest below", () => {
    const page = renderStatic(<PostLayout post={post} license="CC-BY-4.0" />);
    const parts = [...(page.querySelector("article")?.children ?? [])].map((part) => part.classList[0]);
    expect(parts).toEqual([
      "co-header",
      "co-series",
      "co-body",
      "co-license",
      "co-navigation",
      "co-related",
      undefined,
    ]);
    expect(within(page).getByRole("heading", { level: 2, name: "Related posts" })).toBeVisible();
  });

  test("in a list of posts, nothing leads on", () => {
    expect(navigations(<PostLayout post={post} headingLevel={2} />)).toEqual([]);
    expect(within1(<PostLayout post={post} headingLevel={2} />).queryByText("Related posts")).toBeNull();
  });

  test("each is turned off by null, and replaced by a node", () => {
    expect(navigations(<PostLayout post={post} series={null} navigation={null} />)).toEqual([]);
    const page = within1(<PostLayout post={post} related={<p>Nothing is like it.</p>} />);
    expect(page.getByText("Nothing is like it.")).toBeVisible();
    expect(page.queryByRole("region")).toBeNull();
  });

  test("their words are in the page's language, and other titles in their own", () => {
    const page = within1(<PostLayout post={{ ...post, lang: "en" }} locale={ar} />);
    expect(page.getByRole("navigation", { name: "تدوينات أخرى" })).toHaveAttribute("lang", "ar");
    expect(page.getByRole("region", { name: "تدوينات ذات صلة" })).toHaveAttribute("dir", "rtl");
  });
});
