import type { Locale } from "../content/labels.js";
import type { LicenseNames } from "../content/licenseNames.js";
import type { CreativeCommonsUnit, ResolvedLicense } from "../content/license.js";
import { spelledUnit } from "./creativeCommons.js";
import { jurisdictionName } from "./jurisdictionNames.js";

/**
 * The name of a license in full, in the reader's language: `Attribution-ShareAlike 4.0 International`,
 * `Attribution-NonCommercial 3.0 China Mainland`. In English, it is Creative Commons' own.
 *
 * Other terms are called what the author or SPDX calls them, a reprint by the terms of its original.
 */
export function licenseName(license: ResolvedLicense, locale: Locale): string {
  if (license.kind === "reserved") return locale.labels.reserved;
  if (license.license !== undefined) return licenseName(license.license, locale);
  const { kind, unit, version, jurisdiction } = license;
  if (unit === undefined || version === undefined) return license.shortName;
  const names = locale.licenseNames;
  const name = unitName(unit, version, names);
  const set = kind === "public-domain" ? undefined : names.quoted?.replace("{license}", () => name);
  const scope =
    jurisdiction === undefined ? names[scopeOf(kind, version)] : jurisdictionName(jurisdiction, locale);
  return [set ?? name, version, scope].join(" ");
}

/**
 * Where a reader finds the terms: the deed in their language, which Creative Commons has for every license in every
 * language it has one in, else the license's own address. The address without a language, `license.url`, is the one
 * that identifies the license to machines.
 */
export function licenseDeedUrl(license: ResolvedLicense, locale: Locale): string | undefined {
  const { deedLanguage } = locale;
  const { unit, url } = license.license ?? license;
  return unit === undefined || url === undefined || deedLanguage === undefined
    ? url
    : `${url}deed.${deedLanguage}`;
}

/** What Creative Commons calls a license that is not ported (https://wiki.creativecommons.org/wiki/License_Versions). */
function scopeOf(kind: string, version: string): "universal" | "international" | "unported" | "generic" {
  if (kind === "public-domain") return "universal";
  if (version === "4.0") return "international";
  return version === "3.0" ? "unported" : "generic";
}

function unitName(unit: CreativeCommonsUnit, version: string, names: LicenseNames): string {
  const elements = { ...names, nd: version === "4.0" ? names.nd : (names.olderNd ?? names.nd) };
  if (Object.hasOwn(elements, unit)) return elements[unit as keyof typeof elements & CreativeCommonsUnit];
  return spelledUnit(unit, version)
    .split("-")
    .map((element) => elements[element as "by" | "nc" | "sa" | "nd"])
    .join(names.joint);
}
