import type { License } from "../../content/license.js";
import type { Credit } from "../../content/photo.js";
import { displayUrl } from "../../model/safeUrl.js";
import type { ExifFacts } from "./exif.js";
import type { IptcFacts } from "./iptc.js";
import type { XmpFacts } from "./xmp.js";

/** What a picture's own data says of its author and terms, and in words. */
export interface WrittenFacts {
  /** Who made it. */
  credit?: string | Credit | undefined;
  /** Copyright notice. */
  copyright?: string | undefined;
  /** Terms. */
  license?: License | undefined;
  /** Page where a license can be had. */
  acquireLicensePage?: string | undefined;
  /** Caption. */
  caption?: string | undefined;
  /** What is to be seen. */
  alt?: string | undefined;
}

/** A name of terms; what is longer is the terms themselves. */
const longestName = 80;

/** Joins what the three kinds of data say: XMP, which editors write today, before IPTC-IIM, before the camera's Exif. */
export function joinFacts(xmp: XmpFacts, iptc: IptcFacts, exif: ExifFacts): WrittenFacts {
  const name = xmp.creators?.join(", ") ?? iptc.creator ?? exif.artist ?? xmp.creditLine ?? iptc.creditLine;
  const url = webAddress(xmp.creatorUrl);
  return {
    credit: name !== undefined && url !== undefined ? { name, url } : name,
    copyright: xmp.copyright ?? iptc.copyright ?? exif.copyright,
    license: readLicense(webAddress(xmp.licenseUrl), xmp.usageTerms),
    acquireLicensePage: webAddress(xmp.licensorUrl),
    caption: xmp.caption ?? iptc.caption ?? exif.caption,
    alt: xmp.alt,
  };
}

/** Terms are what an address leads to. A copyright notice is none, and words alone only where they name a known license. */
function readLicense(url: string | undefined, terms: string | undefined): License | undefined {
  const name =
    terms !== undefined && terms.length <= longestName && !terms.includes("\n") ? terms : undefined;
  if (url === undefined)
    return name !== undefined && /^(?:cc|creative commons)\b/i.test(name) ? name : undefined;
  if (/^https?:\/\/(?:www\.)?creativecommons\.org\//i.test(url)) return url;
  return { name: name ?? displayUrl(url), url };
}

/** An address of the web without a user name in it; anything else is none. */
function webAddress(text: string | undefined): string | undefined {
  const url = text?.trim();
  if (url === undefined || !/^https?:\/\/[^\s\\]+$/i.test(url) || !URL.canParse(url)) return undefined;
  const { username, password } = new URL(url);
  return username === "" && password === "" ? url : undefined;
}
