import { createElement, type ReactNode } from "react";
import { NodeCode } from "../components/CodeBlock/NodeCode.js";
import { TextScroll } from "../components/parts/TextScroll.js";
import type { Locale } from "../content/labels.js";
import type { NodeKind } from "../model/code/splitLines.js";
import { metaOf, readCodeProps } from "./codeProps.js";
import { toTree } from "./elementTree.js";
import { childrenOf, isElement, isNode, isWhitespace, propertiesOf, type TreeNode } from "./tree.js";

/**
 * Draws the code blocks in a node as `CodeBlock`. One in a figure of the author's, or of another plugin, stays in it and
 * is only named.
 *
 * @param parent changed in place
 */
export function drawCodeBlocks(parent: TreeNode, locale: Locale | undefined): void {
  if (!Array.isArray(parent.children)) return;
  parent.children = parent.children.map((child) => {
    if (!isNode(child) || !isElement(child, "pre") || isOurs(child)) return child;
    const [code, ...others] = childrenOf(child).filter((node) => !isWhitespace(node));
    const isCode = code !== undefined && others.length === 0 && isElement(code, "code");
    if (isCode && !isElement(parent, "figure")) return drawCode(child, code, locale);
    const [frame] = toTree(createElement(TextScroll, { isCode, locale }));
    child.properties = { ...frame?.properties, ...reactProperties(child), dataCoFramed: "" };
    return child;
  });
}

function isOurs(pre: TreeNode): boolean {
  const { className, dataCoFramed } = propertiesOf(pre);
  return dataCoFramed !== undefined || (Array.isArray(className) && className.includes("co-code-text"));
}

function drawCode(pre: TreeNode, code: TreeNode, locale: Locale | undefined): TreeNode {
  const textProps = reactProperties(pre);
  const codeProps = reactProperties(code);
  const [figure = pre] = toTree(
    createElement(NodeCode, {
      ...readCodeProps(metaOf(pre), [codeProps, textProps]),
      locale,
      textProps,
      codeProps,
      // `toTree` puts nodes of a tree into the tree as they are; React never draws them.
      nodes: childrenOf(code) as unknown as ReactNode[],
      kind: treeNodes as unknown as NodeKind<ReactNode>,
    }),
  );
  return figure;
}

/** Properties under the names of React. Some highlighters write those of HTML into a tree. */
function reactProperties(node: TreeNode): Record<string, unknown> {
  const { class: classes, className = classes, tabindex, tabIndex = tabindex, ...rest } = propertiesOf(node);
  return {
    ...rest,
    ...(className !== undefined && { className: [className].flat().join(" ") }),
    ...(tabIndex !== undefined && { tabIndex }),
  };
}

/** How code in a syntax tree is read. */
const treeNodes: NodeKind<TreeNode> = {
  textOf: (node) => (node.type === "text" ? String(node.value) : undefined),
  childrenOf,
  toText: (value) => ({ type: "text", value }),
  withChildren: (node, children) => ({ ...node, children: [...children] }),
};
