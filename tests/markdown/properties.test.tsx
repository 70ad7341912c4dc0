import { render } from "@testing-library/react";
import fc from "fast-check";
import type { Nodes, Root } from "hast";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, parsed, run, toHtml, toReact } from "./pipeline.js";

const images = { "a.jpg": { width: 4, height: 3 }, "b.jpg": { ratio: 2, id: "b", caption: "Known" } };

const word = fc.constantFrom("tide", "潮汐", "مدّ", "1 < 2 & 3", "x", "Name");
const image = fc.constantFrom("![A](a.jpg)", '![](a.jpg "Title")', "![B b](b.jpg)", '![B](b.jpg "潮")');
const link = fc
  .tuple(fc.oneof(word, image), fc.constantFrom("/p", "#x", "https://a.example/"))
  .map(([text, url]) => `[${text}](${url})`);
const inline = fc.oneof(
  word,
  image,
  link,
  fc.oneof(word, image).map((text) => `*${text}*`),
  fc.constant("`code`"),
);
const glue = fc.constantFrom(" ", "\n", "  \n", "\\\n", "");
const line = fc.array(fc.tuple(inline, glue), { minLength: 1, maxLength: 5 }).map((parts) =>
  parts
    .flat()
    .join("")
    .replace(/[\\\s]+$/, ""),
);
const block = fc.oneof(
  { weight: 4, arbitrary: line },
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), inline)
    .map(([depth, text]) => `${"#".repeat(depth)} ${text.replaceAll("\n", " ")}`),
  line.map((text) => `- ${text.replaceAll("\n", "\n  ")}`),
  fc.tuple(line, line).map(([a, b]) => `- ${a.replaceAll("\n", "\n  ")}\n\n- ${b.replaceAll("\n", "\n  ")}`),
  line.map((text) => `> ${text.replaceAll("\n", "\n> ")}`),
  inline.map((text) => `|${text.replaceAll("\n", " ")}|x|\n|-|-|\n|y|z|`),
  line.map((text) => `    ${text.replaceAll("\n", " ")}`),
);
const markdown = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));

function eachNode(
  tree: Nodes,
  visit: (node: Nodes, ancestors: readonly string[]) => void,
  ancestors: readonly string[] = [],
): void {
  visit(tree, ancestors);
  if (!("children" in tree)) return;
  const inside = tree.type === "element" ? [...ancestors, tree.tagName] : ancestors;
  for (const child of tree.children) eachNode(child, visit, inside);
}

function textOf(tree: Root): string {
  let text = "";
  eachNode(tree, (node, ancestors) => {
    if (node.type === "text" && !ancestors.includes("figcaption")) text += node.value;
  });
  return text.replace(/\s/g, "");
}

function imagesOf(tree: Root): string[] {
  const found: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === "element" && node.tagName === "img") found.push(String(node.properties.src));
  });
  return found;
}

/** Start tags of a page. Where a browser closes an element by itself, it makes other elements of them. */
function countTags(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

describe("of any text", () => {
  test("no figure is in a paragraph, ids are unique, and no text, picture or link is lost", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const before = parse(text);
        const { tree, data } = run(structuredClone(before), { images });
        const ids: string[] = [];
        const links: string[] = [];
        eachNode(tree, (node, ancestors) => {
          if (node.type !== "element") return;
          if (node.tagName === "figure") expect(ancestors).not.toContain("p");
          if (node.properties.id !== undefined) ids.push(String(node.properties.id));
          if (node.tagName === "a") links.push(String(node.properties.href));
        });
        expect(new Set(ids).size).toBe(ids.length);
        expect(textOf(tree)).toBe(textOf(before));
        expect(imagesOf(tree)).toEqual(imagesOf(before));
        expect(data.images.map(({ src }) => src)).toEqual(imagesOf(before));
        const linksBefore = new Set<string>();
        eachNode(before, (node) => {
          if (node.type === "element" && node.tagName === "a") linksBefore.add(String(node.properties.href));
        });
        expect(new Set(links)).toEqual(linksBefore);
        for (const { slug, depth } of data.headings) {
          expect(ids).toContain(slug);
          expect(depth).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("HTML and React draw the same, and a browser reads it back as it was written", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { tree } = run(parse(text), { images });
        const html = toHtml(tree);
        const page = parsed(html);
        expect(parsed(renderHtml(toReact(tree))).isEqualNode(page)).toBe(true);
        expect(page.querySelectorAll("*")).toHaveLength(countTags(html));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("the components map alone draws no figure in a paragraph and keeps the words", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { result: html } = watchWarnings(() => renderHtml(toReact(parse(text))));
        const page = parsed(html);
        expect(page.querySelectorAll("*")).toHaveLength(countTags(html));
        expect(html).not.toMatch(/<p>(?:(?!<\/p>).)*<figure/s);
        for (const caption of page.querySelectorAll("figcaption")) caption.remove();
        expect(page.textContent?.replace(/\s/g, "")).toBe(textOf(parse(text)));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("hydrates without a difference", () => {
    const text = '# A\n\n![A](a.jpg "B")\n\n- [![B](b.jpg)](/p) x\n\n|a|\n|-|\n|b|\n\n    code';
    const page = toReact(run(parse(text), { images }).tree);
    const container = document.createElement("div");
    container.innerHTML = renderToString(page);
    const errors: unknown[] = [];
    render(page, { container, hydrate: true, onRecoverableError: (error) => errors.push(error) });
    expect(container.querySelectorAll("figure")).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});
