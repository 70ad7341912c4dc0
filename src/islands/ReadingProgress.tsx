"use client";

import { type ComponentProps, type ReactElement, useEffect, useRef, useState } from "react";
import type { Labels } from "../content/labels.js";
import type { ReadingTime } from "../content/text.js";
import { minuteOptions } from "../model/minuteOptions.js";
import { timeLeftOf } from "../model/readingTimeOf.js";
import { warn } from "../model/warn.js";
import { followScrolling } from "./parts/followScrolling.js";
import { shareRead } from "./parts/shareRead.js";

/** Props of `ReadingProgress`: plain data. */
export interface ReadingProgressProps extends Omit<ComponentProps<"div">, "children" | "lang"> {
  /** `id` of the `PostLayout`, or of anything around its text. @default the first post of the page */
  for?: string | undefined;
  /** Reading time of the whole text, from `postReadingTime`. @default unknown, and the time left is not told */
  readingTime?: ReadingTime | undefined;
  /** Words, from the labels of the page's locale: `readingProgressWords` takes just these. */
  labels: Pick<Labels, "readingProgress" | "timeLeft">;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. */
  numberingSystem: string;
}

/**
 * A thin bar across the top of the window that fills as the text of a post is read, and how long the rest of it takes:
 * "3 min left". Stands anywhere on the page. Nothing is announced by itself; assistive technology reads it on request.
 *
 * Renders `<div>`, of which nothing is seen before the text is reached.
 *
 * @example <ReadingProgress readingTime={postReadingTime(post)} {...readingProgressWords(en)} />
 */
export function ReadingProgress({
  for: id,
  readingTime,
  labels,
  lang,
  numberingSystem,
  className,
  ...rest
}: ReadingProgressProps): ReactElement {
  const bar = useRef<HTMLDivElement>(null);
  const [percent, setPercent] = useState(0);
  const [minutes, setMinutes] = useState<number>();
  const seconds = readingTime?.seconds;

  useEffect(() => {
    const find = () => {
      const around = id === undefined ? document.body : document.getElementById(id);
      return around?.closest(".co-body") ?? around?.querySelector(".co-body");
    };
    if (id !== undefined && !find()) {
      warn(
        `There is no text of a post with the id "${id}". ReadingProgress shows nothing. Give this id to a PostLayout, or to something around it.`,
      );
    }
    return followScrolling(() => {
      // A router may keep the bar and take the post away.
      const text = find()?.getBoundingClientRect();
      const share = text ? shareRead(text.top, text.height, document.documentElement.clientHeight) : 0;
      bar.current?.style.setProperty("--co-_read", text ? `${share}` : "");
      setPercent(Math.round(share * 100));
      setMinutes(text && seconds !== undefined ? timeLeftOf(seconds, share).minutes : undefined);
    });
  }, [id, seconds]);

  const duration = minutes ? writeMinutes(minutes, lang, numberingSystem) : undefined;
  const left = duration && labels.timeLeft.replace("{duration}", duration);
  return (
    <div
      {...rest}
      lang={lang}
      className={className ? `co-progress ${className}` : "co-progress"}
      data-state={percent === 0 ? "idle" : percent === 100 ? "done" : "reading"}
    >
      <div
        ref={bar}
        className="co-progress-bar"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no two browsers style the parts of `<progress>` alike
        role="progressbar"
        aria-label={labels.readingProgress}
        aria-valuenow={percent}
        aria-valuetext={left}
      />
      <span className="co-progress-left" aria-hidden="true">
        {left}
      </span>
    </div>
  );
}

/** Minutes with their unit; in plain digits where Intl does not know the language. */
function writeMinutes(minutes: number, lang: string, numberingSystem: string): string {
  try {
    return new Intl.NumberFormat(lang, minuteOptions(lang, numberingSystem)).format(minutes);
  } catch {
    return `${minutes} min`;
  }
}
