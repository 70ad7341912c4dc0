import type { ComponentProps, ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import type { PostAgeOptions } from "../../model/postAge.js";
import { readPostStatus } from "../../model/postStatus.js";
import { classNames } from "../parts/classNames.js";
import type { SiteProps } from "../parts/types.js";
import { statusName, statusSentences } from "./statusWords.js";

/** Props of `PostNotice`. */
export interface PostNoticeProps
  extends Pick<Post, "status" | "published" | "updated">,
    Omit<PostAgeOptions, "timeZone">,
    Omit<SiteProps, "Image">,
    Omit<ComponentProps<"aside">, "children"> {}

/**
 * What a reader should know before reading on: that a post is outdated, archived or superseded, was corrected, translated
 * by a machine, made with the help of artificial intelligence, or paid for.
 *
 * Renders `<aside role="note">`; nothing where there is nothing to say. Each status is named in words.
 */
export function PostNotice({
  status,
  published,
  updated,
  outdatedAfter,
  now,
  locale = en,
  timeZone,
  Link,
  className,
  ...rest
}: PostNoticeProps): ReactElement | null {
  const statuses = readPostStatus({ status, published, updated }, { outdatedAfter, now, timeZone });
  if (statuses.length === 0) return null;
  return (
    <aside
      role="note"
      aria-label={locale.labels.statusLabel}
      {...rest}
      className={classNames("co-status", className)}
    >
      {statuses.map((item, index) => {
        const said = statusSentences(item, { locale, Link });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the statuses of a post never change place
          <p key={index} className="co-status-item" data-status={item.kind}>
            <strong className="co-status-name">{statusName(item, locale)}</strong>
            {said.length > 0 && (
              <>
                {" "}
                <span className="co-status-text">{said}</span>
              </>
            )}
          </p>
        );
      })}
    </aside>
  );
}
