import type { ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { PostNotice } from "../PostNotice/PostNotice.js";
import type { SiteProps } from "../parts/types.js";
import type { PostRelations } from "./postRelations.js";

export interface PostPrefaceProps extends Omit<SiteProps, "Image"> {
  /** The post, as it came. */
  post: Partial<Post>;
  /** Parts that the site replaced or turned off. */
  relations: PostRelations;
  /** Language of the words of the parts, where that is not the post's. */
  ownLanguage: { lang: string; dir: "ltr" | "rtl" } | undefined;
}

/** What stands between the header of a post and its text. Renders no element of its own. */
export function PostPreface({ post, relations, ownLanguage, ...shared }: PostPrefaceProps): ReactElement {
  const { notice, outdatedAfter, now } = relations;
  const { status, published, updated } = post;
  return (
    <>
      {notice === undefined ? (
        <PostNotice {...shared} {...ownLanguage} {...{ status, published, updated, outdatedAfter, now }} />
      ) : (
        notice
      )}
    </>
  );
}
