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
}

/** The title of another post, in its own language and direction, as a link to it. Renders `<a>`, or a `<span>` without an address. */
export function PostTitle({ post, Link, className }: PostTitleProps): ReactElement {
  return (
    <TextLink href={post.url} Link={Link} className={className}>
      <bdi lang={post.lang}>{post.title}</bdi>
    </TextLink>
  );
}
