import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { PostLicense } from "../../content/license.js";
import type { Post, Site } from "../../content/post.js";
import type { ReadingTime } from "../../content/text.js";
import { en } from "../../locales/en.js";
import { ownValue } from "../../model/ownValue.js";
import { postReadingTime } from "../../model/postReadingTime.js";
import type { ReadingTimeOptions } from "../../model/readingTime.js";
import { MetaBar, type MetaBarProps } from "../MetaBar/MetaBar.js";
import { readMetaItems } from "../MetaBar/metaItems.js";
import { classNames } from "../parts/classNames.js";
import { type HeadingLevel, readHeadingLevel } from "../parts/headingLevel.js";
import { postLanguage } from "../parts/postLanguage.js";
import { isDrawn } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { PostAfterword } from "./PostAfterword.js";
import { PostEntry } from "./PostEntry.js";
import { PostEpilogue } from "./PostEpilogue.js";
import { PostFooter } from "./PostFooter.js";
import { PostHeader } from "./PostHeader.js";
import { postLayoutMicroformats } from "./PostLayout.contract.js";
import { postFields } from "./postFields.js";
import { PostPreface } from "./PostPreface.js";
import { type PostRelations, splitRelations } from "./postRelations.js";
import { PostTags } from "./PostTags.js";
import { PostText } from "./PostText.js";

/** Parts of a post page that can be replaced, or turned off with `null`. */
export interface PostSlots {
  /** Instead of categories, title, subtitle and meta bar. */
  header?: ReactNode;
  /** Instead of the meta bar. */
  meta?: ReactNode;
  /** Instead of the cover. */
  cover?: ReactNode;
  /** Instead of the table of contents, which stands above or beside a text with at least three headings. */
  contents?: ReactNode;
  /** Between header and text, in an `<aside>`. @default nothing */
  aside?: ReactNode;
  /** Between header and text. @default nothing */
  beforeBody?: ReactNode;
  /** Between text and tags. @default nothing */
  afterBody?: ReactNode;
  /** Instead of the tags. */
  tags?: ReactNode;
  /** Instead of the license footer. */
  footer?: ReactNode;
  /** Instead of how to cite the post, which stands in the license footer where the license allows reuse. */
  attribution?: ReactNode;
}

/** Props of `PostLayout`. */
export interface PostLayoutProps extends PostSlots, PostRelations, SiteProps, ComponentProps<"article"> {
  /** The post. Only its title is required. */
  post: Post;
  /** The text. */
  children?: ReactNode;
  /** Views: a number, or a node that is the whole item, label included. No number, no item. */
  views?: ReactNode;
  /** Reading time. @default `post.readingTime`, else estimated from `post.stats` */
  readingTime?: number | ReadingTime | undefined;
  /** Speeds and budgets of that estimate, where those of the language are not right for your readers. */
  readingTimeOptions?: Omit<ReadingTimeOptions, "lang"> | undefined;
  /** Items of the meta bar, in order. @default dates, authors, words, reading time and views */
  metaItems?: MetaBarProps["items"];
  /** How words and views are written. @default "standard" */
  numberNotation?: MetaBarProps["numberNotation"];
  /** Level of the title: 1 on the post's own page, lower on a page that lists posts. @default 1 */
  headingLevel?: HeadingLevel | undefined;
  /** Make the post's cover a link to the fullest picture there is, which the island `Lightbox` opens. @default false */
  linkedPictures?: boolean | undefined;
  /** The site, where the post names none. */
  site?: Site | undefined;
  /** License of the whole site, for posts that name none of their own. */
  license?: PostLicense | undefined;
}

/** Categories stand above the title and tags below the text, so the meta bar of a whole post leaves them out. */
const metaItemsOfPost: MetaBarProps["items"] = [
  "published",
  "updated",
  "authors",
  "words",
  "readingTime",
  "views",
];

/**
 * A whole post: header, meta bar, table of contents, text, tags and license footer.
 *
 * Renders `<article>` with the post's language and direction, holding the page's one `<h1>`. To other sites it is an
 * `h-entry` (microformats2).
 */
export function PostLayout({
  post: given,
  children,
  views,
  readingTime,
  readingTimeOptions,
  metaItems = metaItemsOfPost,
  numberNotation,
  headingLevel = 1,
  linkedPictures = false,
  site,
  license,
  header,
  meta,
  cover,
  contents,
  aside,
  beforeBody,
  afterBody,
  tags,
  footer,
  attribution,
  locale = en,
  timeZone,
  Link,
  Image,
  className,
  ...others
}: PostLayoutProps): ReactElement {
  const [relations, rest] = splitRelations(others);
  const post = postFields(given);
  const language = postLanguage(rest.lang ?? post.lang, locale);
  const { lang, dir } = language.post;
  const ownLanguage = language.own;
  const level = readHeadingLevel(headingLevel, 1);
  const shared = { locale, timeZone, Link };
  const frame = { post, site, level, relations, ownLanguage };
  const metaBar = meta === undefined && (
    <MetaBar
      {...shared}
      {...ownLanguage}
      items={metaItems}
      numberNotation={numberNotation}
      published={post.published}
      updated={post.updated}
      authors={post.authors}
      categories={post.categories}
      tags={post.tags}
      words={ownValue(post.stats, "words") as number | undefined}
      readingTime={readingTime ?? postReadingTime(post, { ...readingTimeOptions, lang })}
      views={views}
    />
  );
  const drawn = header === undefined && meta === undefined ? readMetaItems(metaItems) : [];
  return (
    <article
      dir={dir}
      {...rest}
      lang={lang}
      className={classNames("co-post", postLayoutMicroformats.root, className)}
    >
      {header === undefined ? (
        <PostHeader
          {...shared}
          {...{ Image, post, lang, ownLanguage, cover, linkedPictures }}
          headingLevel={level}
          meta={meta === undefined ? metaBar : meta}
        />
      ) : (
        header
      )}
      <PostPreface {...shared} {...frame} />
      {isDrawn(aside) && <aside className="co-aside">{aside}</aside>}
      {beforeBody}
      <PostText
        post={post}
        isOwnPage={level === 1}
        lang={lang}
        ownLanguage={ownLanguage}
        locale={locale}
        contents={contents}
      >
        {children}
      </PostText>
      {afterBody}
      {tags === undefined ? <PostTags {...shared} {...{ lang, ownLanguage }} tags={post.tags} /> : tags}
      <PostAfterword {...shared} {...frame} Image={Image} />
      {footer === undefined ? (
        <PostFooter
          {...shared}
          {...ownLanguage}
          post={post}
          site={site}
          license={license}
          mainContent={level === 1}
          attribution={attribution}
        />
      ) : (
        footer
      )}
      <PostEpilogue {...shared} {...frame} />
      <PostEntry {...{ post, site, timeZone, drawn }} isTitled={header === undefined} />
    </article>
  );
}
