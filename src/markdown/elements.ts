import { createElement } from "react";
import { TableScroll } from "../components/parts/TableScroll.js";
import { TaskBox } from "../components/parts/TaskBox.js";
import type { Labels, Locale } from "../content/labels.js";
import { drawCodeBlocks } from "./codeBlocks.js";
import { toTree } from "./elementTree.js";
import { returnSign, translateHeading, translateReturn } from "./footnotes.js";
import { childrenOf, isElement, isNode, nodesOf, propertiesOf, type TreeNode } from "./tree.js";

/**
 * Gives elements of a text what HTML asks of the page that shows them: a table a frame to scroll in, a code block the
 * markup of `CodeBlock`, the box of a task its name, footnotes the words of the language.
 *
 * @param tree changed in place
 */
export function completeElements(tree: TreeNode, locale?: Locale): void {
  for (const node of nodesOf(tree)) {
    frameTables(node, locale);
    drawCodeBlocks(node, locale);
    if (isElement(node, "th", "td")) alignCell(node);
    if (isElement(node, "input")) nameTask(node, locale);
    if (isElement(node, "section") && "dataFootnotes" in propertiesOf(node))
      translateFootnotes(node, locale?.labels);
  }
}

function frameTables(parent: TreeNode, locale: Locale | undefined): void {
  if (!Array.isArray(parent.children)) return;
  parent.children = parent.children.map((child) => {
    if (!isNode(child) || !isElement(child, "table") || "dataCoFramed" in propertiesOf(child)) return child;
    child.properties = { dataCoFramed: "", ...propertiesOf(child) };
    const [frame = child] = toTree(createElement(TableScroll, { locale }));
    return { ...frame, children: [child] };
  });
}

/** Renderers make a `style` of the obsolete `align`, which a strict Content-Security-Policy forbids. */
function alignCell(cell: TreeNode): void {
  const { align, ...rest } = propertiesOf(cell);
  if (align === "left" || align === "center" || align === "right") {
    cell.properties = { ...rest, dataAlign: align };
  }
}

function nameTask(input: TreeNode, locale: Locale | undefined): void {
  const { type, disabled, checked } = propertiesOf(input);
  if (type !== "checkbox" || disabled !== true) return;
  const [box] = toTree(createElement(TaskBox, { type, disabled, checked: checked === true, locale }));
  input.properties = { ariaLabel: box?.properties?.ariaLabel, ...propertiesOf(input) };
}

/** Puts the words in the language of the text where GFM wrote its English ones. */
function translateFootnotes(section: TreeNode, labels: Labels | undefined): void {
  for (const node of nodesOf(section)) {
    const { ariaLabel, dataFootnoteBackref } = propertiesOf(node);
    const [word] = childrenOf(node);
    if (word?.type !== "text") continue;
    if (isElement(node, "h2")) word.value = translateHeading(String(word.value), labels);
    if (dataFootnoteBackref === undefined) continue;
    word.value = returnSign(String(word.value));
    node.properties = { ...propertiesOf(node), ariaLabel: translateReturn(ariaLabel, labels) };
  }
}
