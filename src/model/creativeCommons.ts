import type { CreativeCommonsUnit, ResolvedLicense } from "../content/license.js";

/**
 * Every version of the six licenses, with its ports: those Creative Commons serves a deed for, the same for all six.
 * From https://github.com/creativecommons/cc-legal-tools-data, `config/cc-legal-tools.csv`. The list is closed, since
 * version 4.0 has no ports. Version 2.1 exists only as ports.
 */
const ports: ReadonlyMap<string, string> = new Map([
  ["1.0", "fi il nl"],
  ["2.0", "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"],
  ["2.1", "au ca es jp"],
  ["2.5", "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"],
  [
    "3.0",
    "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za",
  ],
  ["4.0", ""],
]);

/** The ports with an id in the SPDX License List 3.24; licenses without a port all have one. */
const spdxPorts: Record<Exclude<CreativeCommonsUnit, "zero">, string> = {
  by: "2.5-AU 3.0-AT 3.0-AU 3.0-DE 3.0-IGO 3.0-NL 3.0-US",
  "by-sa": "2.0-UK 2.1-JP 3.0-AT 3.0-DE 3.0-IGO",
  "by-nc": "3.0-DE 3.0-IGO",
  "by-nc-sa": "2.0-DE 2.0-FR 2.0-UK 3.0-DE 3.0-IGO",
  "by-nd": "3.0-DE",
  "by-nc-nd": "3.0-DE 3.0-IGO",
};

/** The version meant where none is named. */
const currentVersion = "4.0";

/**
 * A Creative Commons license or CC0 from its parts, if there is such a license.
 *
 * @param unit the elements, in any order and case, joined by hyphens, or `zero`
 * @param version as on the deed; left out, the current one
 * @param jurisdiction code of the port, in any case
 * @returns `undefined` for a combination that does not exist, so that no address is ever made up
 */
export function creativeCommons(
  unit: string,
  version?: string | undefined,
  jurisdiction?: string | undefined,
): ResolvedLicense | undefined {
  const known = canonicalUnit(unit);
  if (known === "zero") return creativeCommonsZero(version, jurisdiction);
  const number = version ?? currentVersion;
  const port = jurisdiction?.toLowerCase();
  const existing = ports.get(number);
  if (known === undefined || existing === undefined) return undefined;
  if (port === undefined ? number === "2.1" : !existing.split(" ").includes(port)) return undefined;
  // Version 1.0 named its elements in another order, on the deed and in its address.
  const spelled = known === "by-nc-nd" && number === "1.0" ? "by-nd-nc" : known;
  const suffix = port === undefined ? number : `${number}-${port.toUpperCase()}`;
  const listed = port === undefined || spdxPorts[known].split(" ").includes(suffix);
  return {
    kind: "creative-commons",
    shortName: `CC ${spelled.toUpperCase()} ${suffix.replace("-", " ")}`,
    url: `https://creativecommons.org/licenses/${spelled}/${number}/${port === undefined ? "" : `${port}/`}`,
    unit: known,
    version: number,
    jurisdiction: port,
    spdx: listed ? `CC-${known.toUpperCase()}-${suffix}` : undefined,
  };
}

function creativeCommonsZero(version = "1.0", jurisdiction?: string): ResolvedLicense | undefined {
  if (version !== "1.0" || jurisdiction !== undefined) return undefined;
  return {
    kind: "public-domain",
    shortName: "CC0 1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    unit: "zero",
    version,
    jurisdiction: undefined,
    spdx: "CC0-1.0",
  };
}

function canonicalUnit(unit: string): CreativeCommonsUnit | undefined {
  const elements = unit.toLowerCase().split("-");
  if (elements.length === 1 && elements[0] === "zero") return "zero";
  const sorted = ["by", "nc", "sa", "nd"].filter((element) => elements.includes(element));
  const canonical = sorted.join("-");
  return sorted.length === elements.length && Object.hasOwn(spdxPorts, canonical)
    ? (canonical as CreativeCommonsUnit)
    : undefined;
}
