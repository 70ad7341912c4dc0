"use client";

import { type ComponentProps, type ReactElement, useCallback, useSyncExternalStore } from "react";
import { distanceInTime, formatTimeDistance } from "../model/relativeTime.js";
import { warn } from "../model/warn.js";
import { waitForTime } from "./parts/sharedTimer.js";

/** Props of `RelativeTime`: plain data, which `relativeTimeProps` makes on the server. */
export interface RelativeTimeProps extends Omit<ComponentProps<"time">, "children" | "dateTime" | "lang"> {
  /** The date: `YYYY-MM-DD` for a calendar day, or ISO 8601 with an offset. What is written otherwise stays `text`. */
  dateTime: string;
  /** The date in words: what stands there without JavaScript, and in the title with it. */
  text: string;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. @default those of the language */
  numberingSystem?: string | undefined;
  /** Zone by whose calendar days are counted, as an IANA name. @default the reader's */
  timeZone?: string | undefined;
}

/**
 * A date as time tells it: "3 days ago". The server writes the date in words, and the browser first draws the same; once
 * the page is alive it says how long ago that is, and goes on saying it as time passes.
 *
 * Where the zone of the site is given, as `relativeTimeProps` does, a post dated today is "today" to every reader,
 * whatever their own date. Renders `<time>`.
 */
export function RelativeTime({
  dateTime,
  text,
  lang,
  numberingSystem,
  timeZone,
  ...rest
}: RelativeTimeProps): ReactElement {
  const say = useCallback(
    () => tell(dateTime, timeZone, lang, numberingSystem),
    [dateTime, timeZone, lang, numberingSystem],
  );
  const subscribe = useCallback(
    (notify: () => void) => waitForTime(notify, () => say()?.lasts ?? Number.POSITIVE_INFINITY),
    [say],
  );
  const words = useSyncExternalStore(
    subscribe,
    () => say()?.words,
    () => undefined,
  );
  return (
    <time title={words && text} {...rest} dateTime={dateTime} lang={lang}>
      {words ?? text}
    </time>
  );
}

/** What there is to say now, and the milliseconds for which it is true. */
function tell(
  dateTime: string,
  timeZone: string | undefined,
  lang: string,
  numberingSystem: string | undefined,
): { words: string; lasts: number } | undefined {
  try {
    const distance = distanceInTime(dateTime, Date.now(), timeZone);
    return distance && { words: formatTimeDistance(distance, lang, numberingSystem), lasts: distance.lasts };
  } catch {
    warn(
      `A RelativeTime cannot write the language "${lang}" with the digits "${numberingSystem}", or knows no time zone "${timeZone}". The date stays as it is. Take the props from relativeTimeProps.`,
    );
    return undefined;
  }
}
