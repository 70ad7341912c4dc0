import type { ComponentProps, ReactElement } from "react";
import type { Series, Site } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { formatNumber } from "../../model/format.js";
import { fillLabel } from "../../model/label.js";
import { readName } from "../../model/names.js";
import { ownValue } from "../../model/ownValue.js";
import { readPostReferences } from "../../model/postReference.js";
import { safeHref } from "../../model/safeUrl.js";
import { isSamePage } from "../../model/samePage.js";
import { classNames } from "../parts/classNames.js";
import { PostTitle } from "../parts/PostTitle.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `PostSeries`. */
export interface PostSeriesProps
  extends Pick<SiteProps, "locale" | "Link">,
    Omit<ComponentProps<"nav">, "children"> {
  /** The series, with its posts in the order of reading. */
  series?: Series | string | undefined;
  /** Address of the post at hand, as the list or the site has it. @default none of them */
  current?: string | undefined;
  /** The site, to tell whether a relative address and a full one are the same page. */
  site?: Site | undefined;
  /** Whether the list is open from the start. @default false */
  open?: boolean | undefined;
}

/**
 * Which part of a series a post is, and the other parts.
 *
 * Renders `<nav>` with a `<details>` that works without JavaScript; nothing for fewer than two posts.
 */
export function PostSeries({
  series,
  current,
  site,
  open = false,
  locale = en,
  Link,
  className,
  ...rest
}: PostSeriesProps): ReactElement | null {
  const name = readName(series)?.name;
  const posts = readPostReferences(ownValue(series, "posts"));
  if (name === undefined || posts.length < 2) return null;
  const { labels } = locale;
  const here = safeHref(current, "url of a post");
  const siteUrl = ownValue(site, "url");
  const index = posts.findIndex(
    ({ url }) => here !== undefined && url !== undefined && isSamePage(url, here, siteUrl),
  );
  const number = (value: number): string => formatNumber(value, locale) ?? "";
  return (
    <nav
      aria-label={fillLabel(labels.seriesName, { series: name })}
      {...rest}
      className={classNames("co-series", className)}
    >
      <details className="co-series-details" open={open}>
        <summary className="co-series-summary">
          <bdi className="co-series-name">{name}</bdi>
          {index >= 0 && (
            <>
              {" "}
              <span className="co-series-part">
                {fillLabel(labels.seriesPart, { part: number(index + 1), count: number(posts.length) })}
              </span>
            </>
          )}
        </summary>
        <ol className="co-series-list">
          {posts.map((post, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of a series never change place
            <li key={place} className="co-series-item">
              <PostTitle post={post} isCurrent={place === index} Link={Link} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
