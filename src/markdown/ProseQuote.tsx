import {
  Children,
  cloneElement,
  type ComponentProps,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from "react";
import { Callout } from "../components/Callout/Callout.js";
import type { SiteProps } from "../components/parts/types.js";
import { readAlert } from "./alerts.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseQuote`. */
export type ProseQuoteProps = ElementProps<"blockquote"> & Pick<SiteProps, "locale">;

/**
 * A quotation; but one of GitHub's alerts becomes a callout, for texts that did not pass through the rehype plugin.
 * Renders `<blockquote>` or `<div role="note">`.
 */
export function ProseQuote({ locale, ...props }: ProseQuoteProps): ReactElement {
  const { children, ...rest } = withoutNode(props);
  const parts = Children.toArray(children).filter(
    (part) => !(typeof part === "string" && part.trim() === ""),
  );
  const [paragraph, ...others] = parts;
  const words = isParagraph(paragraph) ? Children.toArray(paragraph.props.children) : [];
  const [text, next, ...further] = words;
  const isBroken = isValidElement(next) && next.type === "br";
  const isAlone = next === undefined || isBroken || String(text).includes("\n");
  const alert = typeof text === "string" && isAlone ? readAlert(text) : undefined;
  if (alert === undefined || !isParagraph(paragraph)) return <blockquote {...rest}>{children}</blockquote>;
  const left = [alert.text, ...(isBroken && alert.text === "" ? further : words.slice(1))].filter(
    (part) => part !== "",
  );
  return (
    <Callout {...(rest as ComponentProps<"div">)} kind={alert.kind} locale={locale}>
      {left.length > 0 && cloneElement(paragraph, undefined, ...left)}
      {others}
    </Callout>
  );
}

/** Whether a node is a paragraph, or what a site draws it with; a heading stays one. */
function isParagraph(node: ReactNode): node is ReactElement<{ children?: ReactNode }> {
  return isValidElement(node) && (node.type === "p" || typeof node.type !== "string");
}
