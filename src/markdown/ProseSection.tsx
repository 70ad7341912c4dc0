import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import type { SiteProps } from "../components/parts/types.js";
import { type ElementProps, withoutNode } from "./elementProps.js";
import { translateHeading } from "./footnotes.js";

/** Props of `ProseSection`. */
export type ProseSectionProps = ElementProps<"section"> & Pick<SiteProps, "locale">;

/**
 * A section; the footnotes of a text that did not pass through the rehype plugin get the words of the language. Renders
 * `<section>`.
 */
export function ProseSection({ locale, ...props }: ProseSectionProps): ReactElement {
  const { children, ...rest } = withoutNode(props);
  if (!("data-footnotes" in rest)) return <section {...rest}>{children}</section>;
  return (
    <section {...rest}>
      {Children.map(children, (child) => {
        if (!isHeading(child)) return child;
        const words = child.props.children;
        return cloneElement(
          child,
          undefined,
          typeof words === "string" ? translateHeading(words, locale?.labels) : words,
        );
      })}
    </section>
  );
}

/** Whether a node is the heading that GFM writes, whatever draws it. */
function isHeading(node: ReactNode): node is ReactElement<{ id?: string; children?: ReactNode }> {
  return isValidElement<{ id?: string }>(node) && String(node.props.id).endsWith("footnote-label");
}
