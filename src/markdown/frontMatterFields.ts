import type { PostDate } from "../content/date.js";
import { describeValue } from "../model/describeValue.js";
import type { Author } from "../content/post.js";
import type { PostStatus } from "../content/status.js";
import { isMissing, ownItems, ownValue } from "../model/ownValue.js";
import { parsePostDate } from "../model/postDate.js";
import { statusKind } from "../model/postStatus.js";
import { safeHref } from "../model/safeUrl.js";
import { warn } from "../model/warn.js";
import { readNamed, readNamedList, readText } from "./frontMatter.js";

/** Names of the day a post appeared, as `readFrontMatter` spells them. */
export const publishedNames: readonly string[] = [
  "date",
  "pubdate",
  "published",
  "publishedat",
  "publishedon",
  "publishdate",
  "datepublished",
];

/** Names of the day it last changed. */
export const updatedNames: readonly string[] = [
  "updated",
  "updatedat",
  "updateddate",
  "updatedon",
  "lastmod",
  "lastmodified",
  "lastmodifiedat",
  "lastupdated",
  "lastupdate",
  "modified",
  "datemodified",
];

/** A date, as it stands; also Docusaurus's `last_update: { date }`. Jekyll's `published: false` is a switch, not a date. */
export function readDate(value: unknown): PostDate | undefined {
  if (typeof value === "boolean") return undefined;
  const date = ownValue(value, "date") ?? value;
  return parsePostDate(date) === undefined ? undefined : (date as PostDate);
}

/** A language tag, also in the spelling with underscores. */
export function readLang(value: unknown, name: string): string | undefined {
  const tag = readText(value, name)?.replaceAll("_", "-");
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    warn(
      `The ${name} ${describeValue(tag)} in the front matter is no language tag. It was left out. Write one such as zh-Hans or en.`,
    );
    return undefined;
  }
}

/** An address. A pattern, such as Jekyll's `/:year/:title/`, is none. */
export function readAddress(value: unknown, name: string): string | undefined {
  const address = typeof value === "boolean" ? undefined : safeHref(value, `${name} in the front matter`);
  return address === undefined || /(?:^|\/):[a-z]/i.test(address) ? undefined : address;
}

/**
 * The address of a post. A `slug` is one only where it is a path from the root: the site alone knows what stands before
 * a bare name. A permalink without a slash at its start, as Hexo writes them, begins at the root, too.
 */
export function readPostAddress(value: unknown, name: string): string | undefined {
  const address = readAddress(value, name);
  if (address === undefined) return undefined;
  if (name === "slug") return /^(?:\/|https?:)/i.test(address) ? address : undefined;
  return /^(?:[/.?#]|[a-z][a-z\d+.-]*:)/i.test(address) ? address : `/${address}`;
}

/**
 * The reading time that a post states, in minutes: a number, a text such as `5 min read`, or what the package
 * `reading-time` returns. A switch and 0 state nothing.
 */
export function readMinutes(value: unknown, name: string): number | undefined {
  const stated = ownValue(value, "minutes") ?? value;
  if (typeof stated === "boolean" || stated === 0) return undefined;
  const digits =
    typeof stated === "string" ? /^(\d+(?:\.\d+)?)\s*(?:min.*|分.*)?$/i.exec(stated.trim())?.[1] : stated;
  const minutes = typeof digits === "string" ? Number(digits) : digits;
  if (typeof minutes === "number" && minutes > 0 && Number.isFinite(minutes)) return minutes;
  warn(
    `The ${name} in the front matter is ${describeValue(stated)}, which is no number of minutes. It was left out, and the time is estimated. Write a number above 0.`,
  );
  return undefined;
}

/** Keys of a name. The `title` of a person, as Docusaurus has it, is what they do. */
const personKeys = ["name", "label", "key", "slug"];

/** A person, with what the card of an author tells: also in the spelling of Docusaurus and Ghost. */
function readAuthor(value: unknown, field: string): Author | string | undefined {
  const named = readNamed(value, field, personKeys);
  if (named === undefined || typeof value !== "object") return named;
  const first = (...keys: string[]): unknown =>
    keys.map((key) => ownValue(value, key)).find((given) => !isMissing(given));
  const told = {
    avatar: first("avatar", "image", "image_url", "imageURL", "profile_image"),
    bio: first("bio", "description"),
    links: first("links"),
  };
  const known = Object.entries(told).filter(([, given]) => given !== undefined);
  if (known.length === 0) return named;
  // What the fields hold is checked where they are drawn.
  return { ...(typeof named === "string" ? { name: named } : named), ...Object.fromEntries(known) };
}

/** Who wrote a post; Docusaurus also keeps the address of a single author beside the name. */
export function readAuthors(value: unknown, name: string, url: unknown): (Author | string)[] | undefined {
  if (typeof value !== "string") return readNamedList(value, name, readAuthor);
  const text = readText(value, name);
  // A comma may stand within a name, so it does not divide names.
  return text === undefined ? undefined : [typeof url === "string" ? { name: text, url } : text];
}

/** What a post says of its state. Other systems keep `draft` and `publish` under the same name: those say nothing to a reader. */
export function readStatus(value: unknown): readonly PostStatus[] | undefined {
  const known = (ownItems(value) ?? [value]).filter((item) => statusKind(item) !== undefined);
  return known.length === 0 ? undefined : (known as PostStatus[]);
}
