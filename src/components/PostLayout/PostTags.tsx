import type { ReactElement } from "react";
import type { Post } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { readNames } from "../../model/names.js";
import { Name } from "../parts/NameList.js";
import type { LanguageAttributes } from "../parts/postLanguage.js";
import type { SiteProps } from "../parts/types.js";
import { postLayoutMicroformats } from "./PostLayout.contract.js";

export interface PostTagsProps extends Pick<SiteProps, "locale" | "Link"> {
  /** The tags. */
  tags: Post["tags"];
  /** Language of the post. */
  lang: string;
  /** Language and direction of our own words, where they are not those of the post. */
  ownLanguage: LanguageAttributes | undefined;
}

/** The tags of a post. Renders `<ul role="list">`; nothing where there are none. */
export function PostTags({ tags, lang, ownLanguage, locale = en, Link }: PostTagsProps): ReactElement | null {
  const names = readNames(tags);
  if (names.length === 0) return null;
  return (
    // Safari takes list semantics from a list without markers; the role gives them back.
    <ul role="list" className="co-tags" aria-label={locale.labels.tagsLabel} lang={ownLanguage?.lang}>
      {names.map((name) => (
        <li key={name.name} className="co-tag" lang={ownLanguage && lang}>
          <Name name={name} Link={Link} rel="tag" className={postLayoutMicroformats.category} />
        </li>
      ))}
    </ul>
  );
}
