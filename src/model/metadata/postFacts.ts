import type { Locale } from "../../content/labels.js";
import type { PostLicense } from "../../content/license.js";
import type { Post, Site } from "../../content/post.js";
import type { ReadingTime } from "../../content/text.js";
import { describeValue } from "../describeValue.js";
import { readLanguage } from "../language.js";
import { type NamedLink, readName, readNames } from "../names.js";
import { isMissing, ownValue } from "../ownValue.js";
import { isLaterDay, type ParsedDate, parsePostDate } from "../postDate.js";
import { postReadingTime } from "../postReadingTime.js";
import type { ReadingTimeOptions } from "../readingTime.js";
import { safeHref } from "../safeUrl.js";
import { toText } from "../toText.js";
import { warn } from "../warn.js";
import { type AuthorFacts, authorFacts } from "./authorFacts.js";
import { shownMinutes, shownWords } from "./shownNumbers.js";
import { webAddress } from "./webAddress.js";

/** What the metadata of a post needs to know of its site: what the post's page was drawn with, so that both agree. */
export interface PostMetadataOptions {
  /** The site, where the post names none. Its `url` completes relative addresses; without it, those are left out. */
  site?: Site | undefined;
  /** License of the whole site, for posts that name none of their own. */
  license?: PostLicense | undefined;
  /** Language of posts that name none, and words of the notice of reserved rights. */
  locale?: Locale | undefined;
  /** IANA time zone in which dates are read. @default "UTC" */
  timeZone?: string | undefined;
  /** Reading time. @default `post.readingTime`, else estimated from `post.stats` */
  readingTime?: number | ReadingTime | undefined;
  /** Speeds and budgets of that estimate. */
  readingTimeOptions?: Omit<ReadingTimeOptions, "lang"> | undefined;
}

/** A post, read for machines: every address full, every text clean, every date one that exists. */
export interface PostFacts {
  title: string | undefined;
  subtitle: string | undefined;
  summary: string | undefined;
  /** Canonical address. */
  url: string | undefined;
  /** BCP 47 tag. */
  lang: string | undefined;
  published: ParsedDate | undefined;
  /** When the content last changed, where that is after it was published. */
  updated: ParsedDate | undefined;
  authors: AuthorFacts[];
  site: NamedLink | undefined;
  categories: NamedLink[];
  tags: NamedLink[];
  series: NamedLink | undefined;
  /** The number the meta bar shows. */
  words: number | undefined;
  /** The whole minutes the meta bar shows. */
  minutes: number | undefined;
}

/** Reads a post, which may be anything, for its metadata. */
export function postFacts(post: unknown, options: PostMetadataOptions): PostFacts {
  const { timeZone } = options;
  const read = (name: keyof Post): unknown => ownValue(post, name);
  const text = (name: keyof Post): string | undefined => toText(read(name), `${name} of a post`);
  const siteUrl = siteAddress(post, options);
  const withFullAddress = ({ name, url }: NamedLink): NamedLink => {
    const full = webAddress(url, siteUrl);
    return full === undefined ? { name } : { name, url: full };
  };
  const names = (name: keyof Post): NamedLink[] => readNames(read(name)).map(withFullAddress);
  const one = (value: unknown): NamedLink | undefined => {
    const name = readName(value);
    return name && withFullAddress(name);
  };
  const published = parsePostDate(read("published"), timeZone);
  return {
    title: text("title"),
    subtitle: text("subtitle"),
    summary: text("summary"),
    url: canonicalAddress(read("url"), siteUrl),
    lang: readLanguage(read("lang"), readLanguage(options.locale?.tag, "")) || undefined,
    published,
    updated: laterDate(parsePostDate(read("updated"), timeZone), published),
    authors: authorFacts(read("authors"), siteUrl),
    site: one(read("site") ?? options.site),
    categories: names("categories"),
    tags: names("tags"),
    series: one(read("series")),
    words: shownWords(ownValue(read("stats"), "words")),
    minutes: minutesOf(post, options),
  };
}

/** Address of the front page of the post's site, as it was given. */
export function siteAddress(post: unknown, options: PostMetadataOptions): unknown {
  return ownValue(ownValue(post, "site") ?? options.site, "url");
}

function canonicalAddress(url: unknown, siteUrl: unknown): string | undefined {
  const full = webAddress(url, siteUrl);
  const isRelative = full === undefined && !/^[^/?#]*:/.test(safeHref(url) ?? ":");
  if (isRelative && isMissing(siteUrl)) {
    warn(
      `The url ${describeValue(url)} of a post is relative, and its site has none. Search engines need the full address, so they are told none. Give site.url.`,
    );
  }
  return full;
}

function laterDate(
  updated: ParsedDate | undefined,
  published: ParsedDate | undefined,
): ParsedDate | undefined {
  if (updated === undefined || published === undefined || isLaterDay(updated, published)) return updated;
  const bothInstants = updated.kind === "instant" && published.kind === "instant";
  return bothInstants && updated.time > published.time ? updated : undefined;
}

function minutesOf(post: unknown, options: PostMetadataOptions): number | undefined {
  if (typeof post !== "object" || post === null) return undefined;
  const { readingTime, readingTimeOptions, locale } = options;
  const lang = readLanguage(ownValue(post, "lang"), readLanguage(locale?.tag, ""));
  return shownMinutes(readingTime ?? postReadingTime(post as Post, { ...readingTimeOptions, lang }));
}
