import type { Nodes } from "hast";
import type { TextStats } from "../../content/text.js";
import { warn } from "../warn.js";
import { type MeasureOptions, measureText } from "./measureText.js";
import { inlineElements, skippedElements } from "./treeKinds.js";
import { asNode, childrenOf, hasClass, isHidden, isMdxElement, nameOf, type TreeNode } from "./treeNode.js";

const separator = "\n";

const formulaClasses = ["katex", "math"];
const codeFormulaClasses = [...formulaClasses, "language-math"];

function isFormula(node: TreeNode, name: string | undefined): boolean {
  if (name === undefined) return false;
  if (name === "math" || name === "mjx-container") return true;
  return hasClass(node, name === "code" ? codeFormulaClasses : formulaClasses);
}

function isBlockOfMath(pre: TreeNode): boolean {
  return childrenOf(pre).some((child) => {
    const node = asNode(child);
    return node !== undefined && nameOf(node) === "code" && isFormula(node, "code");
  });
}

/** Whether a node ends the word before it. An element does unless it is inline, as is a component in a line of MDX. */
function isSeparator(node: TreeNode, name: string | undefined): boolean {
  if (name === undefined) return childrenOf(node).length > 0;
  if (node.type === "mdxJsxFlowElement") return true;
  const isComponent = isMdxElement(node) && !/^[a-z][a-z0-9]*$/.test(name);
  return !inlineElements.has(name) && !isComponent;
}

/** Puts the children on the stack, the first on top. Not by spread arguments, whose number is limited. */
function pushChildren(stack: unknown[], node: TreeNode): void {
  const children = childrenOf(node);
  for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]);
}

function codeLinesOf(pre: TreeNode): number {
  let code = "";
  const stack: unknown[] = [];
  pushChildren(stack, pre);
  while (stack.length > 0) {
    const node = asNode(stack.pop());
    if (node === undefined) continue;
    const name = nameOf(node);
    if (node.type === "text" && typeof node.value === "string") code += node.value;
    else if (name === "br") code += separator;
    else if (!(skippedElements.has(name ?? "") || isHidden(node))) pushChildren(stack, node);
  }
  const lines = code.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return lines.trim() === "" ? 0 : lines.split("\n").length;
}

/**
 * Counts a hast tree, as rehype plugins and `hast-util-*` packages have it, MDX elements included.
 *
 * - Text is counted as by `measureText`. Blocks separate words; inline elements do not.
 * - Code blocks (`pre`) are counted in lines, not as text; `code` within a line is text.
 * - Pictures (`img`, also in `picture`), tables and formulas (MathML, KaTeX, MathJax, the `math` classes of remark-math) are
 *   counted once each. Alternative text is not counted, nor the text of a formula; the text of table cells is.
 * - Not counted: scripts, styles, templates, `head`, comments, media and their fallbacks, raw HTML nodes, ruby
 *   annotations (they repeat the text below them), and what is `hidden` or `aria-hidden`.
 *
 * The tree may be of any depth. What is no node counts nothing.
 *
 * @param tree a root, an element or a text
 * @param options the language, where it is known
 */
export function measureTree(tree: Nodes, options: MeasureOptions = {}): TextStats {
  if (asNode(tree) === undefined) {
    warn("measureTree was given no tree. Its words cannot be counted. Pass a hast node, such as a root.");
  }
  let text = "";
  let [codeLines, images, tables, formulas] = [0, 0, 0, 0];
  // An array of its own instead of recursion: a deep tree must not overflow the stack.
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const item = stack.pop();
    if (item === separator) text += separator;
    const node = asNode(item);
    if (node === undefined) continue;
    if (node.type === "text") {
      if (typeof node.value === "string") text += node.value;
      continue;
    }
    const name = nameOf(node);
    if (skippedElements.has(name ?? "") || isHidden(node)) continue;
    const separates = isSeparator(node, name);
    if (separates) text += separator;
    if (name === "img") images++;
    else if (isFormula(node, name) || (name === "pre" && isBlockOfMath(node))) {
      text += separator;
      formulas++;
    } else if (name === "pre") codeLines += codeLinesOf(node);
    else {
      if (name === "table") tables++;
      if (separates) stack.push(separator);
      pushChildren(stack, node);
    }
  }
  return { ...measureText(text, options), codeLines, images, tables, formulas };
}
