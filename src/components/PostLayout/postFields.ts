import type { Post } from "../../content/post.js";
import { ownValues } from "../../model/ownValue.js";

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
] satisfies (keyof Post)[];

/** The fields of a post that a page draws, from data that may be anything. */
export function postFields(value: unknown): Partial<Post> {
  return ownValues(value, names);
}
