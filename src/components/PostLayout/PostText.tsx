import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import type { Post } from "../../content/post.js";
import { countContents, readContents } from "../../model/contents.js";
import { classNames } from "../parts/classNames.js";
import type { LanguageAttributes } from "../parts/postLanguage.js";
import { isDrawn } from "../parts/toNode.js";
import { TableOfContents } from "../TableOfContents/TableOfContents.js";
import { postLayoutMicroformats } from "./PostLayout.contract.js";

/** With fewer headings, a reader sees where things are without a table of contents. */
const fewestHeadings = 3;

export interface PostTextProps {
  /** The post, as it came. */
  post: Partial<Post>;
  /** Whether the post is on its own page. */
  isOwnPage: boolean;
  /** Language of the text. */
  lang: string;
  /** Language and direction of our own words, where they are not those of the text. */
  ownLanguage: LanguageAttributes | undefined;
  /** Words and language. */
  locale: Locale;
  /** Instead of the table of contents; `null`: none. */
  contents: ReactNode;
  /** The text. */
  children: ReactNode;
}

/** The text of a post, and the table of contents above or beside it. */
export function PostText({
  post,
  isOwnPage,
  lang,
  ownLanguage,
  locale,
  contents,
  children,
}: PostTextProps): ReactElement {
  const body = <div className={classNames("co-body", postLayoutMicroformats.content)}>{children}</div>;
  const isLong = isOwnPage && countContents(readContents(post.headings)) >= fewestHeadings;
  const drawn =
    contents === undefined && isLong ? (
      <TableOfContents
        {...ownLanguage}
        headings={post.headings}
        headingsLang={ownLanguage && lang}
        locale={locale}
      />
    ) : (
      contents
    );
  if (!isDrawn(drawn)) return body;
  return (
    <div className="co-text">
      <div className="co-text-rail">{drawn}</div>
      {body}
    </div>
  );
}
