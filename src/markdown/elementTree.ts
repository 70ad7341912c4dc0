import { isValidElement, type ReactNode } from "react";
import { isNode, type TreeNode } from "./tree.js";

/**
 * Draws components as a syntax tree instead of HTML, so that a text has the very markup of the components also where
 * no React follows. For components that are functions of their props alone; without hooks, as all of them are here.
 * Nodes of a tree among the children stay as they are.
 */
export function toTree(node: ReactNode): TreeNode[] {
  if (node === undefined || node === null || typeof node === "boolean") return [];
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => toTree(child));
  if (isNode(node) && !isValidElement(node)) return [node];
  if (!isValidElement<Record<string, unknown>>(node))
    return [{ type: "text", value: String(node as string) }];
  const { type, props } = node;
  if (typeof type === "function") {
    return toTree((type as (props: Record<string, unknown>) => ReactNode)(props));
  }
  const children = toTree(props.children as ReactNode);
  if (typeof type !== "string") return children;
  return [{ type: "element", tagName: type, properties: toProperties(props), children }];
}

function toProperties(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === "children" || value === undefined || value === null) continue;
    if (name === "className") properties.className = String(value).split(" ");
    else properties[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  return properties;
}
