import { type ComponentProps, Fragment, type ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { readPostReference } from "../../model/postReference.js";
import { classNames } from "../parts/classNames.js";
import { TextLink } from "../parts/TextLink.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `PostNavigation`. */
export interface PostNavigationProps
  extends Pick<Post, "previous" | "next">,
    Pick<SiteProps, "locale" | "Link">,
    Omit<ComponentProps<"nav">, "children"> {}

/**
 * Links to the post before and the post after, or to one of them.
 *
 * Renders `<nav>`; nothing where neither has an address.
 */
export function PostNavigation({
  previous,
  next,
  locale = en,
  Link,
  className,
  ...rest
}: PostNavigationProps): ReactElement | null {
  const { labels } = locale;
  const links = [
    { rel: "prev", label: labels.previousPost, post: readPostReference(previous) },
    { rel: "next", label: labels.nextPost, post: readPostReference(next) },
  ].flatMap(({ post, ...link }) => (post?.url === undefined ? [] : [{ ...link, post }]));
  if (links.length === 0) return null;
  return (
    <nav aria-label={labels.postNavigation} {...rest} className={classNames("co-navigation", className)}>
      {links.map(({ rel, label, post }, index) => (
        <Fragment key={rel}>
          {index > 0 && " "}
          <TextLink href={post.url} rel={rel} Link={Link} className="co-navigation-link">
            <span className="co-navigation-label">{label}</span>{" "}
            <bdi className="co-navigation-title" lang={post.lang}>
              {post.title}
            </bdi>
          </TextLink>
        </Fragment>
      ))}
    </nav>
  );
}
