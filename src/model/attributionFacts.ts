import type { ResolvedLicense } from "../content/license.js";
import { attributionTerms, grantedLicense } from "./attributionTerms.js";
import { readLanguage } from "./language.js";
import { pictureAddress, webAddress } from "./metadata/webAddress.js";
import { type NamedLink, readName, readNames } from "./names.js";
import { ownValue } from "./ownValue.js";
import { type ParsedDate, parsePostDate } from "./postDate.js";
import { toText } from "./toText.js";

/** What an attribution tells, checked: names on one line, every address a full one. */
export interface AttributionFacts {
  /** Whether the work is a photo, which may do without a title. */
  isPhoto: boolean;
  /** Title. */
  title: string | undefined;
  /** Language of the title. */
  lang: string | undefined;
  /** Who made it. */
  authors: NamedLink[];
  /** Where it stands. */
  source: string | undefined;
  /** Name of the site. */
  site: string | undefined;
  /** When it appeared. */
  published: ParsedDate | undefined;
  /** Its terms. */
  license: ResolvedLicense | undefined;
}

/** What holds where the work itself says nothing. */
interface Defaults {
  site?: unknown;
  license?: unknown;
  timeZone?: string | undefined;
}

/** Reads the facts of an attribution from a post or a photo; nothing where there is nobody and nothing to name. */
export function readAttribution(work: unknown, defaults: Defaults): AttributionFacts | undefined {
  const isPhoto = ownValue(work, "src") !== undefined;
  const title = oneLine(toText(ownValue(work, "title"), "title"));
  const siteGiven = ownValue(work, "site") ?? defaults.site;
  const site = readName(siteGiven);
  // A site without a name still has its address.
  const base = site === undefined ? ownValue(siteGiven, "url") : site.url;
  const authors = readNames(isPhoto ? ownValue(work, "credit") : ownValue(work, "authors")).map(
    ({ name, url }) => ({ name: oneLine(name) ?? name, url: webAddress(url, base) }),
  );
  if (title === undefined && authors.length === 0) return undefined;
  const terms = attributionTerms(work, defaults.license);
  const first = terms?.source;
  const lang = ownValue(work, "lang");
  const published = ownValue(work, "published") as Parameters<typeof parsePostDate>[0];
  return {
    isPhoto,
    title,
    lang: typeof lang === "string" ? readLanguage(lang, "") || undefined : undefined,
    authors,
    source: first === undefined ? addressOf(work, base) : webAddress(first.url, base),
    site: oneLine(first === undefined ? site?.name : first.name),
    published: parsePostDate(published, defaults.timeZone),
    license: grantedLicense(terms),
  };
}

/** Of a photo, the page it is said to stand on, else its original, else the file itself. */
function addressOf(work: unknown, base: unknown): string | undefined {
  const url = ownValue(work, "url");
  const src = ownValue(work, "src");
  if (url !== undefined || src === undefined) return webAddress(url, base);
  const original = ownValue(work, "original");
  return (
    webAddress(typeof original === "object" ? ownValue(original, "url") : original, base) ??
    pictureAddress(typeof src === "object" ? ownValue(src, "src") : src, base)
  );
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ");
}
