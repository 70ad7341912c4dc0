import fc from "fast-check";
import type { Element, ElementContent, Nodes, Properties, Root } from "hast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { afterEach, describe, expect, test } from "vitest";
import { measureText } from "../../../src/model/text/measureText.js";
import { measureTree } from "../../../src/model/text/measureTree.js";
import { addStats } from "../../../src/model/text/textStats.js";
import { forgetWarnings } from "../../../src/model/warn.js";
import { watchWarnings } from "../../support/warnings.js";

afterEach(forgetWarnings);

type Child = ElementContent | string;

function h(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

function root(...children: Child[]): Root {
  return { type: "root", children: h("div", {}, ...children).children };
}

function mdx(
  type: "mdxJsxFlowElement" | "mdxJsxTextElement",
  name: string | null,
  ...children: Child[]
): Element {
  return { type, name, attributes: [], children: h("div", {}, ...children).children } as unknown as Element;
}

const words = (...children: Child[]) => measureTree(root(...children)).words;

describe("measureTree", () => {
  test("counts a Markdown post", () => {
    const markdown = [
      "# 标题 Title",
      "Some *emph*asis and `inline code` [here](https://example.com/not-counted).",
      "![alt text](a.jpg)",
      "```js\nconst a = 1;\n\nrun(a);\n```",
      "| a | b |\n| - | - |\n| 甲 | two words |",
      "- one\n- two<!-- no -->",
    ].join("\n\n");
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
    const tree = processor.runSync(processor.parse(markdown));
    expect(measureTree(tree as Root)).toMatchObject({
      words: 3 + 6 + 5 + 2,
      codeLines: 3,
      images: 1,
      tables: 1,
      formulas: 0,
    });
  });

  test("leaves a word whole across inline elements, and separates it at blocks", () => {
    expect(words(h("b", {}, "Han"), "dle")).toBe(1);
    expect(words(h("p", {}, "one"), h("p", {}, "two"))).toBe(2);
    expect(words(h("p", {}, "one"), "two", h("p", {}, "three"))).toBe(3);
    expect(words("one", h("br"), "two")).toBe(2);
    expect(words("hyphen", h("wbr"), "ation")).toBe(1);
    expect(words(h("tr", {}, h("td", {}, "1"), h("td", {}, "2")))).toBe(2);
    expect(words("a", h("img", { alt: "no" }), "b")).toBe(2);
    expect(words(h("x-card", {}, "one"), h("x-card", {}, "two"))).toBe(2);
  });

  test("leaves out what is not read as text", () => {
    for (const name of ["script", "style", "template", "noscript", "head", "svg", "iframe", "video"]) {
      expect(measureTree(root("one ", h(name, {}, "two", h("img")))), name).toMatchObject({
        words: 1,
        images: 0,
      });
    }
    const comment = { type: "comment", value: "no" } as const;
    const raw = { type: "raw", value: "<b>no</b>" } as unknown as ElementContent;
    expect(words("Han", comment, raw, "dle")).toBe(1);
  });

  test("leaves out what is hidden", () => {
    expect(words("seen ", h("p", { hidden: true }, "no"), h("span", { ariaHidden: "true" }, "no"))).toBe(1);
    expect(words(h("p", { hidden: "until-found" as unknown as boolean }, "no"))).toBe(0);
    expect(words(h("p", { "aria-hidden": "true" }, "no"))).toBe(0);
    expect(words(h("p", { hidden: false, ariaHidden: "false" }, "seen"))).toBe(1);
    expect(measureTree(root(h("img", { ariaHidden: "true" }))).images).toBe(0);
  });

  test("counts a caption once that repeats the alternative text", () => {
    const figure = h("figure", {}, h("img", { alt: "A red door" }), h("figcaption", {}, "A red door"));
    expect(measureTree(root(figure))).toMatchObject({ words: 3, images: 1 });
  });

  test("counts a picture with its sources once", () => {
    expect(measureTree(root(h("picture", {}, h("source"), h("img")), h("p", {}, h("img")))).images).toBe(2);
  });

  test("leaves out ruby annotations, which repeat their base", () => {
    expect(words(h("ruby", {}, "漢字", h("rp", {}, "("), h("rt", {}, "かんじ"), h("rp", {}, ")")))).toBe(2);
  });

  test("counts code blocks in lines", () => {
    const lines = (...code: Child[]) => measureTree(root(h("pre", {}, h("code", {}, ...code))));
    expect(lines("a\nb\n")).toMatchObject({ codeLines: 2, words: 0 });
    expect(lines("a\r\n\r\nb").codeLines).toBe(3);
    expect(lines(" \n").codeLines).toBe(0);
    expect(lines(h("span", {}, "a"), "\n", h("span", {}, "b")).codeLines).toBe(2);
    expect(lines("a", h("br"), "b").codeLines).toBe(2);
    expect(lines(h("span", { ariaHidden: "true" }, "1\n2\n"), "a").codeLines).toBe(1);
  });

  test("counts a formula once, whatever drew it, and not its text", () => {
    const mathml = h("math", {}, h("mi", {}, "x"), h("annotation", {}, "x"));
    const katex = h(
      "span",
      { className: ["katex"] },
      h("span", { className: ["katex-mathml"] }, mathml),
      h("span", { className: ["katex-html"], ariaHidden: "true" }, "x"),
    );
    const formulas: Element[] = [
      mathml,
      katex,
      h("span", { className: ["katex-display"] }, katex),
      h("code", { className: ["language-math", "math-inline"] }, "x"),
      h("pre", {}, h("code", { className: ["language-math", "math-display"] }, "x\ny")),
      h("pre", {}, h("b", {}, h("code", { className: ["language-math"] }, "x"))),
      h("div", { className: ["math", "math-display"] }, katex),
      h("div", { class: "math math-display" }, "x"),
      h("mjx-container", {}, h("svg"), h("mjx-assistive-mml", {}, mathml)),
    ];
    for (const formula of formulas) {
      expect(measureTree(root("n", formula, "th"))).toMatchObject({ formulas: 1, words: 2, codeLines: 0 });
    }
  });

  test("walks MDX elements", () => {
    expect(words(mdx("mdxJsxTextElement", "b", "Han"), mdx("mdxJsxTextElement", "Term", "dle"), "s")).toBe(1);
    expect(words("one", mdx("mdxJsxTextElement", "br"), "two")).toBe(2);
    expect(words(mdx("mdxJsxFlowElement", "Note", "one"), mdx("mdxJsxFlowElement", null, "two"))).toBe(2);
    expect(measureTree(root(mdx("mdxJsxFlowElement", "img"))).images).toBe(1);
    const expression = { type: "mdxFlowExpression", value: "1 + 1" } as unknown as ElementContent;
    expect(words(expression)).toBe(0);
    const hidden = (name: string, value: unknown) => {
      const attributes = [{ type: "mdxJsxAttribute", name, value }];
      return { ...mdx("mdxJsxFlowElement", "p", "text"), attributes } as unknown as ElementContent;
    };
    const expressionOf = (value: string) => ({ type: "mdxJsxAttributeValueExpression", value });
    expect(words(hidden("hidden", null))).toBe(0);
    expect(words(hidden("aria-hidden", expressionOf("true")))).toBe(0);
    expect(words(hidden("hidden", expressionOf("false")))).toBe(1);
    expect(measureTree(root(hidden("className", "katex"))).formulas).toBe(1);
  });

  test("walks a tree of any depth and any width", { timeout: 30_000 }, () => {
    let deep: Element = h("b", {}, "word");
    for (let depth = 0; depth < 20_000; depth++) deep = h("div", {}, deep);
    expect(measureTree(root(deep)).words).toBe(1);
    let deepCode: Element = h("b", {}, "line");
    for (let depth = 0; depth < 20_000; depth++) deepCode = h("span", {}, deepCode);
    expect(measureTree(root(h("pre", {}, deepCode))).codeLines).toBe(1);
    const wide = Array.from({ length: 150_000 }, () => h("i", {}, "x "));
    expect(measureTree({ type: "root", children: wide }).words).toBe(150_000);
    expect(measureTree(root({ ...h("pre"), children: wide })).codeLines).toBe(1);
  });

  test("comes to an end with a tree inside itself, and counts it once", () => {
    const cyclic = (tagName: string, ...children: Child[]) => {
      const element = h(tagName, {}, ...children);
      element.children.push({ ...h("b"), children: [element] }, element);
      return element;
    };
    expect(measureTree(root(cyclic("p", "one "), cyclic("p", "two"))).words).toBe(2);
    expect(measureTree(root(cyclic("pre", "one\ntwo"))).codeLines).toBe(2);
    const reference = { type: "imageReference", identifier: "a" } as unknown as ElementContent;
    expect(measureTree(root(cyclic("p", "one"), reference))).toMatchObject({ words: 1, images: 1 });
    const table: { type: string; children: unknown[] } = { type: "table", children: [] };
    table.children.push({ type: "tableRow", children: [{ type: "tableCell", children: [table] }] });
    expect(measureTree(table).tables).toBe(1);
  });

  test("counts a node again that stands in two places", () => {
    const shared = h("b", {}, "word ");
    expect(words(shared, h("p", {}, shared))).toBe(2);
  });

  test("counts nothing in what is no tree", () => {
    const odd: unknown[] = [
      {},
      { type: "root" },
      { type: "root", children: "text" },
      {
        type: "root",
        children: [null, undefined, 3, "text", [], { type: "text" }, { type: "text", value: 3 }],
      },
      { type: "element", children: [{ type: "element", tagName: 3, properties: null, children: null }] },
      { type: "element", tagName: "p", properties: { className: [null, 3], hidden: null } },
      { type: "mdxJsxFlowElement", attributes: [null, { name: "className" }, { value: {} }], children: {} },
    ];
    for (const tree of odd) expect(measureTree(tree as Nodes)).toEqual(measureText(""));
    for (const tree of [undefined, null, "text", 3]) {
      const { result, warnings } = watchWarnings(() => measureTree(tree as unknown as Nodes));
      expect(result).toEqual(measureText(""));
      expect(warnings.length).toBeLessThanOrEqual(1);
    }
  });

  test("passes the language on", () => {
    const { warnings } = watchWarnings(() => measureTree(root("ภาษาไทย"), { lang: "th_TH" }));
    expect(warnings).toHaveLength(1);
  });

  test("counts a text as measureText does, and blocks as the sum of their texts", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abc 12.3-'字かé\n<&>한국ไทย") });
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const [first = ""] = texts;
        expect(measureTree({ type: "text", value: first })).toEqual(measureText(first));
        expect(measureTree(h("p", {}, first))).toEqual(measureText(first));
        const pieces = [...first].map((character) => h("em", {}, character));
        expect(measureTree(root(...pieces))).toEqual(measureText(first));
        const sum = texts.map((one) => measureText(one)).reduce(addStats, measureText(""));
        expect(measureTree(root(...texts.map((one) => h("li", {}, one))))).toEqual(sum);
      }),
    );
  });
});
