import { normalizeLabel } from "./markdownLinks.js";
import { countLines } from "./TextCollector.js";
import { skippedElements } from "./treeKinds.js";
import { asNode, childrenOf, isHidden, nameOf, type TreeNode } from "./treeNode.js";

/** Stands on the stack where a node ends, with what is to be done there. */
export class End {
  constructor(readonly run: () => void) {}
}

/** The text of a node that has one. */
export function textOf({ value }: TreeNode): string {
  return typeof value === "string" ? value : "";
}

/** Puts the children on the stack, the first on top. Not by spread arguments, whose number is limited. */
export function pushChildren(stack: unknown[], node: TreeNode, between?: End): void {
  const children = childrenOf(node);
  for (let index = children.length - 1; index >= 0; index--) {
    stack.push(children[index]);
    if (between !== undefined) stack.push(between);
  }
}

/** Lines of code in a `pre`. */
export function codeLinesOf(pre: TreeNode): number {
  const code: string[] = [];
  const stack: unknown[] = [];
  pushChildren(stack, pre);
  while (stack.length > 0) {
    const node = asNode(stack.pop());
    if (node === undefined) continue;
    const name = nameOf(node);
    if (node.type === "text") code.push(textOf(node));
    else if (name === "br") code.push("\n");
    else if (!(skippedElements.has(name ?? "") || isHidden(node))) pushChildren(stack, node);
  }
  return countLines(code.join(""));
}

/** Titles of the link definitions of a Markdown tree by label. */
export function definitionsOf(tree: unknown): Map<string, unknown> {
  const titles = new Map<string, unknown>();
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const node = asNode(stack.pop());
    if (node === undefined) continue;
    pushChildren(stack, node);
    if (node.type !== "definition" || typeof node.identifier !== "string") continue;
    const label = normalizeLabel(node.identifier);
    if (!titles.has(label)) titles.set(label, node.title);
  }
  return titles;
}

/** The rows of a table of Markdown without cells beyond those of the first row: none is drawn. */
export function cutRows(table: TreeNode): TreeNode[] {
  const rows = childrenOf(table).map(asNode);
  const columns = childrenOf(rows[0] ?? {}).length;
  return rows.map((row) => ({ type: "tableRow", children: childrenOf(row ?? {}).slice(0, columns) }));
}
