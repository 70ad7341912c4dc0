import type { Root } from "hast";
import { expect, test } from "vitest";
import { cutCircles, type TreeNode } from "../../src/markdown/tree.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, run, toHtml } from "./pipeline.js";

const text = (value: string): TreeNode => ({ type: "text", value });
const element = (tagName: string, ...children: TreeNode[]): TreeNode => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
const asRoot = (...children: TreeNode[]): Root => ({ type: "root", children }) as unknown as Root;

test("a node that holds itself is cut off there, and the rest is drawn", () => {
  const paragraph = element("p", text("a"));
  const quote = element("blockquote", paragraph);
  paragraph.children?.push(quote, text("b"));
  const { result, warnings } = watchWarnings(() =>
    run(asRoot(quote, ...(parse("# End").children as TreeNode[]))),
  );
  expect(toHtml(result.tree)).toBe('<blockquote><p>ab</p></blockquote><h2 id="end">End</h2>');
  expect(result.data.stats.words).toBe(2);
  expect(warnings.join()).toContain('The node "p" of a text holds a node that it stands in');
});

test("a root that holds itself", () => {
  const root = asRoot(text("a"));
  (root.children as unknown[]).push(root);
  const { result } = watchWarnings(() => run(root));
  expect(toHtml(result.tree)).toBe("a");
});

test("a node that stands in several places keeps them, and is changed once", () => {
  const heading = element("h1", text("One"));
  const link = element("a", text("x"));
  link.properties = { href: "/x" };
  const { tree, data } = run(asRoot(heading, element("p", link, text(" "), link), heading));
  expect(toHtml(tree)).toBe(
    '<h2 id="one">One</h2><p><a href="/x">x</a> <a href="/x">x</a></p><h2 id="one">One</h2>',
  );
  expect(data.headings.map(({ depth }) => depth)).toEqual([2, 2]);
});

test("a node that stands in as many places as there are ways to it is looked at once", () => {
  let node = element("p", text("a"));
  for (let depth = 0; depth < 60; depth++) node = element("div", node, node);
  cutCircles(node);
  expect(node.children).toHaveLength(2);
});
