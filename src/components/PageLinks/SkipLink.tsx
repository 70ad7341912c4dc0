import type { ComponentProps, ReactElement } from "react";
import { en } from "../../locales/en.js";
import { safeId } from "../../model/identifier.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `SkipLink`. */
export interface SkipLinkProps extends Pick<SiteProps, "locale">, Omit<ComponentProps<"a">, "href"> {
  /** `id` of the post, given to its `PostLayout`, or of anything else to skip to. */
  to: string;
}

/**
 * A link past the head of a page, for readers with a keyboard: it is seen while it has the focus. Belongs at the start of
 * `<body>`. Children are written in place of its words.
 *
 * Renders `<a>`; nothing without a target.
 */
export function SkipLink({
  to,
  locale = en,
  className,
  children,
  ...rest
}: SkipLinkProps): ReactElement | null {
  const id = safeId(to, "");
  if (id === undefined) return null;
  const words = toNode(children);
  return (
    <a {...rest} href={`#${encodeURIComponent(id)}`} className={classNames("co-skip", className)}>
      {isDrawn(words) ? words : locale.labels.skipToText}
    </a>
  );
}
