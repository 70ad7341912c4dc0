import type { Heading } from "../content/post.js";
import { ownValue } from "../model/ownValue.js";
import { createSlugger } from "./slugs.js";
import { isElement, nodesOf, propertiesOf, type TreeNode } from "./tree.js";

const headingNames = ["h1", "h2", "h3", "h4", "h5", "h6"];

/**
 * Moves the headings one level down where the text starts from `h1`, as many blogs write it: the one `h1` of the page is
 * the post's title. An `h6` stays.
 *
 * @param tree changed in place
 */
export function lowerHeadings(tree: unknown): void {
  const headings = new Set<TreeNode>();
  // A set, since a node may stand in several places.
  for (const node of nodesOf(tree, isFootnotes)) if (isElement(node, ...headingNames)) headings.add(node);
  if (![...headings].some((node) => node.tagName === "h1")) return;
  for (const node of headings) node.tagName = `h${Math.min(6, levelOf(node) + 1)}`;
}

function levelOf(heading: TreeNode): number {
  return Number(heading.tagName?.slice(1));
}

/**
 * Gives every heading an `id`, unless it has one, and lists them. The heading that GFM puts above the footnotes is not
 * the author's and not listed.
 *
 * @param tree changed in place
 */
export function markHeadings(tree: unknown): Heading[] {
  const ids = new Set<string>();
  for (const node of nodesOf(tree)) {
    const id = idOf(node);
    if (id !== undefined) ids.add(id);
  }
  const slug = createSlugger(ids);
  const headings: Heading[] = [];
  for (const node of nodesOf(tree, isFootnotes)) {
    if (!isElement(node, ...headingNames)) continue;
    const text = headingText(node);
    const id = idOf(node) ?? slug(text);
    node.properties = { ...propertiesOf(node), id };
    headings.push({ depth: levelOf(node), slug: id, text });
  }
  return headings;
}

function idOf(node: TreeNode): string | undefined {
  const { id } = propertiesOf(node);
  if (typeof id === "string" && id !== "") return id;
  if (typeof id === "number") return String(id);
  if (!Array.isArray(node.attributes)) return undefined;
  const attribute: unknown = node.attributes.find((each: unknown) => ownValue(each, "name") === "id");
  const value = ownValue(attribute, "value");
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isFootnotes(node: TreeNode): boolean {
  return isElement(node, "section") && "dataFootnotes" in propertiesOf(node);
}

/** What a heading says: its text and the alt of its pictures, without marks of footnotes and anchors for the eye. */
function headingText(heading: TreeNode): string {
  let text = "";
  for (const node of nodesOf(heading, isAside)) {
    if (node.type === "text" && typeof node.value === "string") text += node.value;
    if (isElement(node, "img") && typeof propertiesOf(node).alt === "string") text += propertiesOf(node).alt;
    if (isElement(node, "br")) text += " ";
  }
  return text.replace(/\s+/g, " ").trim();
}

function isAside(node: TreeNode): boolean {
  const { ariaHidden, dataFootnoteRef } = propertiesOf(node);
  // KaTeX repeats a formula as its source, for machines.
  return (
    String(ariaHidden) === "true" || dataFootnoteRef !== undefined || isElement(node, "annotation", "script")
  );
}
