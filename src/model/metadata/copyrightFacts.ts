import type { Locale } from "../../content/labels.js";
import type { ResolvedLicense } from "../../content/license.js";
import type { NamedLink } from "../names.js";
import { defined } from "./defined.js";
import type { CreativeWorkJsonLd } from "./jsonLd.js";
import { webAddress } from "./webAddress.js";

/** Who holds the rights in a work. */
export interface RightsHolders {
  /** Names. */
  names: readonly string[];
  /** Year from which they hold them. */
  year?: number | undefined;
}

/** Whether terms say that somebody holds rights in the work, and that it is the author: nobody else may be named. */
export function namesHolder(license: ResolvedLicense | undefined): boolean {
  return license !== undefined && license.kind !== "public-domain" && license.kind !== "reprint";
}

/** The address of terms, full; reserved rights and a text that names no license have none. */
export function termsAddress(license: ResolvedLicense | undefined, siteUrl: unknown): string | undefined {
  return license === undefined || license.kind === "reserved" ? undefined : webAddress(license.url, siteUrl);
}

/** The terms of a post: their address, or their name where they have none. */
export function termsOf(
  license: ResolvedLicense | undefined,
  siteUrl: unknown,
): string | CreativeWorkJsonLd | undefined {
  const address = termsAddress(license, siteUrl);
  if (address !== undefined || license === undefined || license.kind === "reserved") return address;
  if (license.kind === "reprint") return termsOf(license.license, siteUrl);
  return license.shortName === "" ? undefined : { "@type": "CreativeWork", name: license.shortName };
}

/** The notice of reserved rights, such as `© 2026 Ines Falk. All rights reserved`; nothing for any other terms. */
export function copyrightNotice(
  license: ResolvedLicense | undefined,
  { names, year }: RightsHolders,
  locale: Locale | undefined,
): string | undefined {
  if (license?.kind !== "reserved") return undefined;
  const holders = [year, names.join(", ")].filter(Boolean).join(" ");
  const sentences = [holders === "" ? undefined : `© ${holders}`, locale?.labels.reserved];
  return sentences.filter((sentence) => sentence !== undefined).join(". ") || undefined;
}

/** What a reprint was taken from. */
export function sourceOf(
  license: ResolvedLicense | undefined,
  siteUrl: unknown,
): CreativeWorkJsonLd | undefined {
  const source = license?.source as NamedLink | undefined;
  return (
    source &&
    defined<CreativeWorkJsonLd>({
      "@type": "CreativeWork",
      name: source.name,
      url: webAddress(source.url, siteUrl),
    })
  );
}
