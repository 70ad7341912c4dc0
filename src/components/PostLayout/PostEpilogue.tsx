import type { ReactElement } from "react";
import { PostComments } from "../PostComments/PostComments.js";
import { PostNavigation } from "../PostNavigation/PostNavigation.js";
import { levelBelow } from "../parts/headingLevel.js";
import { RelatedPosts } from "../RelatedPosts/RelatedPosts.js";
import type { PostFrameProps } from "./postRelations.js";

/** What stands below a post and leads away from it. Renders no element of its own. */
export function PostEpilogue({
  post,
  level,
  relations,
  ownLanguage,
  ...shared
}: PostFrameProps): ReactElement {
  const { locale, timeZone, Link } = shared;
  const { navigation, related, comments } = relations;
  const isOwnPage = level === 1;
  return (
    <>
      {navigation === undefined && isOwnPage ? (
        <PostNavigation {...{ locale, Link }} {...ownLanguage} previous={post.previous} next={post.next} />
      ) : (
        navigation
      )}
      {related === undefined && isOwnPage ? (
        <RelatedPosts
          {...{ locale, timeZone, Link }}
          {...ownLanguage}
          posts={post.related}
          headingLevel={levelBelow(level)}
        />
      ) : (
        related
      )}
      <PostComments locale={locale} {...ownLanguage} headingLevel={levelBelow(level)}>
        {comments}
      </PostComments>
    </>
  );
}
