import { version } from "react";
import { expect, test } from "vitest";
import { createBlog, type Post, PostMetadata } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { renderHtml } from "../support/render.js";
import { harborNotes as site, wholePost } from "../support/wholePost.js";

const post: Post = { ...wholePost, title: 'Tea & "salt" <b>', url: "/tea", summary: "One\nharvest." };

/** The head of a page as a browser reads it. */
function headOf(html: string): HTMLHeadElement {
  return new DOMParser().parseFromString(`<!doctype html><head>${html}</head>`, "text/html").head;
}

function contents(head: HTMLHeadElement, name: string): (string | null)[] {
  const tags = [...head.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)];
  return tags.map((tag) => tag.getAttribute("content"));
}

test("title, description, canonical address, Open Graph and card", () => {
  const head = headOf(renderHtml(<PostMetadata post={post} site={site} locale={ar} />));
  expect(head.querySelectorAll("title")).toHaveLength(1);
  expect(head.querySelector("title")?.textContent).toBe(post.title);
  expect(head.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe("https://harbor.example/tea");
  const tags = [...head.querySelectorAll("meta")].map((tag) => [
    tag.getAttribute("property") ?? tag.getAttribute("name"),
    tag.getAttribute("content"),
  ]);
  expect(tags).toEqual([
    ["description", "One\nharvest."],
    ["author", "Ines Falk"],
    ["author", "Jo Marsh"],
    ["og:type", "article"],
    ["og:title", post.title],
    ["og:description", "One\nharvest."],
    ["og:url", "https://harbor.example/tea"],
    ["og:site_name", "Harbor Notes"],
    ["og:locale", "ar_EG"],
    ["og:image", "https://harbor.example/press.jpg"],
    ["og:image:width", "1600"],
    ["og:image:height", "1067"],
    ["og:image:alt", "A press"],
    ["article:published_time", "2026-03-02"],
    ["article:modified_time", "2026-05-17T10:30:00Z"],
    ["article:author", "https://harbor.example/ines"],
    ["article:section", "Craft"],
    ["article:tag", "printing"],
    ["article:tag", "iron"],
    ["twitter:card", "summary_large_image"],
  ]);
});

test("Open Graph stands in `property`, the others in `name`", () => {
  const head = headOf(renderHtml(<PostMetadata post={post} site={site} />));
  expect([...head.querySelectorAll("meta[name]")].map((tag) => tag.getAttribute("name"))).toEqual([
    "description",
    "author",
    "author",
    "twitter:card",
  ]);
});

test("the title of the page may say more than the post's", () => {
  const head = headOf(renderHtml(<PostMetadata post={post} site={site} title="Tea – Harbor Notes" />));
  expect(head.querySelector("title")?.textContent).toBe("Tea – Harbor Notes");
  expect(contents(head, "og:title")).toEqual([post.title]);
});

test("what is not known has no tag", () => {
  const head = headOf(renderHtml(<PostMetadata post={{ title: "Tea" }} />));
  expect([...head.children].map((child) => child.outerHTML)).toEqual([
    "<title>Tea</title>",
    '<meta property="og:type" content="article">',
    '<meta property="og:title" content="Tea">',
    '<meta property="og:locale" content="en_US">',
    '<meta name="twitter:card" content="summary">',
  ]);
});

// React 18 draws them where they stand: there the site puts them into its head.
if (!version.startsWith("18.")) {
  test("goes into the head of the document, wherever it stands", () => {
    const html = renderHtml(
      <html lang="en">
        <head />
        <body>
          <main>
            <PostMetadata post={post} site={site} />
          </main>
        </body>
      </html>,
    );
    const page = new DOMParser().parseFromString(html, "text/html");
    expect(page.title).toBe(post.title);
    expect(page.body.querySelectorAll("meta, link, title")).toHaveLength(0);
    expect(contents(page.head, "og:image")).toEqual(["https://harbor.example/press.jpg"]);
  });
}

test("a blog binds site, language and zone, to the component and to the data", () => {
  const blog = createBlog({ site, locale: ar, timeZone: "Asia/Shanghai" });
  const given: Post = { title: "Tea", url: "/tea", published: "2026-03-02 09:30" };
  const head = headOf(renderHtml(<blog.PostMetadata post={given} />));
  expect(contents(head, "article:published_time")).toEqual(["2026-03-02T09:30:00+08:00"]);
  expect(contents(head, "og:locale")).toEqual(["ar_EG"]);
  expect(blog.postMetadata(given)).toMatchObject({
    alternates: { canonical: "https://harbor.example/tea" },
    openGraph: { publishedTime: "2026-03-02T09:30:00+08:00", siteName: "Harbor Notes" },
  });
  const elsewhere = { site: { name: "Fog", url: "https://fog.example" }, timeZone: undefined };
  expect(blog.postMetadata(given, elsewhere)).toMatchObject({
    alternates: { canonical: "https://fog.example/tea" },
    openGraph: { publishedTime: "2026-03-02T09:30:00+08:00" },
  });
});
