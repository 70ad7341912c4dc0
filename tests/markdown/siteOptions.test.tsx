import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createBlog } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { postFrom } from "../../src/markdown.js";
import { renderStatic } from "../support/render.js";
import photos from "../types/photos.json" with { type: "json" };
import { parsed, process, toHtml, toReact } from "./pipeline.js";

const text = `
> [!NOTE]
> 涨潮了。

| 茶 | 克 |
| --- | --- |
| 绿茶 | 三 |

- [x] 船
- [ ] 网

潮水[^1]不等人。

![茶](../photos/tea.jpg "四点")

[看潮水](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

[^1]: 注。
`;

/** Every text of a page, and every word that is only spoken. */
function wordsOf(page: Element): string[] {
  const spoken = ["aria-label", "title", "alt"].flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  return [page.textContent ?? "", ...spoken];
}

const photoOptions = { photoManifest: photos, photoFolder: "../photos" };
const blog = createBlog({ locale: zhHans, ...photoOptions, linkedPictures: true, embeds: true });

describe("a text that passes through the plugin with the options of the site", () => {
  test.each<[string, () => Element]>([
    ["as HTML", () => parsed(toHtml(process(text, blog.markdown).tree))],
    ["as elements", () => renderStatic(toReact(process(text, blog.markdown).tree))],
    ["with its components", () => renderStatic(toReact(process(text, blog.markdown).tree, blog.mdx))],
  ])("speaks its language alone, %s", (_, draw) => {
    const words = wordsOf(draw()).join("\n");
    expect(words).toContain(zhHans.labels.calloutNote);
    // The one who took the photo, and the site of the video, have names of their own.
    expect(words.replaceAll("Ines Falk", "").replaceAll("YouTube", "")).not.toMatch(/[A-Za-z]{2}/);
  });

  test("has its pictures, as links, and its videos", () => {
    const page = renderStatic(toReact(process(text, blog.markdown).tree, blog.mdx));
    const link = within(page).getByRole("link", { name: "茶" });
    const image = within(link).getByRole("img");
    expect(image).toHaveAttribute("src", photos["tea.jpg"].src);
    expect(image.getAttribute("srcset")).toMatch(/\S+640\.jpg 640w/);
    expect(page.querySelector(".co-embed")).toBeInTheDocument();
  });

  test("takes further options beside them", () => {
    const { tree } = process(text, { ...blog.markdown, numberFigures: true, locale: ar });
    const page = renderStatic(toReact(tree));
    expect(page).toHaveTextContent(ar.labels.figureNumber.replace("{number}", "").trim());
    expect(page).toHaveTextContent(ar.labels.calloutNote);
  });
});

test("a post gets its cover by the same options", () => {
  const post = postFrom({ title: "茶", cover: "../photos/2024/boat.jpg" }, undefined, {
    ...blog.markdown,
    url: "/tea",
  });
  expect(post.url).toBe("/tea");
  expect(post.cover).toMatchObject({ src: photos["2024/boat.jpg"].src, width: 640 });
  expect(Object.keys(post)).not.toContain("locale");
});

test("the options are plain data, those that the site has set, and its language", () => {
  expect(JSON.parse(JSON.stringify(blog.markdown))).toEqual(blog.markdown);
  expect(blog.markdown).toEqual({ locale: zhHans, ...photoOptions, linkedPictures: true, embeds: true });
  expect(createBlog().markdown).toEqual({ locale: en });
});
