import { toText } from "./toText.js";

/**
 * An `id` for an element, from a text an author or a CMS gave.
 *
 * A leading `#` is dropped, white space becomes `-`, characters that show nothing go. With a prefix that holds a hyphen
 * (`photo-`), the result can never be the name of a global variable, nor of a property of `window` or `document`, since
 * none of those has one: a page's scripts that ask for `window.config` do not find a picture. Without a prefix the id is
 * the author's own, so that the links in their text still lead to it.
 *
 * @param value what was given
 * @param prefix put in front, unless it is there already; `""` for none
 */
export function safeId(value: unknown, prefix: string): string | undefined {
  const id = toText(value, "id")
    ?.replace(/[\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/^#+/, "")
    .trim()
    .replace(/\s+/g, "-");
  if (!id) return undefined;
  return id.startsWith(prefix) ? id : prefix + id;
}
