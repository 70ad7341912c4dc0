import { readAvatar } from "../avatar.js";
import { type NamedLink, readName, readNames } from "../names.js";
import { ownItems, ownValue } from "../ownValue.js";
import { pictureAddress, webAddress } from "./webAddress.js";

/** An author, read for machines: every address full. */
export interface AuthorFacts extends NamedLink {
  /** Address of the picture of the person. */
  image: string | undefined;
  /** Pages of the person elsewhere, each once. */
  sameAs: string[];
}

/**
 * The authors of a post, each name once. What an author card draws of them is told; an address that is not a full one, and
 * cannot be completed by that of the site, is left out.
 */
export function authorFacts(authors: unknown, siteUrl: unknown): AuthorFacts[] {
  const found = new Map<string, AuthorFacts>();
  for (const author of ownItems(authors) ?? [authors]) {
    const named = readName(author);
    if (named === undefined || found.has(named.name)) continue;
    const links = readNames(ownValue(author, "links") ?? []).flatMap(
      ({ url }) => webAddress(url, siteUrl) ?? [],
    );
    found.set(named.name, {
      name: named.name,
      url: webAddress(named.url, siteUrl),
      image: pictureAddress(readAvatar(ownValue(author, "avatar"))?.src, siteUrl),
      sameAs: [...new Set(links)],
    });
  }
  return [...found.values()];
}
