import type { ComponentProps } from "react";

/** Props of an element of a text: its own, and the syntax tree's node, which some renderers pass on. */
export type ElementProps<
  Name extends
    | "a"
    | "blockquote"
    | "img"
    | "input"
    | "p"
    | "picture"
    | "pre"
    | "section"
    | "table"
    | "td"
    | "th",
> = ComponentProps<Name> & {
  /** Node of the syntax tree; not used. */
  node?: unknown;
};

/** The props without the node, which is no attribute. */
export function withoutNode<Props extends { node?: unknown }>(props: Props): Omit<Props, "node"> {
  const { node: _node, ...rest } = props;
  return rest;
}
