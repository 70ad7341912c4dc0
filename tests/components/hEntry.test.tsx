import { mf2 } from "microformats-parser";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { MetaBar, type Post, PostLayout, type PostLayoutProps, type Site } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const site = { name: "Harbor Notes", url: "https://harbor.example" };
const post: Post = {
  title: "The old press",
  url: "/the-old-press",
  published: "2026-03-02",
  updated: "2026-05-17T10:00:00+01:00",
  authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }, "سلمى حداد"],
  categories: [{ name: "Craft", url: "/craft" }],
  tags: [{ name: "printing", url: "/tags/printing" }, "iron"],
  series: "The boathouse",
  summary: "Forty years in a boathouse.",
  cover: { src: "/press.jpg", alt: "A press", width: 1600, height: 1067, credit: "Jo Marsh" },
  license: "CC-BY-4.0",
};

type Properties = Record<string, unknown[]>;

/** The entries another site finds on a page. */
function entriesOf(page: ReactElement): Properties[] {
  const { items } = mf2(renderHtml(page), { baseUrl: "https://page.example/here" });
  return items.map(({ type, properties }) => {
    expect(type).toEqual(["h-entry"]);
    return properties;
  });
}

function entry(props: Partial<PostLayoutProps> = {}): Properties {
  const [first, ...more] = entriesOf(
    <PostLayout post={post} site={site} timeZone="Europe/Lisbon" {...props}>
      <p>It stood there for forty years.</p>
    </PostLayout>,
  );
  expect(more).toEqual([]);
  return first ?? {};
}

const authors = [
  {
    type: ["h-card"],
    properties: { name: ["Ines Falk"], url: ["https://harbor.example/ines"] },
    value: "Ines Falk",
  },
  { type: ["h-card"], properties: { name: ["سلمى حداد"] }, value: "سلمى حداد" },
];

test("another site reads a post as its page shows it", () => {
  expect(entry()).toEqual({
    name: ["The old press"],
    category: ["Craft", "printing", "iron"],
    published: ["2026-03-02"],
    updated: ["2026-05-17T10:00:00+01:00"],
    author: authors,
    featured: [{ value: "https://page.example/press.jpg", alt: "A press" }],
    content: [{ value: "It stood there for forty years.", html: "<p>It stood there for forty years.</p>" }],
    url: ["https://harbor.example/the-old-press"],
    uid: ["https://harbor.example/the-old-press"],
    summary: ["Forty years in a boathouse."],
  });
});

test("in any language, the same", () => {
  expect(entry({ locale: ar })).toEqual(entry());
});

test.each<[string, Partial<PostLayoutProps>]>([
  ["the meta bar leaves them out", { metaItems: ["readingTime"] }],
  ["there is no meta bar", { meta: null }],
  ["there is no header", { header: null }],
  ["the header is the site's own", { header: <h1>The old press</h1> }],
])("title, dates and authors are read where %s", (_, props) => {
  expect(entry(props)).toMatchObject({
    name: ["The old press"],
    published: ["2026-03-02"],
    updated: ["2026-05-17T10:00:00+01:00"],
    author: authors,
  });
});

test("a change that is no news is not told", () => {
  const sameDay = { ...post, updated: "2026-03-02T10:00Z" };
  expect(entry({ post: sameDay, meta: null })).not.toHaveProperty("updated");
});

test("a title alone is an entry without empty properties", () => {
  const properties = entry({ post: { title: "Tea" }, site: undefined });
  expect(Object.keys(properties).toSorted()).toEqual(["content", "name"]);
});

test("an address of an unknown site is one of the page's", () => {
  expect(entry({ site: undefined })["url"]).toEqual(["https://page.example/the-old-press"]);
});

test("a site without a name has an address, for machines and in the footer", () => {
  const nameless = { url: "https://harbor.example" } as Site;
  const { result } = watchWarnings(() => entry({ site: nameless }));
  expect(result["url"]).toEqual(["https://harbor.example/the-old-press"]);
  const page = watchWarnings(() => renderStatic(<PostLayout post={post} site={nameless} />)).result;
  expect(page.querySelector("[rel~=bookmark]")).toHaveAttribute(
    "href",
    "https://harbor.example/the-old-press",
  );
});

test("posts of a list are entries of their own", () => {
  const entries = entriesOf(
    <main>
      {["Tea", "Salt"].map((title) => (
        <PostLayout key={title} post={{ title, url: `/${title}`, authors: ["Ines"] }} headingLevel={2} />
      ))}
    </main>,
  );
  expect(entries.map(({ name, url }) => [name, url])).toEqual([
    [["Tea"], ["https://page.example/Tea"]],
    [["Salt"], ["https://page.example/Salt"]],
  ]);
});

test("a meta bar within an entry of the site's own fills it", () => {
  const [properties] = entriesOf(
    <article className="h-entry">
      <h1 className="p-name">Tea</h1>
      <MetaBar published="2026-03-02" authors={["Ines"]} tags={["salt"]} />
    </article>,
  );
  expect(properties).toEqual({
    name: ["Tea"],
    published: ["2026-03-02"],
    author: [{ type: ["h-card"], properties: { name: ["Ines"] }, value: "Ines" }],
    category: ["salt"],
  });
});

test("what is only for machines is hidden from everybody else", () => {
  const page = renderStatic(<PostLayout post={post} site={site} meta={null} />);
  const hidden = page.querySelector("article > [hidden]");
  expect(hidden).not.toBeVisible();
  expect([...(hidden?.querySelectorAll("a") ?? [])].map((link) => link.textContent)).toEqual(["Ines Falk"]);
  expect(page.querySelectorAll("data:not([hidden] *), .p-author:not([hidden] *)")).toHaveLength(0);
});
