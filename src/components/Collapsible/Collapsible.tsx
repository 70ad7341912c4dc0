import type { ComponentProps, ReactElement, ReactNode } from "react";
import { isMissing } from "../../model/ownValue.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn, toNode } from "../parts/toNode.js";

/** Props of `Collapsible`. */
export interface CollapsibleProps extends ComponentProps<"details"> {
  /** What stands there while it is closed, and opens it. Without one, a browser puts a word of its own there. */
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
  const words = toNode(summary);
  if (isMissing(summary)) {
    warn(
      "A collapsible has no summary. Readers open it by a word of their browser, which says nothing of the content. Give it a `summary`.",
    );
  }
  return (
    <details {...rest} className={classNames("co-collapsible", className)}>
      {isDrawn(words) && <summary className="co-collapsible-summary">{words}</summary>}
      {children}
    </details>
  );
}
