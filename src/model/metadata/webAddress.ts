import { absoluteUrl, safeHref, safeImageSource } from "../safeUrl.js";

/**
 * The full address of a page, as machines outside the site need it: http or https, in the encoding of the URL standard.
 *
 * @param url an address that may be anything
 * @param siteUrl address of the site's front page, for relative ones
 * @param name what the address is, for the warning
 * @returns `undefined` for a refused address, for mail and telephone, and for a relative one of an unknown site
 */
export function webAddress(url: unknown, siteUrl: unknown, name?: string): string | undefined {
  return complete(safeHref(url, name), siteUrl);
}

/** The full address of a picture. As {@link webAddress}; what exists only in the page (`data:`, `blob:`) has none. */
export function pictureAddress(src: unknown, siteUrl: unknown): string | undefined {
  return complete(safeImageSource(src), siteUrl);
}

function complete(url: string | undefined, siteUrl: unknown): string | undefined {
  if (url === undefined) return undefined;
  const full = absoluteUrl(url, siteUrl);
  return /^https?:\/\//i.test(full) && URL.canParse(full) ? new URL(full).href : undefined;
}
