/** A node of a hast tree, MDX nodes included, with nothing taken for granted: plugins and hands make odd ones. */
export interface TreeNode {
  type?: unknown;
  tagName?: unknown;
  name?: unknown;
  value?: unknown;
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
const hiddenSpellings = ["hidden"];
const ariaHiddenSpellings = ["ariaHidden", "aria-hidden"];

/** Whether it has one of the classes. */
export function hasClass(node: TreeNode, names: readonly string[]): boolean {
  const value = attributeOf(node, classSpellings);
  if (value === undefined) return false;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.some(
    (item) => typeof item === "string" && item.split(/\s+/).some((name) => names.includes(name)),
  );
}

/** Whether it is hidden, from everyone (`hidden`) or from assistive technology (`aria-hidden`, a repetition). */
export function isHidden(node: TreeNode): boolean {
  const hidden = attributeOf(node, hiddenSpellings);
  const ariaHidden = attributeOf(node, ariaHiddenSpellings);
  return hidden === true || typeof hidden === "string" || ariaHidden === true || ariaHidden === "true";
}
