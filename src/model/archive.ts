import type { PostReference } from "../content/reference.js";
import type { ParsedDate } from "./postDate.js";
import { type NamedPost, readPostReferences } from "./postReference.js";

/** A post whose day is known. */
export interface DatedPost extends NamedPost {
  /** When it appeared. */
  published: ParsedDate;
}

/** The posts of a month, the newest first. */
export interface ArchiveMonth {
  /** The month as `YYYY-MM`. */
  month: string;
  /** The posts. */
  posts: readonly DatedPost[];
}

/** The posts of a year. */
export interface ArchiveYear {
  /** The year as `YYYY`. */
  year: string;
  /** How many posts it holds. */
  count: number;
  /** Its months with posts, the latest first. */
  months: readonly ArchiveMonth[];
}

/** Posts by year and month. Made by {@link archivePosts}. */
export interface Archive {
  /** The years with posts, the latest first. */
  years: readonly ArchiveYear[];
  /** Posts of which no day is known, in the order given. */
  undated: readonly NamedPost[];
}

/**
 * Sorts posts into years and months, as the calendar of the site's zone has them. The newest come first; of two on one day
 * the later, and otherwise the one given first.
 *
 * @param posts posts, which may be anything; what has no title is left out
 * @param timeZone zone of the site, as an IANA name. @default "UTC"
 */
export function archivePosts(posts: readonly PostReference[], timeZone?: string | undefined): Archive {
  const read = readPostReferences(posts, timeZone);
  const dated = read.filter((post): post is DatedPost => post.published !== undefined);
  const sorted = dated.toSorted(
    ({ published: one }, { published: other }) => compare(other.day, one.day) || other.time - one.time,
  );
  return {
    years: groups(sorted, "YYYY".length).map(([year, ofYear]) => ({
      year,
      count: ofYear.length,
      months: groups(ofYear, "YYYY-MM".length).map(([month, posts]) => ({ month, posts })),
    })),
    undated: read.filter(({ published }) => published === undefined),
  };
}

/** Sorted posts by as much of their day. */
function groups(posts: readonly DatedPost[], length: number): [part: string, posts: DatedPost[]][] {
  const found = new Map<string, DatedPost[]>();
  for (const post of posts) {
    const part = post.published.day.slice(0, length);
    const group = found.get(part);
    if (group === undefined) found.set(part, [post]);
    else group.push(post);
  }
  return [...found];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
