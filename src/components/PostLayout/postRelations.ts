import type { ReactNode } from "react";
import type { Post, Site } from "../../content/post.js";
import type { PostAgeOptions } from "../../model/postAge.js";
import type { HeadingLevel } from "../parts/headingLevel.js";
import type { LanguageAttributes } from "../parts/postLanguage.js";
import type { SiteProps } from "../parts/types.js";

/**
 * Parts of a post page that say how the post stands, and what stands around it. Each can be replaced, or turned off with
 * `null`. All but the notice are drawn from the post on its own page only: where its title is the first heading.
 */
export interface PostRelations extends Omit<PostAgeOptions, "timeZone"> {
  /** Instead of the notice above the text: `post.status`, and what follows from its age. */
  notice?: ReactNode;
  /** Instead of the parts of the series above the text, from `post.series`. */
  series?: ReactNode;
  /** Instead of the links to `post.previous` and `post.next`. */
  navigation?: ReactNode;
  /** Instead of the list of `post.related`. */
  related?: ReactNode;
  /** Instead of the link to `post.editUrl`. */
  edit?: ReactNode;
  /** Instead of the cards of those `post.authors` of whom more than name and address is told. */
  author?: ReactNode;
  /** What readers wrote, below a heading. Drawn wherever it is given. @default nothing */
  comments?: ReactNode;
}

const names: Record<keyof PostRelations, true> = {
  notice: true,
  outdatedAfter: true,
  now: true,
  series: true,
  navigation: true,
  related: true,
  edit: true,
  author: true,
  comments: true,
};

/** The parts among the props of a layout, and what else there is. */
export function splitRelations<Props extends PostRelations>(
  props: Props,
): [relations: PostRelations, rest: Omit<Props, keyof PostRelations>] {
  const entries = Object.entries(props);
  const isRelation = ([name]: [string, unknown]): boolean => Object.hasOwn(names, name);
  return [
    Object.fromEntries(entries.filter(isRelation)),
    Object.fromEntries(entries.filter((entry) => !isRelation(entry))) as Omit<Props, keyof PostRelations>,
  ];
}

/** What the parts around the text of a post are drawn from. */
export interface PostFrameProps extends Omit<SiteProps, "Image"> {
  /** The post, as it came. */
  post: Partial<Post>;
  /** The site, where the post names none. */
  site: Site | undefined;
  /** Level of the post's title. */
  level: HeadingLevel;
  /** Parts that the page replaced or turned off. */
  relations: PostRelations;
  /** Language of the words of the parts, where that is not the post's. */
  ownLanguage: LanguageAttributes | undefined;
}
