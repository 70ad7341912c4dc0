import type { ReactElement } from "react";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** A code block, which scrolls where a line is long, and so can be reached by keyboard. Renders `<pre>`. */
export function ProseCode(props: ElementProps<"pre">): ReactElement {
  // Safari gives no focus to what scrolls (WCAG 2.1.1).
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <pre tabIndex={0} {...withoutNode(props)} />;
}
