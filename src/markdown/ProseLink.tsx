import { Children, type ReactElement, type ReactNode } from "react";
import { TextLink } from "../components/parts/TextLink.js";
import type { SiteProps } from "../components/parts/types.js";
import { returnSign, translateReturn } from "./footnotes.js";
import { saysAddress } from "./links.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseLink`. */
export type ProseLinkProps = ElementProps<"a"> & Pick<SiteProps, "Link" | "locale">;

/**
 * A link of a text, by the host's link component where it leads to another page of the site. One whose address is not
 * safe keeps its text; one from a footnote back to the text speaks the language. Renders `<a>` or `<span>`.
 */
export function ProseLink({ Link, locale, ...props }: ProseLinkProps): ReactElement {
  const { href, children, ...rest } = withoutNode(props);
  const isReturn = "data-footnote-backref" in rest;
  const name = isReturn ? translateReturn(rest["aria-label"], locale?.labels) : rest["aria-label"];
  // A place to link to, not a link.
  if (href === undefined) return <a {...rest}>{children}</a>;
  const isItsText = typeof children === "string" && saysAddress(children, href);
  // A place on the same page the browser finds by itself.
  const Anchor = String(href).startsWith("#") ? undefined : Link;
  return (
    <TextLink
      {...(isItsText && { "data-co-address": "" })}
      {...rest}
      aria-label={name}
      href={href}
      Link={Anchor}
    >
      {isReturn ? drawReturn(children) : children}
    </TextLink>
  );
}

/** The arrow back, as a sign of the text; some systems draw it as a colored picture. */
function drawReturn(children: ReactNode): ReactNode {
  const [arrow, ...others] = Children.toArray(children);
  return [typeof arrow === "string" ? returnSign(arrow) : arrow, ...others];
}
