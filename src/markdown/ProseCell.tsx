import type { ReactElement } from "react";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseCell`. */
export type ProseCellProps = ElementProps<"td"> & {
  /** The element it is. @default "td" */
  Cell?: "td" | "th" | undefined;
};

/**
 * A cell of a table. Renderers say its side in a `style`, which a strict Content-Security-Policy forbids: it stands in
 * `data-align`, as the rehype plugin writes it. Renders `<td>` or `<th>`.
 */
export function ProseCell({ Cell = "td", ...props }: ProseCellProps): ReactElement {
  const { align, style, ...rest } = withoutNode(props);
  const { textAlign, ...others } = style ?? {};
  const side = textAlign ?? align;
  if (side !== "left" && side !== "center" && side !== "right")
    return <Cell {...rest} align={align} style={style} />;
  const styled = Object.keys(others).length > 0 && { style: others };
  return <Cell data-align={side} {...rest} {...styled} />;
}
