import type { Element, Root } from "hast";
import { describe, expect, test } from "vitest";
import type { RehypeColophonOptions } from "../../src/markdown/rehype.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { mdxComponents } from "../../src/markdown.js";
import { renderHtml } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, parsed, process, run, toHtml, toReact } from "./pipeline.js";

const images: RehypeColophonOptions["images"] = {
  "tea.jpg": { width: 1600, height: 1067 },
  "海.jpg": {
    src: "/_/sea-1f.webp",
    width: 1200,
    height: 800,
    sources: [{ src: "/_/sea-6.webp", width: 600 }],
  },
  "moon.jpg": {
    width: 30,
    height: 20,
    credit: { name: "Lu", url: "/lu" },
    license: "CC-BY-4.0",
    original: "/moon.tiff",
  },
  "clip.jpg": { ratio: 2, alt: "Known alt", caption: "Known caption", id: "clip" },
};

const img = (attributes: string) => `<img loading="lazy" decoding="async" ${attributes} class="co-image">`;
const figure = (content: string) => `<figure class="co-figure" data-placement="text">${content}</figure>`;
const caption = (text: string) =>
  `<figcaption class="co-caption"><span class="co-caption-text">${text}</span></figcaption>`;
const tea = img('width="1600" height="1067" src="tea.jpg" alt="Tea"');
const inlineTea = '<img loading="lazy" decoding="async" src="tea.jpg" alt="Tea" width="1600" height="1067">';

const cases: readonly (readonly [name: string, markdown: string, html: string])[] = [
  ["alone in its paragraph", "![Tea](tea.jpg)", figure(tea)],
  ["with a title", '![Tea](tea.jpg "First flush")', figure(tea + caption("First flush"))],
  ["markup in a title is text", '![Tea](tea.jpg "<b>&amp;")', figure(tea + caption("&#x3C;b>&#x26;"))],
  ["linked", '[![Tea](tea.jpg "Cup")](/tea)', figure(`<a href="/tea">${tea}</a>${caption("Cup")}`)],
  ["linked, with white space", "[ ![Tea](tea.jpg) ](/tea)", figure(`<a href="/tea">${tea}</a>`)],
  ["two of them", "![Tea](tea.jpg)\n![Tea](tea.jpg)", figure(tea) + figure(tea)],
  ["with line breaks", "![Tea](tea.jpg)\\\n![Tea](tea.jpg)  \n![Tea](tea.jpg)", figure(tea).repeat(3)],
  ["text before", "See ![Tea](tea.jpg)", `<p>See ${inlineTea}</p>`],
  ["text after", "![Tea](tea.jpg) and more", `<p>${inlineTea} and more</p>`],
  ["text in the link", "[Cup ![Tea](tea.jpg)](/tea)", `<p><a href="/tea">Cup ${inlineTea}</a></p>`],
  ["a link without a picture beside", "![Tea](tea.jpg) [x](/x)", `<p>${inlineTea} <a href="/x">x</a></p>`],
  ["emphasized", "*![Tea](tea.jpg)*", `<p><em>${inlineTea}</em></p>`],
  ["in a heading", "## ![Tea](tea.jpg)", `<h2 id="tea">${inlineTea}</h2>`],
  ["in a tight list", "- ![Tea](tea.jpg)", `<ul>\n<li>${inlineTea}</li>\n</ul>`],
  ["in a loose list", "- ![Tea](tea.jpg)\n\n  x", `<ul>\n<li>\n${figure(tea)}\n<p>x</p>\n</li>\n</ul>`],
  ["in a quotation", "> ![Tea](tea.jpg)", `<blockquote>\n${figure(tea)}\n</blockquote>`],
  [
    "in a table",
    "|a|\n|-|\n|![Tea](tea.jpg)|",
    `<div class="co-table-scroll" role="group" aria-label="Table" tabindex="0"><table data-co-framed="">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>${inlineTea}</td>\n</tr>\n</tbody>\n</table></div>`,
  ],
  ["a paragraph without pictures", "Just *words*.", "<p>Just <em>words</em>.</p>"],
  [
    "a Chinese file name, moved by the build, with another size",
    "![海](海.jpg)",
    figure(
      img(
        'sizes="auto, (min-width: 45.5rem) 43rem, calc(100vw - 2.5rem)" srcset="/_/sea-6.webp 600w, /_/sea-1f.webp 1200w" width="1200" height="800" src="/_/sea-1f.webp" alt="海"',
      ),
    ),
  ],
  [
    "what the site knows fills what the text leaves out",
    "![](clip.jpg)",
    `<figure id="clip" class="co-figure" data-placement="text">${img('width="1600" height="800" src="clip.jpg" alt="Known alt"')}${caption("Known caption")}</figure>`,
  ],
  [
    "and the text wins in words",
    '![Mine](clip.jpg "My caption")',
    `<figure id="clip" class="co-figure" data-placement="text">${img('width="1600" height="800" src="clip.jpg" alt="Mine"')}${caption("My caption")}</figure>`,
  ],
  [
    "an id is given once",
    "![A](clip.jpg)\n\n![A](clip.jpg)",
    [' id="clip"', ""]
      .map(
        (id) =>
          `<figure${id} class="co-figure" data-placement="text">${img('width="1600" height="800" src="clip.jpg" alt="A"')}${caption("Known caption")}</figure>`,
      )
      .join("\n"),
  ],
];

describe("pictures of a text", () => {
  test.each(cases)("%s", (_, markdown, html) => {
    const { tree } = process(markdown, { images });
    expect(toHtml(tree)).toBe(html);
    expect(parsed(renderHtml(toReact(tree))).isEqualNode(parsed(html))).toBe(true);
  });

  test("the words of a credit are those of the locale", () => {
    const { tree } = process("![月](moon.jpg)", { images, locale: zhHans });
    const page = parsed(toHtml(tree));
    expect(page.textContent).toBe(
      "摄影:Lu · CC BY 4.0 · 查看原图"
        .replace("摄影:", zhHans.labels.photoBy.replace("{name}", ""))
        .replace("查看原图", zhHans.labels.viewOriginal),
    );
  });

  test.each([
    ["caption and alt are the same", '[![Tea](tea.jpg "Tea")](/tea)'],
    ["there is only a caption", '[![](tea.jpg "Tea")](/tea)'],
  ])("a linked picture names its link, once: %s", (_, markdown) => {
    const { result } = watchWarnings(() => toHtml(process(markdown, { images }).tree));
    const page = parsed(result);
    expect(page.querySelector("a > img")).toHaveAttribute("alt", "Tea");
    expect(page.querySelector("figcaption > :not([aria-hidden])")).toBeNull();
    expect(page.querySelector("figcaption")).toHaveTextContent("Tea");
  });

  test("a link round two pictures keeps its id once", () => {
    const { tree } = process("[![Tea](tea.jpg) ![Tea](tea.jpg)](/tea)", { images });
    expect(toHtml(tree)).toBe(figure(`<a href="/tea">${tea}</a>`).repeat(2));
    const marked = parse("[![Tea](tea.jpg) ![Tea](tea.jpg)](/tea)");
    const [link] = (marked.children[0] as Element).children as Element[];
    Object.assign(link?.properties ?? {}, { id: "cups" });
    expect(toHtml(run(marked, { images }).tree).match(/id="cups"/g)).toHaveLength(1);
  });

  test("a picture of unknown size is drawn without one, and said once for the whole text", () => {
    const markdown = "![A](a.jpg)\n\n![B](b.jpg)\n\n![Tea](tea.jpg)";
    const { result, warnings } = watchWarnings(() => process(markdown, { images }));
    expect(toHtml(result.tree)).toContain(figure(img('src="a.jpg" alt="A"')));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/2 pictures, "a\.jpg" the first, .*option images/);
  });

  describe("with attributes of the author's", () => {
    const files = { srcSet: "/tea-2.jpg 2x", sizes: "50vw" };
    const marked = (): Root => {
      const tree = parse("[see](#pic)\n\n![Tea](tea.jpg)\n\n![Tea](tea.jpg)");
      for (const node of tree.children)
        if (
          node.type === "element" &&
          node.children[0]?.type === "element" &&
          node.children[0].tagName === "img"
        )
          Object.assign(node.children[0].properties, { id: "pic", className: ["wide"], ...files });
      return tree;
    };
    const known = (facts: object) => ({ images: { "tea.jpg": { width: 4, height: 3, ...facts } } });

    test.each([
      ["the plugin", () => toHtml(run(marked(), known({})).tree)],
      ["the map", () => renderHtml(toReact(marked(), mdxComponents({ photoManifest: {} })))],
    ])("keep class and files by %s, and the text leads to them", (_, draw) => {
      const page = parsed(watchWarnings(draw).result);
      const figure = page.querySelector(page.querySelector("a")?.getAttribute("href") ?? "");
      expect(figure?.localName).toBe("figure");
      const image = figure?.querySelector("img");
      expect(image?.className).toBe("co-image wide");
      expect(image?.getAttribute("srcset")).toBe(files.srcSet);
      expect(image?.getAttribute("sizes")).toBe(files.sizes);
    });

    test("give way to what the site knows, and an id stands once", () => {
      const [own, moved, sized] = [
        {},
        { src: "/_/tea.jpg", id: "tea" },
        { sources: [{ src: "/tea-1.jpg", width: 1 }] },
      ].map((facts) => parsed(toHtml(run(marked(), known(facts)).tree)));
      expect(own?.querySelectorAll("#pic")).toHaveLength(1);
      expect(moved?.querySelector("#pic, [srcset], [sizes]")).toBeNull();
      expect(moved?.querySelectorAll("#tea .wide")).toHaveLength(1);
      expect(sized?.querySelector("img")?.srcset).toBe("/tea-1.jpg 1w, tea.jpg 4w");
    });

    test("do not stand in the photos of the post", () => {
      expect(run(marked(), known({})).data.photos).toEqual([
        { src: "tea.jpg", alt: "Tea", width: 4, height: 3 },
      ]);
    });
  });

  test.each(["a", "figure", "span", "p"])("no figure is put into %s, where it may not stand", (tagName) => {
    const { tree } = process("x");
    const image: Element = {
      type: "element",
      tagName: "img",
      properties: { src: "tea.jpg", alt: "Tea" },
      children: [],
    };
    const paragraph: Element = { type: "element", tagName: "p", properties: {}, children: [image] };
    tree.children = [{ type: "element", tagName, properties: {}, children: [paragraph] }];
    expect(toHtml(run(tree, { images }).tree)).toBe(`<${tagName}><p>${inlineTea}</p></${tagName}>`);
  });

  test("a paragraph that another plugin marked keeps its marks", () => {
    const { tree } = process("![Tea](tea.jpg)", { images });
    expect(toHtml(tree)).not.toContain("<div");
    const marked = process("x").tree;
    marked.children = [
      {
        type: "element",
        tagName: "p",
        properties: { id: "here" },
        children: [
          { type: "element", tagName: "img", properties: { src: "tea.jpg", alt: "Tea" }, children: [] },
        ],
      },
    ];
    expect(toHtml(run(marked, { images }).tree)).toBe(`<div id="here">${figure(tea)}</div>`);
  });
});
