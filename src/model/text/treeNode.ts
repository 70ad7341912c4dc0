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

/** The value as an object, if it is one. */
export function asNode(value: unknown): TreeNode | undefined {
  return typeof value === "object" && value !== null ? (value as TreeNode) : undefined;
}

/** The children, or none. */
export function childrenOf(node: TreeNode): readonly unknown[] {
  return Array.isArray(node.children) ? node.children : [];
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
    const found = spellings.find((name) => Object.hasOwn(properties, name));
    return found === undefined ? undefined : properties[found];
  }
  const attributes: unknown[] = Array.isArray(node.attributes) ? node.attributes : [];
  const attribute = attributes
    .map(asNode)
    .find((one) => one !== undefined && spellings.includes(String(one.name)));
  if (attribute === undefined) return undefined;
  if (attribute.value === null || attribute.value === undefined) return true;
  const expression = asNode(attribute.value);
  return expression === undefined ? attribute.value : expression.value === "true";
}

/** The class names. */
export function classesOf(node: TreeNode): readonly string[] {
  const value = attributeOf(node, ["className", "class"]);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => (typeof item === "string" ? item.split(/\s+/) : []));
}

/** Whether it is hidden, from everyone (`hidden`) or from assistive technology (`aria-hidden`, a repetition). */
export function isHidden(node: TreeNode): boolean {
  const hidden = attributeOf(node, ["hidden"]);
  const ariaHidden = attributeOf(node, ["ariaHidden", "aria-hidden"]);
  return hidden === true || typeof hidden === "string" || ariaHidden === true || ariaHidden === "true";
}
