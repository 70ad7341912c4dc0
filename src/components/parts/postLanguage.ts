import type { Locale } from "../../content/labels.js";
import { en } from "../../locales/en.js";
import { directionOf } from "../../model/direction.js";
import { isSameLanguage, readLanguage } from "../../model/language.js";

/** Language and direction of an element. */
export interface LanguageAttributes {
  /** BCP 47 tag. */
  lang: string;
  /** Writing direction. */
  dir: "ltr" | "rtl";
}

/**
 * The language of a post, and that of our own words where it is another: those stay in the site's language, and a post
 * must not change how they are spoken.
 *
 * @param lang the attribute of the element, else `post.lang`; it may be anything
 */
export function postLanguage(
  lang: unknown,
  locale: Locale,
): { post: LanguageAttributes; own: LanguageAttributes | undefined } {
  const ofSite = readLanguage(locale.tag, en.tag);
  const ofPost = readLanguage(lang, ofSite);
  return {
    post: { lang: ofPost, dir: directionOf(ofPost) },
    own: isSameLanguage(ofPost, ofSite) ? undefined : { lang: ofSite, dir: locale.dir },
  };
}
