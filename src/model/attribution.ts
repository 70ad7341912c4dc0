import type { Locale } from "../content/labels.js";
import type { PostLicense } from "../content/license.js";
import type { Photo, PhotoDetails } from "../content/photo.js";
import type { Post, Site } from "../content/post.js";
import { attributionBibtex } from "./attributionBibtex.js";
import { type AttributionFacts, readAttribution } from "./attributionFacts.js";
import { attributionHtml, attributionMarkdown, attributionText } from "./attributionSentence.js";
import { describeValue } from "./describeValue.js";

/** How an attribution is written. */
export type AttributionFormat = "text" | "html" | "markdown" | "bibtex";

/** What an attribution can tell of a work. A `Post` and a `Photo` are such works as they are. */
export interface AttributedWork
  extends Partial<Pick<Post, "title" | "lang" | "url" | "published" | "authors" | "site" | "license">>,
    Pick<PhotoDetails, "credit" | "original"> {
  /** Address of a picture: what has one is a photo. */
  src?: Photo["src"] | undefined;
}

/** How {@link attribution} writes. */
export interface AttributionOptions {
  /** @default "text" */
  format?: AttributionFormat | undefined;
  /** Words and language of the sentence. */
  locale: Locale;
  /** The site, where the work names none. Relative addresses are resolved against it. */
  site?: Site | undefined;
  /** Terms, where the work names none. */
  license?: PostLicense | undefined;
  /** IANA time zone in which the date of publication is read. @default "UTC" */
  timeZone?: string | undefined;
}

const writers: Record<AttributionFormat, (facts: AttributionFacts, locale: Locale) => string> = {
  text: attributionText,
  html: attributionHtml,
  markdown: attributionMarkdown,
  bibtex: attributionBibtex,
};

/** The formats, in the order in which they are offered. */
export const attributionFormats: readonly AttributionFormat[] = Object.freeze(
  Object.keys(writers) as AttributionFormat[],
);

/**
 * Title, author, source and license of a work in one sentence, ready to be copied beside a copy of the work: what
 * Creative Commons recommends as an attribution (TASL), and in BibTeX a `@misc` entry.
 *
 * What is not known is left out. The source is the work's full address: one that is relative, with no site to resolve it
 * against, leads nowhere from another page and is left out too. A photo is attributed to its credit, with the address of
 * its original as the source. A reprint has the first publication as its source.
 *
 * Names may hold anything: HTML is safe to insert, Markdown and BibTeX say what was written and nothing else. Links carry
 * no `rel="license"`, which would speak of the page the attribution is pasted into.
 *
 * @param work a `Post`, a `Photo`, or the facts by themselves
 * @returns `undefined` for a work with neither title nor author
 * @throws for a format that is none
 */
export function attribution(
  work: Post | Photo | AttributedWork,
  options: AttributionOptions,
): string | undefined {
  const { format = "text", locale } = options;
  if (!Object.hasOwn(writers, format)) {
    throw new TypeError(
      `[colophon] An attribution cannot be written as ${describeValue(format)}. There is no such format. Use "text", "html", "markdown" or "bibtex".`,
    );
  }
  const facts = readAttribution(work, options);
  return facts === undefined ? undefined : writers[format](facts, locale);
}
