import type { Post } from "../../content/post.js";
import { isSplitLicense, licenseParts } from "../licenseParts.js";
import type { NamedLink } from "../names.js";
import { ownValue } from "../ownValue.js";
import { formatIsoDuration } from "../readingTime.js";
import type { AuthorFacts } from "./authorFacts.js";
import { copyrightNotice, namesHolder, sourceOf, termsAddress, termsOf } from "./copyrightFacts.js";
import { defined } from "./defined.js";
import type {
  BlogPostingJsonLd,
  CreativeWorkJsonLd,
  ImageObjectJsonLd,
  OrganizationJsonLd,
  PersonJsonLd,
} from "./jsonLd.js";
import { type PostMetadataOptions, postFacts, siteAddress } from "./postFacts.js";
import { type PictureFacts, postPictures } from "./postPictures.js";

/**
 * A post for search engines: a schema.org `BlogPosting`, as plain data.
 *
 * It says what the page says, and nothing of what the author left unsaid:
 *
 * - Every address is a full one, http or https; one that is relative to a site without a `url` is left out.
 * - A calendar day stays a day, an instant is ISO 8601 with its offset. Google reads a day in the zone of its crawler
 *   (https://developers.google.com/search/docs/appearance/structured-data/article), where it is that same day; midnight
 *   in another zone might be shown as the day before.
 * - `wordCount` and `timeRequired` are the numbers of the meta bar, where the options are those of the page.
 * - `license` is the canonical address of the terms of the text, and those of each picture stand beside it. Reserved
 *   rights are a notice, not a license. Who holds the rights is only said where terms are.
 *
 * @param post the post; odd values are left out with a warning, and never throw
 * @param options what the post's page was drawn with
 */
export function postJsonLd(post: Post, options: PostMetadataOptions = {}): BlogPostingJsonLd {
  const facts = postFacts(post, options);
  const { title, subtitle, summary, url, lang, authors, site, series, published, updated } = facts;
  const siteUrl = siteAddress(post, options);
  const given = ownValue(post, "license") ?? options.license;
  const terms = licenseParts(given);
  const holders = authors.length > 0 ? authors.map(person) : site === undefined ? [] : [organization(site)];
  const names = holders.map(({ name }) => name);
  const year = published === undefined ? undefined : Number(published.day.slice(0, 4));
  const pictures = postPictures(post, {
    authors: authors.map(({ name }) => name),
    siteUrl,
    terms,
    isSplit: isSplitLicense(given),
  });
  return defined<BlogPostingJsonLd>({
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    headline: title,
    alternativeHeadline: subtitle,
    description: summary,
    url,
    mainEntityOfPage: url === undefined ? undefined : { "@type": "WebPage", "@id": url },
    inLanguage: lang,
    datePublished: published?.dateTime,
    dateModified: updated?.dateTime,
    author: authors.map(author),
    publisher: site && organization(site),
    isPartOf: [...work("WebSite", site), ...work("CreativeWorkSeries", series)],
    articleSection: facts.categories.map(({ name }) => name),
    keywords: facts.tags.map(({ name }) => name),
    image: pictures.map((picture) => imageObject(picture, names, options, siteUrl)),
    wordCount: facts.words,
    timeRequired: facts.minutes === undefined ? undefined : formatIsoDuration(facts.minutes * 60),
    license: termsOf(terms.text, siteUrl),
    copyrightHolder: namesHolder(terms.text) ? holders : undefined,
    copyrightYear: namesHolder(terms.text) ? year : undefined,
    copyrightNotice: copyrightNotice(terms.text, { names, year }, options.locale),
    isBasedOn: sourceOf(terms.text, siteUrl),
  });
}

function person({ name, url }: NamedLink): PersonJsonLd {
  return defined<PersonJsonLd>({ "@type": "Person", name, url });
}

function author({ image, sameAs, ...named }: AuthorFacts): PersonJsonLd {
  return defined<PersonJsonLd>({ ...person(named), image, sameAs });
}

function organization({ name, url }: NamedLink): OrganizationJsonLd {
  return defined<OrganizationJsonLd>({ "@type": "Organization", name, url });
}

function work(type: CreativeWorkJsonLd["@type"], named: NamedLink | undefined): CreativeWorkJsonLd[] {
  return named === undefined
    ? []
    : [defined<CreativeWorkJsonLd>({ "@type": type, name: named.name, url: named.url })];
}

function imageObject(
  { src, size, caption, credit, license, copyright, acquireLicensePage }: PictureFacts,
  holders: readonly string[],
  { locale }: PostMetadataOptions,
  siteUrl: unknown,
): ImageObjectJsonLd {
  return defined<ImageObjectJsonLd>({
    "@type": "ImageObject",
    contentUrl: src,
    url: src,
    width: size?.width,
    height: size?.height,
    caption,
    creditText: credit?.name,
    creator: credit && person(credit),
    license: termsAddress(license, siteUrl),
    acquireLicensePage: acquireLicensePage ?? credit?.url,
    copyrightNotice:
      copyright ?? copyrightNotice(license, { names: credit ? [credit.name] : holders }, locale),
  });
}
