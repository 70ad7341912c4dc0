import type { Locale } from "../content/labels.js";
import type { ResolvedLicense } from "../content/license.js";

/**
 * The name of a license in full, in the reader's language: `Attribution-ShareAlike 4.0 International`.
 *
 * The locales hold the names of the current versions. Older versions and ports go by their short name
 * (`CC BY-SA 3.0 CN`), which is the same in every language: no version but 4.0 is called international. Other terms
 * are called what the author calls them.
 */
export function licenseName(license: ResolvedLicense, locale: Locale): string {
  if (license.kind === "reserved") return locale.labels.reserved;
  if (license.license !== undefined) return licenseName(license.license, locale);
  const { unit, version } = license;
  if (unit === undefined || version === undefined || !isCurrent(license)) return license.shortName;
  const name = Object.hasOwn(locale.licenseNames, unit)
    ? locale.licenseNames[unit as keyof typeof locale.licenseNames]
    : undefined;
  return name?.replaceAll("{version}", version) ?? license.shortName;
}

/**
 * Where a reader finds the terms: the deed in their language where Creative Commons has one (of version 4.0 and CC0),
 * else the license's own address. The address without a language, `license.url`, is the one that identifies
 * the license to machines.
 */
export function licenseDeedUrl(license: ResolvedLicense, locale: Locale): string | undefined {
  if (license.license !== undefined) return licenseDeedUrl(license.license, locale);
  const { deedLanguage } = locale;
  return isCurrent(license) && license.url !== undefined && deedLanguage !== undefined
    ? `${license.url}deed.${deedLanguage}`
    : license.url;
}

function isCurrent({ unit, version }: ResolvedLicense): boolean {
  return unit !== undefined && version === (unit === "zero" ? "1.0" : "4.0");
}
