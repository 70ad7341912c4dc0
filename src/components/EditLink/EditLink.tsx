import type { ComponentProps, ReactElement, ReactNode } from "react";
import { en } from "../../locales/en.js";
import { safeHref } from "../../model/safeUrl.js";
import { classNames } from "../parts/classNames.js";
import { TextLink } from "../parts/TextLink.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `EditLink`. */
export interface EditLinkProps extends Pick<SiteProps, "locale" | "Link">, ComponentProps<"p"> {
  /** Address where a reader may propose a change to the text. */
  href?: string | undefined;
  /** Instead of "Edit this post" in the language of the locale. */
  children?: ReactNode;
}

/** Leads to where a reader may propose a change to the text. Renders `<p>`; nothing without an address. */
export function EditLink({
  href,
  children,
  locale = en,
  Link,
  className,
  ...rest
}: EditLinkProps): ReactElement | null {
  const address = safeHref(href, "address where a post is edited");
  if (address === undefined) return null;
  const words = toNode(children);
  return (
    <p {...rest} className={classNames("co-edit", className)}>
      <TextLink href={address} Link={Link}>
        {isDrawn(words) ? words : locale.labels.editPost}
      </TextLink>
    </p>
  );
}
