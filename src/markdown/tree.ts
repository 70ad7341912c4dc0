import { describeValue } from "../model/describeValue.js";
import { warn } from "../model/warn.js";

/**
 * A node of a syntax tree, of whatever kind: plugins before ours and MDX bring their own, and a tree may come from
 * anywhere. So nothing is taken for granted beyond being an object.
 */
export interface TreeNode {
  /** Kind, such as `element` or `text`. */
  type: string;
  /** Name of an element. */
  tagName?: string | undefined;
  /** Name of a JSX element in MDX. */
  name?: unknown;
  /** Attributes of an element, under their property names. */
  properties?: Record<string, unknown> | undefined;
  /** Nodes inside. */
  children?: TreeNode[] | undefined;
  /** Text. */
  value?: unknown;
  /** Attributes of a JSX element in MDX. */
  attributes?: unknown;
  /** Where the node stood in the source. */
  position?: unknown;
}

/** The nodes inside a node; none where there should be some and are not. */
export function childrenOf(node: TreeNode): TreeNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** Attributes of an element; empty where it has none. */
export function propertiesOf(node: TreeNode): Record<string, unknown> {
  return isObject(node.properties) ? node.properties : {};
}

/** Whether a node is one of the named HTML elements. */
export function isElement(node: TreeNode, ...names: readonly string[]): boolean {
  return node.type === "element" && typeof node.tagName === "string" && names.includes(node.tagName);
}

/** Name of an HTML element or of a JSX element in MDX. */
export function nameOf(node: TreeNode): string | undefined {
  const name =
    node.type === "element" ? node.tagName : node.type.startsWith("mdxJsx") ? node.name : undefined;
  return typeof name === "string" ? name : undefined;
}

/** Whether a node is a text of white space alone. */
export function isWhitespace(node: TreeNode): boolean {
  return node.type === "text" && typeof node.value === "string" && node.value.trim() === "";
}

/**
 * Every node, in the order of the document. A node may be changed while it is visited; what is in it is then visited as
 * it became. Without recursion, so that no depth is too deep.
 *
 * @param skip tells of a node whether to leave it out, with all that is in it
 */
export function* nodesOf(tree: unknown, skip?: (node: TreeNode) => boolean): Generator<TreeNode> {
  const waiting = isNode(tree) ? [tree] : [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (skip?.(node)) continue;
    yield node;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index] as TreeNode);
  }
}

/**
 * Cuts a node off where it stands within itself, which no document can: whoever walks such a tree would never arrive. A
 * node that stands in several places keeps them.
 *
 * @param tree changed in place
 */
export function cutCircles(tree: TreeNode): void {
  const above = new Set<TreeNode>();
  const clear = new Set<TreeNode>();
  const waiting: { node: TreeNode; isLeft: boolean }[] = [{ node: tree, isLeft: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isLeft } = next;
    if (isLeft) {
      above.delete(node);
      clear.add(node);
    } else if (!clear.has(node)) {
      above.add(node);
      waiting.push({ node, isLeft: true });
      const children = childrenOf(node).filter((child) => !above.has(child));
      if (children.length < childrenOf(node).length) {
        node.children = children;
        warn(
          `The node ${describeValue(node.tagName ?? node.type)} of a text holds a node that it stands in. That one was left out of it, since nothing could draw both. Look for the plugin that made them.`,
        );
      }
      for (const child of children) waiting.push({ node: child, isLeft: false });
    }
  }
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is TreeNode {
  return isObject(value) && typeof value.type === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
