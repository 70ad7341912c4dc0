/** A node of a hast or mdast tree, MDX nodes included, with nothing taken for granted: plugins and hands make odd ones. */
export interface TreeNode {
  type?: unknown;
  tagName?: unknown;
  name?: unknown;
  value?: unknown;
  title?: unknown;
  lang?: unknown;
  identifier?: unknown;
  properties?: unknown;
  attributes?: unknown;
  children?: unknown;
}

const nothing: readonly unknown[] = [];

/** The value as an object, if it is one. */
export function asNode(value: unknown): TreeNode | undefined {
  return typeof value === "object" && value !== null ? (value as TreeNode) : undefined;
}

/** The children, or none. */
export function childrenOf(node: TreeNode): readonly unknown[] {
  return Array.isArray(node.children) ? node.children : nothing;
}

/** Whether it is an MDX element, flow or text. */
export function isMdxElement(node: TreeNode): boolean {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The element's name; `""` for an MDX fragment, undefined for what is no element. */
export function nameOf(node: TreeNode): string | undefined {
  if (isMdxElement(node)) return typeof node.name === "string" ? node.name : "";
  return node.type === "element" && typeof node.tagName === "string" ? node.tagName.toLowerCase() : undefined;
}

/** The first of several spellings of an attribute that is there. An MDX attribute without a value is `true`. */
function attributeOf(node: TreeNode, spellings: readonly string[]): unknown {
  const properties = asNode(node.properties) as Record<string, unknown> | undefined;
  if (properties !== undefined) {
    for (const name of spellings) if (Object.hasOwn(properties, name)) return properties[name];
    return undefined;
  }
  for (const attribute of Array.isArray(node.attributes) ? (node.attributes as unknown[]) : nothing) {
    const { name, value } = asNode(attribute) ?? {};
    if (typeof name !== "string" || !spellings.includes(name)) continue;
    if (value === null || value === undefined) return true;
    const expression = asNode(value);
    return expression === undefined ? value : expression.value === "true";
  }
  return undefined;
}

const classSpellings = ["className", "class"];
const titleSpellings = ["title"];
const idSpellings = ["id"];
const noteSpellings = [
  "dataFootnoteRef",
  "data-footnote-ref",
  "dataFootnoteBackref",
  "data-footnote-backref",
];
const hiddenSpellings = ["hidden"];
const ariaHiddenSpellings = ["ariaHidden", "aria-hidden"];

/** The classes, separated by spaces. */
export function classesOf(node: TreeNode): string | undefined {
  const value = attributeOf(node, classSpellings);
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string").join(" ");
}

/** The title. */
export function titleOf(node: TreeNode): unknown {
  return attributeOf(node, titleSpellings);
}

/** Whether it belongs to the marks of footnotes, which a renderer makes and nobody wrote. */
export function isFootnoteMark(node: TreeNode): boolean {
  return (
    attributeOf(node, noteSpellings) !== undefined || attributeOf(node, idSpellings) === "footnote-label"
  );
}

/** Whether it is hidden, from everyone (`hidden`) or from assistive technology (`aria-hidden`, a repetition). */
export function isHidden(node: TreeNode): boolean {
  const hidden = attributeOf(node, hiddenSpellings);
  const ariaHidden = attributeOf(node, ariaHiddenSpellings);
  return hidden === true || typeof hidden === "string" || ariaHidden === true || ariaHidden === "true";
}
