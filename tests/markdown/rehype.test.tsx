import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { measureText } from "../../src/model/text/measureText.js";
import rehypeColophon from "../../src/markdown/rehype.js";
import { renderHtml } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, parsed, process, run, toHtml, toReact } from "./pipeline.js";

const images = { "tea.jpg": { width: 3, height: 2 }, "moon.jpg": { ratio: 1.5 } };

describe("what the plugin reports", () => {
  test("headings, with the ids it gave them", () => {
    const { tree, data } = process(
      "# One\n\n## 潮汐 *与* `code`\n\n### One[^1]\n\n## ![Tea](tea.jpg) time\n\n[^1]: Note",
      { images },
    );
    expect(data.headings).toEqual([
      { depth: 2, slug: "one", text: "One" },
      { depth: 3, slug: "潮汐-与-code", text: "潮汐 与 code" },
      { depth: 4, slug: "one-1", text: "One" },
      { depth: 3, slug: "tea-time", text: "Tea time" },
    ]);
    const page = parsed(toHtml(tree));
    for (const { depth, slug } of data.headings)
      expect(page.querySelectorAll(`h${depth}[id="${slug}"]`)).toHaveLength(1);
    expect(page.querySelector("#footnote-label")).not.toBeNull();
  });

  test("an id that is there stays, and no other heading takes it", () => {
    const tree = parse("## Tides\n\n## Tides");
    const [first] = tree.children;
    if (first?.type === "element") first.properties.id = "my-id";
    tree.children.push({ type: "element", tagName: "a", properties: { id: "tides" }, children: [] });
    expect(run(tree).data.headings.map(({ slug }) => slug)).toEqual(["my-id", "tides-1"]);
  });

  test("pictures in order, in figures and in lines", () => {
    const { data } = process('a ![Tea](tea.jpg) b\n\n![Moon](moon.jpg "Full")', { images });
    expect(data.images).toEqual([
      { src: "tea.jpg", alt: "Tea", width: 3, height: 2 },
      { src: "moon.jpg", alt: "Moon", caption: "Full" },
    ]);
  });

  test("counts, with captions once and credits not at all", () => {
    const known = { "tea.jpg": { width: 3, height: 2, credit: "Someone Else", original: "/tea.tiff" } };
    const { data } = process('One two.\n\n![Not counted](tea.jpg "three 四")\n\n    code', { images: known });
    expect(data.stats).toEqual({ ...measureText("One two.\nthree 四"), images: 1, codeLines: 1 });
  });

  test("is plain data", () => {
    const { data } = process("# A\n\n![B](tea.jpg)", { images });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe("the rest of a text", () => {
  test("a code block can be reached by keyboard, in both ways of drawing", () => {
    const { tree } = process("```js\nx\n```");
    expect(parsed(toHtml(tree)).querySelector("pre")?.tabIndex).toBe(0);
    expect(parsed(renderHtml(toReact(tree))).querySelector("pre")?.tabIndex).toBe(0);
  });

  test("the side of a table's cells needs no style attribute, in either way of drawing", () => {
    const { tree } = process("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|");
    for (const html of [toHtml(tree), renderHtml(toReact(tree))]) {
      expect(html).not.toMatch(/style|\salign/);
      const cells = [...parsed(html).querySelectorAll("td")];
      expect(cells.map((cell) => cell.dataset.align)).toEqual(["left", "center", "right", undefined]);
    }
  });

  test("raw HTML and JSX stay as they are", () => {
    const tree = parse('<figure><img src="x.jpg"></figure>\n\n<img src="x.jpg">');
    const jsx = {
      type: "mdxJsxFlowElement",
      name: "figure",
      attributes: [{ type: "mdxJsxAttribute", name: "id", value: "taken" }],
      children: parse("![Tea](tea.jpg)").children,
    };
    const before = toHtml(structuredClone(tree));
    expect(toHtml(run(tree, { images }).tree)).toBe(before);
    const root = { type: "root", children: [jsx, ...parse("# Taken").children] } as unknown as Root;
    const { tree: mdx, data } = run(root, { images });
    expect(JSON.stringify(mdx)).not.toContain("co-figure");
    expect(data.headings[0]?.slug).toBe("taken-1");
  });
});

describe("addresses that are not safe", () => {
  const schemes = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "file:///etc/passwd",
    "//evil.example/x",
    "\\\\evil.example\\x",
    "https://user:pass@evil.example/",
    "https://\uD800.example/",
    "http://[::1",
  ];

  test.each(schemes)("%j", (address) => {
    const link = (children: unknown[]) => ({
      type: "element",
      tagName: "a",
      properties: { href: address, target: "_top" },
      children,
    });
    const image = {
      type: "element",
      tagName: "img",
      properties: { src: address, alt: "Alt", title: "Title" },
      children: [],
    };
    const paragraph = (...children: unknown[]) => ({
      type: "element",
      tagName: "p",
      properties: {},
      children,
    });
    const tree = {
      type: "root",
      children: [
        paragraph(link([{ type: "text", value: "Link" }])),
        paragraph(structuredClone(image)),
        paragraph(link([structuredClone(image)])),
        paragraph({ type: "text", value: "See " }, structuredClone(image)),
      ],
    };
    const untouched = structuredClone(tree) as unknown as Root;
    const words = "LinkAlt – TitleAlt – TitleSee Alt – Title";
    const { result } = watchWarnings(() => {
      const { tree: safe } = run(tree as unknown as Root);
      return [toHtml(safe), renderHtml(toReact(safe)), renderHtml(toReact(untouched))];
    });
    for (const html of result) {
      expect(html).not.toMatch(/href|src|target|<img/);
      expect(parsed(html).textContent).toBe(words);
    }
  });
});

test("is a plugin of unified, with and without options", () => {
  const base = unified().use(remarkParse).use(remarkRehype);
  const file = base().use(rehypeColophon, { images }).use(rehypeStringify).processSync("![Tea](tea.jpg)");
  expect(String(file)).toContain('<figure class="co-figure"');
  expect(file.data.colophon).toMatchObject({ headings: [], images: [{ src: "tea.jpg" }] });
  expect(String(base().use(rehypeColophon).use(rehypeStringify).processSync("## A"))).toBe(
    '<h2 id="a">A</h2>',
  );
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "text"],
  ["an empty object", {}],
  ["no children", { type: "root" }],
  ["children that are none", { type: "root", children: "no" }],
  ["odd children", { type: "root", children: [null, 1, "x", {}, [], { type: 5 }, undefined] }],
  [
    "odd elements",
    {
      type: "root",
      children: [{ type: "element" }, { type: "element", tagName: 5 }, { type: "element", tagName: "p" }],
    },
  ],
  [
    "odd pictures",
    {
      type: "root",
      children: [
        { type: "element", tagName: "p", children: [{ type: "element", tagName: "img", properties: null }] },
      ],
    },
  ],
  [
    "odd attributes",
    {
      type: "root",
      children: [
        {
          type: "element",
          tagName: "img",
          properties: { src: {}, alt: 5, title: [], width: Number.NaN, height: -1 },
        },
      ],
    },
  ],
  [
    "odd headings",
    {
      type: "root",
      children: [
        { type: "element", tagName: "h2", properties: { id: {} }, children: [{ type: "text", value: 5 }] },
      ],
    },
  ],
  [
    "odd JSX",
    {
      type: "root",
      children: [{ type: "mdxJsxFlowElement", name: null, attributes: [null, 1, { name: "id", value: {} }] }],
    },
  ],
])("an odd tree never throws: %s", (_, tree) => {
  watchWarnings(() => {
    expect(() => rehypeColophon({ images })(tree as Root, { data: {} })).not.toThrow();
    expect(() => rehypeColophon(null)(tree as Root)).not.toThrow();
  });
});

test("a tree of any depth", () => {
  let node: object = {
    type: "element",
    tagName: "p",
    properties: {},
    children: parse("![Tea](tea.jpg)").children,
  };
  for (let depth = 0; depth < 50_000; depth++)
    node = { type: "element", tagName: "div", properties: {}, children: [node] };
  const file = { data: {} as Record<string, unknown> };
  rehypeColophon({ images })({ type: "root", children: [node] } as Root, file);
  expect(file.data.colophon).toMatchObject({ images: [{ src: "tea.jpg" }] });
});

test.each([
  ["the plugin", (markdown: string) => toHtml(process(markdown).tree)],
  ["the map", (markdown: string) => renderHtml(toReact(parse(markdown)))],
])("a link that says its own address is marked by %s, so that paper does not say it twice", (_, draw) => {
  const marked = (markdown: string) =>
    [...parsed(draw(markdown)).querySelectorAll("a")].map((link) => link.matches("[data-co-address]"));
  expect(
    marked(
      "https://harbor.example/log www.harbor.example mail@harbor.example <https://harbor.example/a%20b?c=%26>",
    ),
  ).toEqual([true, true, true, true]);
  expect(
    marked("https://zh.wikipedia.org/wiki/潮汐 www.harbor.example/潮汐?q=汐 https://a.example/%"),
  ).toEqual([true, true, true]);
  expect(
    marked(
      "[the log](https://harbor.example/log) [https://harbor.example/log](https://harbor.example/other) [*https://harbor.example/log*](https://harbor.example/log) [https://a.example/a/b](https://a.example/a%2Fb)",
    ),
  ).toEqual([false, false, false, false]);
});
