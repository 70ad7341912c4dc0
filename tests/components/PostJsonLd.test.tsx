import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createBlog, type Post, PostJsonLd } from "../../src/index.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { postJsonLd, stringifyJsonLd } from "../../src/model.js";
import { renderHtml } from "../support/render.js";
import { harborNotes as site, wholePost } from "../support/wholePost.js";

const post: Post = {
  ...wholePost,
  title: 'Tea & "salt" </script><!--<script>alert(1)</script> \u2028 it’s',
  license: "reserved",
};

/** What a browser finds in the data block of a page. */
function dataOf(html: string): unknown {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, "text/html");
  const blocks = page.querySelectorAll("script");
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.type).toBe("application/ld+json");
  expect(page.querySelector("main")?.children).toHaveLength(1);
  return JSON.parse(blocks[0]?.textContent ?? "");
}

test("a browser reads the data back, whatever the texts hold", () => {
  const html = renderHtml(<PostJsonLd post={post} site={site} locale={zhHans} />);
  expect(dataOf(html)).toEqual(postJsonLd(post, { site, locale: zhHans }));
});

test("the element holds exactly the escaped text", () => {
  const json = stringifyJsonLd(postJsonLd({ title: "Tea" }, { locale: zhHans }));
  expect(renderHtml(<PostJsonLd post={{ title: "Tea" }} locale={zhHans} />)).toBe(
    `<script type="application/ld+json">${json}</script>`,
  );
});

test("attributes reach the element, but not another type", () => {
  const another = { type: "module" } as object;
  const html = renderHtml(<PostJsonLd post={{ title: "Tea" }} id="post-data" {...another} />);
  expect(html).toMatch(/^<script(?=[^>]* id="post-data")(?=[^>]* type="application\/ld\+json")/);
});

test("hydrates what the server sent", () => {
  const page = (
    <StrictMode>
      <main>
        <PostJsonLd post={post} site={site} />
      </main>
    </StrictMode>
  );
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  document.body.append(container);
  const before = container.innerHTML;
  render(page, { container, hydrate: true });
  expect(container.innerHTML).toBe(before);
});

test("a blog binds site, license, language and zone", () => {
  const defaults = { site, locale: zhHans, timeZone: "Asia/Shanghai", license: "CC-BY-4.0" };
  const { PostJsonLd } = createBlog(defaults);
  const given: Post = { title: "茶", url: "/tea", published: "2026-03-02 09:30" };
  expect(dataOf(renderHtml(<PostJsonLd post={given} />))).toEqual(postJsonLd(given, defaults));
});
