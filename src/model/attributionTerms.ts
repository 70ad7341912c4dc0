import type { ResolvedLicense } from "../content/license.js";
import { licenseElements } from "./licenseElements.js";
import { licenseParts } from "./licenseParts.js";
import { ownValue } from "./ownValue.js";

/**
 * The terms by which a work is attributed: of a post those of its text, of a photo its own or those of the photos.
 *
 * @param work a `Post` or a `Photo`
 * @param fallback the terms, where the work names none
 */
export function attributionTerms(work: unknown, fallback?: unknown): ResolvedLicense | undefined {
  const { text, photos } = licenseParts(ownValue(work, "license") ?? fallback);
  return ownValue(work, "src") === undefined ? text : (photos ?? text);
}

/** What is granted to a reader: the license itself, and of a reprint that of the original. */
export function grantedLicense(license: ResolvedLicense | undefined): ResolvedLicense | undefined {
  return license?.kind === "reprint" ? license.license : license;
}

/** Whether a license lets everybody pass the work on: Creative Commons and the public domain. */
export function allowsReuse(license: ResolvedLicense | undefined): boolean {
  const kind = grantedLicense(license)?.kind;
  return kind === "creative-commons" || kind === "public-domain";
}

/** Whether a license asks those who reuse the work to name the author, link source and license and tell of changes. */
export function needsAttribution(license: ResolvedLicense | undefined): boolean {
  return license !== undefined && licenseElements(license).includes("by");
}

/** Whether a license also asks to keep the title: Creative Commons up to version 3.0, section 4 of the legal code. */
export function needsTitle(license: ResolvedLicense | undefined): boolean {
  return needsAttribution(license) && Number.parseFloat(grantedLicense(license)?.version ?? "") < 4;
}
