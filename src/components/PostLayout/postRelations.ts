import type { ReactNode } from "react";
import type { PostAgeOptions } from "../../model/postAge.js";

/** Parts of a post page that say how the post stands, and can be replaced, or turned off with `null`. */
export interface PostRelations extends Omit<PostAgeOptions, "timeZone"> {
  /** Instead of the notice above the text: `post.status`, and what follows from its age. */
  notice?: ReactNode;
}

const names: Record<keyof PostRelations, true> = {
  notice: true,
  outdatedAfter: true,
  now: true,
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
