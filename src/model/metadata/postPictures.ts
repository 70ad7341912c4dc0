import type { Credit } from "../../content/photo.js";
import type { LicenseParts, ResolvedLicense } from "../../content/license.js";
import { isMissing, ownItems, ownValue } from "../ownValue.js";
import { resolvePhoto } from "../photo.js";
import { toText } from "../toText.js";
import { pictureAddress, webAddress } from "./webAddress.js";

/** A picture, read for machines. */
export interface PictureFacts {
  /** Full address of the file the page shows. */
  src: string;
  /** Size in pixels, where it is known. */
  size: { width: number; height: number } | undefined;
  alt: string;
  caption: string | undefined;
  /** Who made it, with a full address. */
  credit: Credit | undefined;
  license: ResolvedLicense | undefined;
  /** Its own copyright notice. */
  copyright: string | undefined;
  /** Full address of the page where the right to use it can be had. */
  acquireLicensePage: string | undefined;
}

/** What {@link postPictures} needs to know of the post beside its pictures. */
export interface PictureContext {
  /** Names of the post's authors. */
  authors: readonly string[];
  /** Address of the site, for relative addresses. */
  siteUrl: unknown;
  /** Terms of the post. */
  terms: LicenseParts;
  /** Whether the terms name pictures by themselves, so that they hold for those of others, too. */
  isSplit: boolean;
}

/** A picture as one place of the post tells it. */
interface Told extends PictureFacts {
  /** Whether this place names terms, though they may be none that are known. */
  hasTerms: boolean;
}

/**
 * The pictures of a post: its cover, then those of its text, each file once, with what any of its places says of it; the
 * first has the last word. What has no full address is left out.
 *
 * A picture that names no terms has those of the post. One that somebody else made, by its credit or its notice, has them only where the
 * post says so of its pictures: an author cannot license the work of others by a word about their own.
 */
export function postPictures(post: unknown, context: PictureContext): PictureFacts[] {
  const pictures = new Map<string, Told>();
  for (const photo of [ownValue(post, "cover"), ...(ownItems(ownValue(post, "photos")) ?? [])]) {
    const told = isMissing(photo) ? undefined : readPicture(photo, context.siteUrl);
    if (told !== undefined) pictures.set(told.src, completed(pictures.get(told.src), told));
  }
  return [...pictures.values()].map(({ hasTerms, ...picture }) => ({
    ...picture,
    license: hasTerms ? picture.license : inheritedTerms(picture, context),
  }));
}

function readPicture(photo: unknown, siteUrl: unknown): Told | undefined {
  const resolved = resolvePhoto(photo);
  const src = resolved && pictureAddress(resolved.src, siteUrl);
  if (resolved === undefined || src === undefined) return undefined;
  const { width, height, credit } = resolved;
  return {
    src,
    size: resolved.sizeKnown ? { width, height } : undefined,
    alt: resolved.alt,
    caption: typeof resolved.caption === "string" ? toText(resolved.caption) : undefined,
    credit: credit && { name: credit.name, url: webAddress(credit.url, siteUrl) },
    license: resolved.license,
    hasTerms: !isMissing(ownValue(photo, "license")),
    copyright: toText(ownValue(photo, "copyright"), "copyright of a photo"),
    acquireLicensePage: webAddress(
      ownValue(photo, "acquireLicensePage"),
      siteUrl,
      "acquireLicensePage of a photo",
    ),
  };
}

function completed(first: Told | undefined, later: Told): Told {
  if (first === undefined) return later;
  const { license, hasTerms } = first.hasTerms ? first : later;
  return {
    src: first.src,
    size: first.size ?? later.size,
    alt: first.alt || later.alt,
    caption: first.caption ?? later.caption,
    credit: first.credit ?? later.credit,
    license,
    hasTerms,
    copyright: first.copyright ?? later.copyright,
    acquireLicensePage: first.acquireLicensePage ?? later.acquireLicensePage,
  };
}

/** Whether the authors made it, as far as its credit says or, without one, its notice. */
function isByAuthors(
  maker: string | undefined,
  notice: string | undefined,
  authors: readonly string[],
): boolean {
  if (maker !== undefined) return authors.includes(maker);
  return notice === undefined || authors.some((author) => notice.includes(author));
}

function inheritedTerms(
  { credit, copyright }: PictureFacts,
  { authors, terms, isSplit }: PictureContext,
): ResolvedLicense | undefined {
  if (isSplit) return terms.photos;
  return isByAuthors(credit?.name, copyright, authors) ? terms.text : undefined;
}
