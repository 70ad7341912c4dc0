import type { LicenseElement, ResolvedLicense } from "../content/license.js";

/**
 * The elements of a license in the order of its name, for icons: `["by", "nc", "sa"]`. CC0 is `zero`, the other tools of
 * the public domain are `pd`, a reprint has those of the original's terms.
 *
 * @returns an empty list for terms without elements, such as a license of one's own
 */
export function licenseElements(license: ResolvedLicense): LicenseElement[] {
  const { unit } = license.license ?? license;
  if (unit === undefined) return [];
  if (unit === "mark" || unit === "certification") return ["pd"];
  return unit.split("-") as LicenseElement[];
}
