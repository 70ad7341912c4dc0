import type { ReactElement } from "react";
import type { NamedPost } from "../../model/postReference.js";
import { TextLink } from "./TextLink.js";
import type { LinkComponent } from "./types.js";

export interface PostTitleProps {
  /** The post, read by `readPostReference`. */
  post: NamedPost;
  /** Link component of the host. */
  Link?: LinkComponent | undefined;
  /** Class of the link. */
  className?: string | undefined;
  /** Whether it is the post of this page, and so no link. @default false */
  isCurrent?: boolean | undefined;
}

/** The title of a post, in its own language and direction, as a link to it. Renders `<a>`, or a `<span>` without an address. */
export function PostTitle({ post, Link, className, isCurrent = false }: PostTitleProps): ReactElement {
  const title = <bdi lang={post.lang}>{post.title}</bdi>;
  if (isCurrent) {
    return (
      <span aria-current="page" className={className}>
        {title}
      </span>
    );
  }
  return (
    <TextLink href={post.url} Link={Link} className={className}>
      {title}
    </TextLink>
  );
}
