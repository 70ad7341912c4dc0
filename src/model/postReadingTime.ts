import type { Post } from "../content/post.js";
import type { ReadingTime } from "../content/text.js";
import { describeValue } from "./describeValue.js";
import { readLanguage } from "./language.js";
import { isMissing, ownValue } from "./ownValue.js";
import { estimateReadingTime, type ReadingTimeOptions } from "./readingTime.js";
import { readingTimeOf } from "./readingTimeOf.js";
import { warn } from "./warn.js";

/** A longer reading could not be written as a duration. */
const mostMinutes = Number.MAX_SAFE_INTEGER / 60;

/**
 * How long a post takes to read: the minutes its author states, else the estimate from its counts. The meta bar and the
 * metadata both say this.
 *
 * @param post a post, of which `readingTime`, `stats` and `lang` are read
 * @param options speeds and budgets of the site; its `lang` counts where the post names none
 * @returns `undefined` where nothing is known; stated minutes that are no positive number are left out, with a warning
 * for all but 0, which blog systems write where they have not counted
 */
export function postReadingTime(
  post: Pick<Post, "readingTime" | "stats" | "lang">,
  options: ReadingTimeOptions = {},
): ReadingTime | undefined {
  const stated = statedMinutes(ownValue(post, "readingTime"));
  if (stated !== undefined) return readingTimeOf(stated * 60);
  const stats = ownValue(post, "stats") as Post["stats"];
  if (stats === undefined || stats === null) return undefined;
  const lang = readLanguage(ownValue(post, "lang"), options.lang ?? "");
  return estimateReadingTime(stats, { ...options, lang });
}

function statedMinutes(value: unknown): number | undefined {
  if (isMissing(value) || value === 0) return undefined;
  if (typeof value === "number" && value > 0 && value <= mostMinutes) return value;
  warn(
    `The reading time of a post is ${describeValue(value)}. It is estimated from the counts instead. Give a number of minutes above 0.`,
  );
  return undefined;
}
