import { Children, cloneElement, isValidElement, type ReactNode } from "react";
import type { NodeKind } from "../../model/code/splitLines.js";

/** How code that is made of React nodes is read. What a component will draw is not known, only what stands in it. */
export const reactNodes: NodeKind<ReactNode> = {
  textOf: (node) => (typeof node === "string" || typeof node === "number" ? String(node) : undefined),
  childrenOf: (node) =>
    isValidElement<{ children?: ReactNode }>(node) ? Children.toArray(node.props.children) : [],
  toText: (text) => text,
  withChildren: (node, children) =>
    isValidElement<{ children?: ReactNode }>(node)
      ? cloneElement(node, children.length === 0 ? { children: undefined } : undefined, ...children)
      : node,
};
