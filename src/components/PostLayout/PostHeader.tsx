import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { fillLabel } from "../../model/label.js";
import { readName, readNames } from "../../model/names.js";
import { safeHref } from "../../model/safeUrl.js";
import { toText } from "../../model/toText.js";
import { warn } from "../../model/warn.js";
import { ImageFigure } from "../ImageFigure/ImageFigure.js";
import { classNames } from "../parts/classNames.js";
import type { HeadingLevel } from "../parts/headingLevel.js";
import { Name } from "../parts/NameList.js";
import { photoFields } from "../parts/photoFields.js";
import type { LanguageAttributes } from "../parts/postLanguage.js";
import { TextLink } from "../parts/TextLink.js";
import { isDrawn } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { postLayoutMicroformats } from "./PostLayout.contract.js";

export interface PostHeaderProps extends Omit<SiteProps, "timeZone"> {
  /** The post, as it came. */
  post: Partial<Post>;
  /** Language of the post. */
  lang: string;
  /** Language and direction of our own words, where they are not those of the post. */
  ownLanguage: LanguageAttributes | undefined;
  /** Level of the title. */
  headingLevel: HeadingLevel;
  /** The meta bar. */
  meta: ReactNode;
  /** Instead of the post's cover; `null`: none. */
  cover: ReactNode;
  /** Whether the cover is a link to the fullest picture there is. */
  linkedPictures: boolean;
}

/** Categories and series, title, subtitle, meta bar and cover. Renders `<header>`. */
export function PostHeader({
  post,
  lang,
  ownLanguage,
  headingLevel,
  meta,
  cover,
  linkedPictures,
  locale = en,
  Link,
  Image,
}: PostHeaderProps): ReactElement {
  const title = toText(post.title, "title of a post");
  const subtitle = toText(post.subtitle, "subtitle of a post");
  if (
    title === undefined &&
    (post.title === undefined || post.title === null || typeof post.title === "string")
  ) {
    warn(
      "A post has no title. Readers and search engines know a page by it. Set `title` in its front matter.",
    );
  }
  const Heading = `h${headingLevel}` as const;
  const ownPage = headingLevel === 1 || post.url === undefined || safeHref(post.url) === undefined;
  return (
    <header className="co-header">
      <Kicker {...{ post, lang, ownLanguage, locale, Link }} />
      {title !== undefined && (
        <Heading className={classNames("co-title", postLayoutMicroformats.name)}>
          {ownPage ? (
            title
          ) : (
            <TextLink href={post.url} Link={Link}>
              {title}
            </TextLink>
          )}
        </Heading>
      )}
      {subtitle !== undefined && <p className="co-subtitle">{subtitle}</p>}
      {isDrawn(meta) && <div className="co-meta-line">{meta}</div>}
      {cover === undefined && post.cover !== undefined && post.cover !== null ? (
        <ImageFigure
          {...photoFields(post.cover)}
          className="co-cover"
          imageProps={{ className: postLayoutMicroformats.featured }}
          placement="wide"
          priority
          linked={linkedPictures}
          locale={locale}
          Link={Link}
          Image={Image}
        />
      ) : (
        cover
      )}
    </header>
  );
}

function Kicker({
  post,
  lang,
  ownLanguage,
  locale: { labels },
  Link,
}: Pick<PostHeaderProps, "post" | "lang" | "ownLanguage" | "Link"> & {
  locale: Locale;
}): ReactElement | null {
  const series = readName(post.series);
  const categories = readNames(post.categories);
  const names = [...categories, ...(series === undefined ? [] : [series])];
  const [first] = names;
  if (first === undefined) return null;
  const label =
    first === series ? fillLabel(labels.seriesName, { series: series.name }) : labels.categoriesLabel;
  return (
    // Safari takes list semantics from a list without markers; the role gives them back.
    <ul role="list" className="co-kicker" aria-label={label} lang={ownLanguage?.lang}>
      {names.map((name, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a series may carry a category's name
        <li key={index} className="co-kicker-item" lang={ownLanguage && lang}>
          <Name
            name={name}
            Link={Link}
            className={index < categories.length ? postLayoutMicroformats.category : undefined}
          />
        </li>
      ))}
    </ul>
  );
}
