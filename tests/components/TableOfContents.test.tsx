import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  tableOfContentsAttributes,
  tableOfContentsClasses,
} from "../../src/components/TableOfContents/TableOfContents.contract.js";
import { createBlog, PostLayout, TableOfContents } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const headings = [
  { depth: 2, slug: "tides", text: "The tides" },
  { depth: 3, slug: "spring", text: "Spring tides" },
  { depth: 2, slug: "北岸", text: "北岸" },
];

const navigation = (page: HTMLElement) => within(page).queryByRole("navigation");
const post = { title: "Tides", headings };

describeContract("TableOfContents", {
  Component: TableOfContents,
  props: { headings },
  tag: "nav",
  className: "co-contents",
});

test("the contract names what is drawn", () => {
  const page = renderStatic(<TableOfContents headings={headings} />);
  for (const name of Object.values(tableOfContentsClasses)) {
    expect(page.querySelector(`.${name}`), name).not.toBeNull();
  }
  for (const name of Object.values(tableOfContentsAttributes)) {
    expect(page.querySelector(`[${name}]`), name).not.toBeNull();
  }
});

test("a link leads to each heading, nested as they are", () => {
  const page = renderStatic(<TableOfContents open headings={headings} />);
  const links = within(page).getAllByRole("link");
  expect(
    links.map((link) => [link.textContent, decodeURIComponent(link.getAttribute("href") ?? "")]),
  ).toEqual([
    ["The tides", "#tides"],
    ["Spring tides", "#spring"],
    ["北岸", "#北岸"],
  ]);
  expect(links[1]?.closest("ol")?.closest("li")).toBe(links[0]?.closest("li"));
});

test("an id of any characters is where its link leads", () => {
  const slug = 'a b%41#"<>?\t`';
  const page = renderStatic(<TableOfContents headings={[{ depth: 2, slug, text: "Odd" }]} />);
  const link = page.querySelector("a");
  expect(decodeURIComponent(link?.hash.slice(1) ?? "")).toBe(slug);
});

test("it is named in the words of the locale, or as the site says", () => {
  const page = renderStatic(<TableOfContents headings={headings} locale={zhHans} />);
  expect(navigation(page)).toHaveAccessibleName("目录");
  expect(page.querySelector("summary")).toHaveTextContent("目录");
  const named = renderStatic(<TableOfContents headings={headings} aria-label="In this post" />);
  expect(navigation(named)).toHaveAccessibleName("In this post");
  expect(named.querySelector("summary")).toHaveTextContent("In this post");
});

test("without a heading to list, nothing is drawn", () => {
  expect(renderStatic(<TableOfContents headings={[]} />)).toBeEmptyDOMElement();
  expect(renderStatic(<TableOfContents headings={headings} maxDepth={1} />)).toBeEmptyDOMElement();
});

test("a post of three headings has one before its text; a shorter one, and one in a list, has none", () => {
  const page = renderStatic(<PostLayout post={post}>Text</PostLayout>);
  const contents = navigation(page) as HTMLElement;
  expect(
    contents.compareDocumentPosition(within(page).getByText("Text")) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
  expect(within(page).getByRole("article")).toContainElement(contents);
  for (const props of [
    { post: { title: "Tides", headings: headings.slice(0, 2) } },
    { post: { ...post, url: "/tides" }, headingLevel: 2 as const },
    { post, contents: null },
  ]) {
    expect(navigation(renderStatic(<PostLayout {...props}>Text</PostLayout>))).toBeNull();
  }
});

test("the site's own contents stand in its place", () => {
  const page = renderStatic(
    <PostLayout post={post} contents={<TableOfContents headings={headings} aria-label="Own" open />}>
      Text
    </PostLayout>,
  );
  expect(navigation(page)).toHaveAccessibleName("Own");
});

test("our words keep the language of the site, the headings that of the post", () => {
  const page = renderStatic(
    <PostLayout post={{ ...post, lang: "zh-Hans" }} locale={en}>
      Text
    </PostLayout>,
  );
  const contents = navigation(page);
  expect(contents).toHaveAttribute("lang", "en");
  expect(contents?.querySelector("ol")).toHaveAttribute("lang", "zh-Hans");
  expect(contents?.querySelector("ol ol")).not.toHaveAttribute("lang");
});

test.each([false, null, 3, "", "no tag!"])("headings in the language %j are in that around them", (lang) => {
  const { result } = watchWarnings(() =>
    renderStatic(<TableOfContents headings={headings} headingsLang={lang as never} />),
  );
  expect(within(result).getAllByRole("link", { hidden: true })).toHaveLength(3);
  expect(result.querySelector("[lang], [dir]")).toBeNull();
});

test("a blog binds its words", () => {
  const blog = createBlog({ locale: zhHans });
  expect(navigation(renderStatic(<blog.TableOfContents headings={headings} />))).toHaveAccessibleName("目录");
});
