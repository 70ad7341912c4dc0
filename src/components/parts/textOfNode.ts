import { isValidElement, type ReactNode } from "react";

/**
 * The text in nodes, as far as it can be read without drawing them: texts, numbers and what stands inside elements. The
 * output of a component is not known, only the children it was given.
 */
export function textOfNode(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(textOfNode).join("");
  if (isValidElement<{ children?: ReactNode }>(node)) return textOfNode(node.props.children);
  return "";
}
