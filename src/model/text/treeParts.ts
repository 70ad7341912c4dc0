import { normalizeLabel } from "./markdownLinks.js";
import { countLines } from "./TextCollector.js";
import { isFormulaClass, skippedElements } from "./treeKinds.js";
import { asNode, childrenOf, classesOf, isHidden, nameOf, type TreeNode } from "./treeNode.js";
import { TreeWalk } from "./TreeWalk.js";

/** The text of a node that has one. */
export function textOf({ value }: TreeNode): string {
  return typeof value === "string" ? value : "";
}

/** Lines of code in a `pre`, and whether they are those of a formula. */
export function readPre(pre: TreeNode): { lines: number; isFormula: boolean } {
  const code: string[] = [];
  let isFormula = false;
  const walk = new TreeWalk(pre);
  for (let node = walk.next(); node !== undefined; node = walk.next()) {
    const name = nameOf(node);
    if (node.type === "text") code.push(textOf(node));
    else if (name === "br") code.push("\n");
    else if (!(skippedElements.has(name ?? "") || isHidden(node))) {
      if (name === "code" && isFormulaClass(name, classesOf(node))) isFormula = true;
      walk.enter(node);
    }
  }
  return { lines: countLines(code.join("")), isFormula };
}

/** Titles of the link definitions of a Markdown tree by label. */
export function definitionsOf(tree: unknown): Map<string, unknown> {
  const titles = new Map<string, unknown>();
  const walk = new TreeWalk(tree);
  for (let node = walk.next(); node !== undefined; node = walk.next()) {
    walk.enter(node);
    if (node.type !== "definition" || typeof node.identifier !== "string") continue;
    const label = normalizeLabel(node.identifier);
    if (!titles.has(label)) titles.set(label, node.title);
  }
  return titles;
}

/** The rows of a table of Markdown without cells beyond those of the first row: none is drawn. */
export function cutRows(table: TreeNode): TreeNode[] {
  const rows = childrenOf(table).map((row) => childrenOf(asNode(row) ?? {}));
  return rows.map((cells) => ({ type: "tableRow", children: cells.slice(0, rows[0]?.length) }));
}
