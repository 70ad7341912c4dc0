import type { ReactElement } from "react";
import { TextLink } from "../components/parts/TextLink.js";
import type { LinkComponent } from "../components/parts/types.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseLink`. */
export type ProseLinkProps = ElementProps<"a"> & {
  /** Link component of the host. */
  Link?: LinkComponent | undefined;
};

/**
 * A link of a text, by the host's link component where it leads to another page of the site. One whose address is not
 * safe keeps its text. Renders `<a>` or `<span>`.
 */
export function ProseLink({ Link, ...props }: ProseLinkProps): ReactElement {
  const { href, children, ...rest } = withoutNode(props);
  // A place to link to, not a link.
  if (href === undefined) return <a {...rest}>{children}</a>;
  // A place on the same page the browser finds by itself.
  const Anchor = String(href).startsWith("#") ? undefined : Link;
  return (
    <TextLink {...rest} href={href} Link={Anchor}>
      {children}
    </TextLink>
  );
}
