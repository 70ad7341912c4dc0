import type { ComponentProps, ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { ownValue } from "../../model/ownValue.js";
import { resolvePhoto } from "../../model/photo.js";
import { postReadingTime } from "../../model/postReadingTime.js";
import type { ReadingTimeOptions } from "../../model/readingTime.js";
import { safeHref } from "../../model/safeUrl.js";
import { toText } from "../../model/toText.js";
import { MetaBar, type MetaBarProps, type MetaCustomItem } from "../MetaBar/MetaBar.js";
import type { MetaItemName } from "../MetaBar/metaItems.js";
import { classNames } from "../parts/classNames.js";
import { type HeadingLevel, readHeadingLevel } from "../parts/headingLevel.js";
import { Picture } from "../parts/Picture.js";
import { postLanguage } from "../parts/postLanguage.js";
import { TextLink } from "../parts/TextLink.js";
import type { SiteProps } from "../parts/types.js";
import { postFields } from "../PostLayout/postFields.js";
import { postCardMicroformats } from "./PostCard.contract.js";

/** How the cards of a list are drawn. */
export interface PostCardOptions extends SiteProps {
  /** Level of the title. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Items of the meta bar, in order. Views are known on the page of a post alone.
   * @default the day it appeared and the reading time
   */
  metaItems?: readonly (Exclude<MetaItemName, "views"> | MetaCustomItem)[] | undefined;
  /** How words are written. @default "standard" */
  numberNotation?: MetaBarProps["numberNotation"];
  /** Speeds and budgets of the reading time, where those of the language are not right for your readers. */
  readingTimeOptions?: Omit<ReadingTimeOptions, "lang"> | undefined;
}

/** Props of `PostCard`. */
export interface PostCardProps extends PostCardOptions, Omit<ComponentProps<"article">, "children"> {
  /** The post. */
  post: Post;
}

const metaItemsOfCard: PostCardOptions["metaItems"] = ["published", "readingTime"];

/**
 * A post on a page that lists posts: title, summary, the day it appeared, reading time and a small cover.
 *
 * Renders `<article>`, to other sites an `h-entry` (microformats2); nothing for a post without a title.
 */
export function PostCard({
  post: given,
  headingLevel = 2,
  metaItems = metaItemsOfCard,
  numberNotation,
  readingTimeOptions,
  locale = en,
  timeZone,
  Link,
  Image,
  className,
  ...rest
}: PostCardProps): ReactElement | null {
  const post = postFields(given);
  const title = toText(post.title, "title of a post");
  if (title === undefined) return null;
  const summary = toText(post.summary, "summary of a post");
  const cover = resolvePhoto(post.cover);
  const url = safeHref(post.url, "url of a post");
  const language = postLanguage(rest.lang ?? post.lang, locale);
  const { lang, dir } = language.post;
  const Heading = `h${readHeadingLevel(headingLevel, 2)}` as const;
  const { root, name, url: address, summary: described, featured } = postCardMicroformats;
  return (
    <article dir={dir} {...rest} lang={lang} className={classNames("co-card", root, className)}>
      <div className="co-card-text">
        <Heading className={classNames("co-card-title", name)}>
          {url === undefined ? (
            title
          ) : (
            <TextLink href={url} Link={Link} className={address}>
              {title}
            </TextLink>
          )}
        </Heading>
        {summary !== undefined && <p className={classNames("co-card-summary", described)}>{summary}</p>}
        <MetaBar
          {...{ locale, timeZone, Link, numberNotation }}
          {...language.own}
          items={metaItems}
          published={post.published}
          updated={post.updated}
          authors={post.authors}
          categories={post.categories}
          tags={post.tags}
          words={ownValue(post.stats, "words") as number | undefined}
          readingTime={postReadingTime(post, { ...readingTimeOptions, lang })}
        />
      </div>
      {cover && (
        <span className="co-card-cover">
          {/* The title names the link; the picture beside it decorates. */}
          <Picture
            photo={{ ...cover, alt: "", placeholder: undefined, dark: undefined }}
            sizes="9rem"
            Image={Image}
            imageProps={{ className: featured }}
          />
        </span>
      )}
    </article>
  );
}
