import type { PostDate } from "../content/date.js";
import { formatPostDate, type FormatPostDateOptions } from "./formatPostDate.js";
import type { FormatLocale } from "./intl.js";
import { parsePostDate } from "./postDate.js";
import { readTimeZone } from "./timeZone.js";

/** What the island `RelativeTime` needs of a date: texts alone. */
export interface RelativeTimeFacts {
  /** The date as `<time dateTime>` has it: `YYYY-MM-DD`, or ISO 8601 with an offset. */
  dateTime: string;
  /** The date in words, such as `January 20, 2024`. */
  text: string;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. */
  numberingSystem: string;
  /** Zone by whose calendar days are counted, as an IANA name. */
  timeZone: string;
}

/**
 * The props of the island `RelativeTime`, made on the server, so that neither catalog nor date formatter reaches the
 * browser.
 *
 * @param date a `PostDate`, or anything else
 * @param locale language and digits
 * @param options time zone of the site (`@default "UTC"`) and style of the date in words
 * @returns `undefined` for what is no date, with a warning in development: nothing is to be drawn then
 * @example
 * const props = relativeTimeProps(post.published, locale, { timeZone: "Asia/Shanghai" });
 * return props && <RelativeTime {...props} />;
 */
export function relativeTimeProps(
  date: PostDate | undefined,
  locale: FormatLocale,
  options: FormatPostDateOptions = {},
): RelativeTimeFacts | undefined {
  const timeZone = readTimeZone(options.timeZone);
  const parsed = parsePostDate(date, timeZone);
  if (parsed === undefined) return undefined;
  return {
    dateTime: parsed.dateTime,
    text: formatPostDate(parsed, locale, { style: options.style }),
    lang: locale.tag,
    numberingSystem: locale.numberingSystem,
    timeZone,
  };
}
