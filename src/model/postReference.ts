import { describeValue } from "./describeValue.js";
import { readLanguage } from "./language.js";
import { isMissing, ownItems, ownValue } from "./ownValue.js";
import { type ParsedDate, parsePostDate } from "./postDate.js";
import { safeHref } from "./safeUrl.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** A post that another page names, checked and ready to draw. */
export interface NamedPost {
  /** Title. */
  title: string;
  /** Checked address. */
  url?: string | undefined;
  /** Language of the title, as a BCP 47 tag. */
  lang?: string | undefined;
  /** When it appeared. */
  published?: ParsedDate | undefined;
}

/**
 * Reads a post that another page names.
 *
 * @param value a `PostReference`, or anything else
 * @param timeZone zone in which its date is read
 * @returns `undefined` where there is no title; the title alone where the address may not be used
 */
export function readPostReference(value: unknown, timeZone?: string | undefined): NamedPost | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  const given = ownValue(value, "title");
  const title = toText(given, "title of a post");
  if (title === undefined) {
    if (isMissing(given)) {
      warn(
        `A post that a page refers to is ${describeValue(value)} without a title. There is nothing to show, so it was left out. Give { title, url }.`,
      );
    }
    return undefined;
  }
  const lang = ownValue(value, "lang");
  return {
    title,
    url: safeHref(ownValue(value, "url"), "url of a post"),
    lang: isMissing(lang) ? undefined : readLanguage(lang, "") || undefined,
    published: parsePostDate(ownValue(value, "published"), timeZone),
  };
}

/** Reads a list of posts. What has no title is left out. */
export function readPostReferences(value: unknown, timeZone?: string | undefined): NamedPost[] {
  return (ownItems(value) ?? []).flatMap((item) => readPostReference(item, timeZone) ?? []);
}
