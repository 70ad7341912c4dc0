import type { ComponentProps, ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { ownItems } from "../../model/ownValue.js";
import { PostCard, type PostCardOptions } from "../PostCard/PostCard.js";
import { classNames } from "../parts/classNames.js";
import { hasTitle } from "../PostLayout/postFields.js";
import { postListMicroformats } from "./PostList.contract.js";

/** Props of `PostList`. */
export interface PostListProps extends PostCardOptions, Omit<ComponentProps<"ul">, "children"> {
  /** The posts, in order. */
  posts: readonly Post[];
}

/**
 * Posts as cards, one below the other.
 *
 * Renders `<ul role="list">`, to other sites an `h-feed` (microformats2); nothing without posts.
 */
export function PostList({
  posts,
  headingLevel,
  metaItems,
  numberNotation,
  readingTimeOptions,
  locale,
  timeZone,
  Link,
  Image,
  className,
  ...rest
}: PostListProps): ReactElement | null {
  const titled = ((ownItems(posts) ?? []) as Post[]).filter(hasTitle);
  if (titled.length === 0) return null;
  const options = { headingLevel, metaItems, numberNotation, readingTimeOptions };
  return (
    // Safari takes list semantics from a list without markers; the role gives them back.
    <ul role="list" {...rest} className={classNames("co-post-list", postListMicroformats.root, className)}>
      {titled.map((post, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two posts may have one title
        <li key={index} className="co-post-list-item">
          <PostCard post={post} {...options} {...{ locale, timeZone, Link, Image }} />
        </li>
      ))}
    </ul>
  );
}
