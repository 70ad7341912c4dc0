import type { ComponentProps, ReactElement, ReactNode } from "react";
import { classNames } from "../parts/classNames.js";
import { toNode } from "../parts/toNode.js";

/** Props of `Collapsible`. */
export interface CollapsibleProps extends ComponentProps<"details"> {
  /** What stands there while it is closed, and opens it. */
  summary: ReactNode;
}

/**
 * A part of a text that stays closed until a reader asks: an aside, an answer, a long listing. The browser opens it,
 * without JavaScript; those with the same `name` close each other. A `<details>` in Markdown looks the same.
 *
 * Renders `<details>`.
 *
 * @example <Collapsible summary="Which paper was used?">Bamboo, of 90 grams.</Collapsible>
 */
export function Collapsible({ summary, className, children, ...rest }: CollapsibleProps): ReactElement {
  return (
    <details {...rest} className={classNames("co-collapsible", className)}>
      <summary className="co-collapsible-summary">{toNode(summary)}</summary>
      {children}
    </details>
  );
}
