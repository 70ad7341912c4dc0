import { type ComponentProps, Fragment, type ReactElement } from "react";
import type { PostReference } from "../../content/reference.js";
import { en } from "../../locales/en.js";
import { archivePosts } from "../../model/archive.js";
import { formatPlural } from "../../model/format.js";
import { formatDayPart } from "../../model/formatArchive.js";
import type { NamedPost } from "../../model/postReference.js";
import { classNames } from "../parts/classNames.js";
import { type HeadingLevel, levelBelow, readHeadingLevel } from "../parts/headingLevel.js";
import { PostTitle } from "../parts/PostTitle.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `ArchiveList`. */
export interface ArchiveListProps extends Omit<SiteProps, "Image">, Omit<ComponentProps<"div">, "children"> {
  /** The posts, in any order. */
  posts: readonly PostReference[];
  /** Level of the headings of years; those of months are one below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * All posts of a site by year and month, the newest first, with how many there are.
 *
 * Renders `<div>`; nothing without posts. Posts of which no day is known stand at the end, under a heading of their own.
 */
export function ArchiveList({
  posts,
  headingLevel = 2,
  locale = en,
  timeZone,
  Link,
  className,
  ...rest
}: ArchiveListProps): ReactElement | null {
  const { years, undated } = archivePosts(posts, timeZone);
  if (years.length === 0 && undated.length === 0) return null;
  const level = readHeadingLevel(headingLevel, 2);
  const Year = `h${level}` as const;
  const Month = `h${levelBelow(level)}` as const;
  const count = (number: number): ReactElement => (
    <span className="co-archive-count">{formatPlural(locale.labels.postCount, number, locale)}</span>
  );
  const list = (posts: readonly NamedPost[]): ReactElement => (
    // Safari takes list semantics from a list without markers; the role gives them back.
    <ul role="list" className="co-archive-list">
      {posts.map(({ published, ...post }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two posts may have one title
        <li key={index} className="co-archive-item">
          {published && (
            <time className="co-archive-day" dateTime={published.dateTime}>
              {formatDayPart("day", published.day, locale)}
            </time>
          )}{" "}
          <PostTitle post={post} Link={Link} className="co-archive-title" />
        </li>
      ))}
    </ul>
  );
  return (
    <div {...rest} className={classNames("co-archive", className)}>
      {years.map(({ year, count: ofYear, months }) => (
        <Fragment key={year}>
          <Year className="co-archive-year">
            {formatDayPart("year", year, locale)} {count(ofYear)}
          </Year>
          {months.map(({ month, posts }) => (
            <div key={month} className="co-archive-group">
              <Month className="co-archive-month">{formatDayPart("month", month, locale)}</Month>
              {list(posts)}
            </div>
          ))}
        </Fragment>
      ))}
      {undated.length > 0 && (
        <>
          <Year className="co-archive-year">
            {locale.labels.undatedPosts} {count(undated.length)}
          </Year>
          <div className="co-archive-group">{list(undated)}</div>
        </>
      )}
    </div>
  );
}
