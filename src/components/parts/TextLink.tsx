import type { AnchorHTMLAttributes, ReactElement, ReactNode } from "react";
import { safeHref } from "../../model/safeUrl.js";
import type { LinkComponent } from "./types.js";

export interface TextLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** Address, unchecked. A refused one leaves the text without a link. */
  href: unknown;
  /** Text of the link. */
  children: ReactNode;
  /** Link component of the host. */
  Link?: LinkComponent | undefined;
}

/** A link to an address that came as data. Renders `<a>`, or a `<span>` where the address may not be used. */
export function TextLink({ href, Link, children, ...rest }: TextLinkProps): ReactElement {
  const address = safeHref(href);
  if (address === undefined) return <span className={rest.className}>{children}</span>;
  // A host's router only knows its own pages; it must not prefetch or intercept other sites and mail addresses.
  const Anchor = Link !== undefined && /^[/?#.]|^[^:]*$/.test(address) ? Link : "a";
  return (
    <Anchor {...rest} href={address}>
      {children}
    </Anchor>
  );
}
