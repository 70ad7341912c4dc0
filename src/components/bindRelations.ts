import type { Site } from "../content/post.js";
import { ArchiveList, type ArchiveListProps } from "./ArchiveList/ArchiveList.js";
import { AuthorCard, type AuthorCardProps } from "./AuthorCard/AuthorCard.js";
import { EditLink, type EditLinkProps } from "./EditLink/EditLink.js";
import { Pagination, type PaginationProps } from "./Pagination/Pagination.js";
import { PostCard, type PostCardOptions, type PostCardProps } from "./PostCard/PostCard.js";
import { PostComments, type PostCommentsProps } from "./PostComments/PostComments.js";
import { PostList, type PostListProps } from "./PostList/PostList.js";
import { PostNavigation, type PostNavigationProps } from "./PostNavigation/PostNavigation.js";
import { PostNotice, type PostNoticeProps } from "./PostNotice/PostNotice.js";
import { PostSeries, type PostSeriesProps } from "./PostSeries/PostSeries.js";
import { RelatedPosts, type RelatedPostsProps } from "./RelatedPosts/RelatedPosts.js";
import { type BoundComponent, bindDefaults } from "./parts/bindDefaults.js";
import type { SiteProps } from "./parts/types.js";

/** The parts around a post and those that list posts, with the site's defaults. */
export interface BoundRelations {
  /** What to know of a post before reading on. */
  PostNotice: BoundComponent<PostNoticeProps>;
  /** Links to the posts before and after. */
  PostNavigation: BoundComponent<PostNavigationProps>;
  /** The parts of a series. */
  PostSeries: BoundComponent<PostSeriesProps>;
  /** Posts on a like subject. */
  RelatedPosts: BoundComponent<RelatedPostsProps>;
  /** Who wrote a post. */
  AuthorCard: BoundComponent<AuthorCardProps>;
  /** Where a reader may propose a change. */
  EditLink: BoundComponent<EditLinkProps>;
  /** A place for what readers wrote. */
  PostComments: BoundComponent<PostCommentsProps>;
  /** A post on a page that lists posts. */
  PostCard: BoundComponent<PostCardProps>;
  /** Posts as cards. */
  PostList: BoundComponent<PostListProps>;
  /** All posts by year and month. */
  ArchiveList: BoundComponent<ArchiveListProps>;
  /** Links to the pages of a list. */
  Pagination: BoundComponent<PaginationProps>;
}

interface RelationDefaults extends SiteProps, Pick<PostCardOptions, "numberNotation" | "readingTimeOptions"> {
  site: Site | undefined;
  outdatedAfter: number | undefined;
}

/** Binds what holds for a whole site to the parts around a post and to those that list posts. */
export function bindRelations(defaults: RelationDefaults): BoundRelations {
  const { locale, timeZone, Link, Image, site, outdatedAfter } = defaults;
  const links = { locale, Link };
  const words = { ...links, timeZone };
  const { numberNotation, readingTimeOptions } = defaults;
  const cards = { ...words, Image, numberNotation, readingTimeOptions };
  return {
    PostNotice: bindDefaults("PostNotice", PostNotice, { ...words, outdatedAfter }),
    PostNavigation: bindDefaults("PostNavigation", PostNavigation, links),
    PostSeries: bindDefaults("PostSeries", PostSeries, { ...links, site }),
    RelatedPosts: bindDefaults("RelatedPosts", RelatedPosts, words),
    AuthorCard: bindDefaults("AuthorCard", AuthorCard, { ...links, Image }),
    EditLink: bindDefaults("EditLink", EditLink, links),
    PostComments: bindDefaults("PostComments", PostComments, { locale }),
    PostCard: bindDefaults("PostCard", PostCard, cards),
    PostList: bindDefaults("PostList", PostList, cards),
    ArchiveList: bindDefaults("ArchiveList", ArchiveList, words),
    Pagination: bindDefaults("Pagination", Pagination, links),
  };
}
