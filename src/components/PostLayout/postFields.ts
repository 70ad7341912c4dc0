import type { Post } from "../../content/post.js";
import { ownValue, ownValues } from "../../model/ownValue.js";
import { toText } from "../../model/toText.js";

const names = [
  "title",
  "subtitle",
  "url",
  "lang",
  "published",
  "updated",
  "authors",
  "site",
  "categories",
  "tags",
  "series",
  "cover",
  "summary",
  "license",
  "photos",
  "readingTime",
  "stats",
  "headings",
  "status",
  "previous",
  "next",
  "related",
  "editUrl",
] satisfies (keyof Post)[];

/** The fields of a post that a page draws, from data that may be anything. */
export function postFields(value: unknown): Partial<Post> {
  return ownValues(value, names);
}

/** Whether a post has a title to be listed by. */
export function hasTitle(value: unknown): boolean {
  return toText(ownValue(value, "title"), "title of a post") !== undefined;
}
