import { type ComponentProps, type ReactElement, type ReactNode, useId } from "react";
import type { PostReference } from "../../content/reference.js";
import { en } from "../../locales/en.js";
import { formatPostDate } from "../../model/formatPostDate.js";
import { readPostReferences } from "../../model/postReference.js";
import { classNames } from "../parts/classNames.js";
import { type HeadingLevel, readHeadingLevel } from "../parts/headingLevel.js";
import { PostTitle } from "../parts/PostTitle.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `RelatedPosts`. */
export interface RelatedPostsProps
  extends Omit<SiteProps, "Image">,
    Omit<ComponentProps<"section">, "children"> {
  /** The posts, in order. */
  posts?: readonly PostReference[] | undefined;
  /** Instead of "Related posts" in the language of the locale. */
  heading?: ReactNode;
  /** Level of the heading. @default 2 */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Posts on a like subject: titles, and days where they are known.
 *
 * Renders `<section>`, named by its heading or by `aria-label`; nothing without posts.
 */
export function RelatedPosts({
  posts,
  heading,
  headingLevel = 2,
  locale = en,
  timeZone,
  Link,
  className,
  ...rest
}: RelatedPostsProps): ReactElement | null {
  const id = useId();
  const read = readPostReferences(posts, timeZone);
  if (read.length === 0) return null;
  const Heading = `h${readHeadingLevel(headingLevel, 2)}` as const;
  const words = toNode(heading);
  return (
    <section
      aria-labelledby={rest["aria-label"] ? undefined : id}
      {...rest}
      className={classNames("co-related", className)}
    >
      <Heading id={id} className="co-related-heading">
        {isDrawn(words) ? words : locale.labels.relatedPosts}
      </Heading>
      {/* Safari takes list semantics from a list without markers; the role gives them back. */}
      <ul role="list" className="co-related-list">
        {read.map((post, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two posts may have one title
          <li key={index} className="co-related-item">
            <PostTitle post={post} Link={Link} className="co-related-title" />
            {post.published && (
              <>
                {" "}
                <time className="co-related-date" dateTime={post.published.dateTime}>
                  {formatPostDate(post.published, locale)}
                </time>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
