import type { PostDate } from "../content/date.js";
import type { Post } from "../content/post.js";
import { describeValue } from "./describeValue.js";
import { isMissing, ownValue } from "./ownValue.js";
import { type ParsedDate, parsePostDate } from "./postDate.js";
import { warn } from "./warn.js";

const day = 86_400_000;

/** What tells the age of a post. */
export interface PostAgeOptions {
  /**
   * Age in days from which on a post is called outdated, counted from its last change. A post whose `status` says that it
   * is outdated, archived or superseded is left as it says. @default never
   */
  outdatedAfter?: number | undefined;
  /** The day on which the page is made; the clock is never read. Needed for `outdatedAfter`. */
  now?: PostDate | undefined;
  /** IANA time zone in which dates are read. @default "UTC" */
  timeZone?: string | undefined;
}

/** When a post last changed: the later of its two dates. */
export function lastChange(
  post: Pick<Post, "published" | "updated">,
  timeZone: string | undefined,
): ParsedDate | undefined {
  const updated = parsePostDate(ownValue(post, "updated"), timeZone);
  const published = parsePostDate(ownValue(post, "published"), timeZone);
  if (updated === undefined || published === undefined) return updated ?? published;
  return updated.day < published.day ? published : updated;
}

/** Whether that many days have passed, as the calendar of the time zone counts them. */
export function isOutdated(changed: ParsedDate, { outdatedAfter, now, timeZone }: PostAgeOptions): boolean {
  if (outdatedAfter === undefined || outdatedAfter === null) return false;
  if (typeof outdatedAfter !== "number" || !(outdatedAfter > 0)) {
    warn(
      `Posts are to be called outdated after ${describeValue(outdatedAfter)}, which is no number of days. None is. Give a number above 0.`,
    );
    return false;
  }
  if (isMissing(now)) {
    warn(
      "Posts are to be called outdated after some days, and nobody says what day it is. None is. Give the date of the build or of the request as `now`.",
    );
    return false;
  }
  const today = parsePostDate(now, timeZone);
  return today !== undefined && (Date.parse(today.day) - Date.parse(changed.day)) / day >= outdatedAfter;
}
