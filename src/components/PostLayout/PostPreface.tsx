import type { ReactElement } from "react";
import { PostNotice } from "../PostNotice/PostNotice.js";
import { PostSeries } from "../PostSeries/PostSeries.js";
import type { PostFrameProps } from "./postRelations.js";

/** What stands between the header of a post and its text. Renders no element of its own. */
export function PostPreface({
  post,
  site,
  level,
  relations,
  ownLanguage,
  ...shared
}: PostFrameProps): ReactElement {
  const { notice, outdatedAfter, now, series } = relations;
  const { status, published, updated } = post;
  return (
    <>
      {notice === undefined ? (
        <PostNotice {...shared} {...ownLanguage} {...{ status, published, updated, outdatedAfter, now }} />
      ) : (
        notice
      )}
      {series === undefined && level === 1 ? (
        <PostSeries
          locale={shared.locale}
          Link={shared.Link}
          {...ownLanguage}
          series={post.series}
          current={post.url}
          site={post.site ?? site}
        />
      ) : (
        series
      )}
    </>
  );
}
