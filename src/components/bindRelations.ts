import type { Site } from "../content/post.js";
import { AuthorCard, type AuthorCardProps } from "./AuthorCard/AuthorCard.js";
import { EditLink, type EditLinkProps } from "./EditLink/EditLink.js";
import { PostComments, type PostCommentsProps } from "./PostComments/PostComments.js";
import { PostNavigation, type PostNavigationProps } from "./PostNavigation/PostNavigation.js";
import { PostNotice, type PostNoticeProps } from "./PostNotice/PostNotice.js";
import { PostSeries, type PostSeriesProps } from "./PostSeries/PostSeries.js";
import { RelatedPosts, type RelatedPostsProps } from "./RelatedPosts/RelatedPosts.js";
import { type BoundComponent, bindDefaults } from "./parts/bindDefaults.js";
import type { SiteProps } from "./parts/types.js";

/** The parts around a post, with the site's defaults. */
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
}

interface RelationDefaults extends SiteProps {
  site: Site | undefined;
  outdatedAfter: number | undefined;
}

/** Binds what holds for a whole site to the parts around a post. */
export function bindRelations(defaults: RelationDefaults): BoundRelations {
  const { locale, timeZone, Link, Image, site, outdatedAfter } = defaults;
  const links = { locale, Link };
  const words = { ...links, timeZone };
  return {
    PostNotice: bindDefaults("PostNotice", PostNotice, { ...words, outdatedAfter }),
    PostNavigation: bindDefaults("PostNavigation", PostNavigation, links),
    PostSeries: bindDefaults("PostSeries", PostSeries, { ...links, site }),
    RelatedPosts: bindDefaults("RelatedPosts", RelatedPosts, words),
    AuthorCard: bindDefaults("AuthorCard", AuthorCard, { ...links, Image }),
    EditLink: bindDefaults("EditLink", EditLink, links),
    PostComments: bindDefaults("PostComments", PostComments, { locale }),
  };
}
