import { absoluteUrl } from "./safeUrl.js";

/**
 * Whether two addresses that passed `safeHref` are those of one page of a site: one may be relative and the other full,
 * one may end with a slash, and a fragment is a place within the page.
 */
export function isSamePage(one: string, other: string, siteUrl: unknown): boolean {
  return pageOf(one, siteUrl) === pageOf(other, siteUrl);
}

function pageOf(url: string, siteUrl: unknown): string {
  const full = absoluteUrl(url, siteUrl).replace(/#.*$/s, "");
  // The same letters may be written as such or in the encoding of the URL standard.
  const written = URL.canParse(full) ? new URL(full).href : full;
  return written.replace(/\/$/, "");
}
