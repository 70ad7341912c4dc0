import type { CreativeCommonsUnit, ResolvedLicense } from "../content/license.js";

const suites = "by by-sa by-nc by-nc-sa by-nd by-nc-nd";
const withoutAttribution = "sa nc nc-sa nd nd-nc";

/**
 * Every license with its versions and ports: those Creative Commons serves a deed for. A dot stands for the license
 * without a port. From https://github.com/creativecommons/cc-legal-tools-data, `config/cc-legal-tools.csv`. The list is
 * closed, since version 4.0 has no ports.
 */
const issued: readonly (readonly [units: string, version: string, ports: string])[] = [
  [suites, "1.0", ". fi il nl"],
  [suites, "2.0", ". at au be br ca cl de es fr hr it jp kr nl pl tw uk za"],
  [suites, "2.1", "au ca es jp"],
  [
    suites,
    "2.5",
    ". ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za",
  ],
  [
    suites,
    "3.0",
    ". am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za",
  ],
  [suites, "4.0", "."],
  [withoutAttribution, "1.0", ". fi nl"],
  [withoutAttribution, "2.0", "jp"],
  ["devnations", "2.0", "."],
  ["sampling", "1.0", ". br tw"],
  ["sampling+", "1.0", ". br de tw"],
  ["nc-sampling+", "1.0", ". tw"],
  ["zero mark", "1.0", "."],
  ["certification", "1.0", "us"],
];

/** The ids of the SPDX License List (npm: spdx-license-ids 3.0.24) that do not follow from the parts of the license. */
const spdxIds: Partial<Record<CreativeCommonsUnit, string>> = {
  zero: "CC0-1.0",
  mark: "CC-PDM-1.0",
  certification: "CC-PDDC",
};

/** The licenses and ports with an id in the SPDX License List; the six licenses without a port all have one. */
const spdxListed =
  "SA-1.0 BY-2.5-AU BY-3.0-AT BY-3.0-AU BY-3.0-DE BY-3.0-IGO BY-3.0-NL BY-3.0-US BY-SA-2.0-UK BY-SA-2.1-JP BY-SA-3.0-AT BY-SA-3.0-DE BY-SA-3.0-IGO BY-NC-3.0-DE BY-NC-3.0-IGO BY-NC-SA-2.0-DE BY-NC-SA-2.0-FR BY-NC-SA-2.0-UK BY-NC-SA-3.0-DE BY-NC-SA-3.0-IGO BY-ND-3.0-DE BY-NC-ND-3.0-DE BY-NC-ND-3.0-IGO";

const has = (list: string, word: string): boolean => list.split(" ").includes(word);

/**
 * A Creative Commons license or tool of the public domain from its parts, if there is such a one.
 *
 * @param unit the elements, in any order and case, joined by hyphens, or a name such as `zero`
 * @param version as on the deed; left out, the current one, which a retired license has not
 * @param jurisdiction code of the port, in any case
 * @returns `undefined` for a combination that does not exist, so that no address is ever made up
 */
export function creativeCommons(
  unit: string,
  version?: string | undefined,
  jurisdiction?: string | undefined,
): ResolvedLicense | undefined {
  const known = canonicalUnit(unit.toLowerCase());
  if (known === undefined) return undefined;
  const isPublicDomain = has("zero mark certification", known);
  const number = version ?? (isPublicDomain ? "1.0" : has(suites, known) ? "4.0" : "");
  // There is one certification only: it speaks of the law of the United States.
  const port = jurisdiction?.toLowerCase() ?? (known === "certification" ? "us" : undefined);
  const exists = issued.some(
    ([units, issue, ports]) => issue === number && has(units, known) && has(ports, port ?? "."),
  );
  if (!exists || port === ".") return undefined;
  const spelled = spelledUnit(known, number);
  const numberAndPort = [number, ...(port === undefined ? [] : [port.toUpperCase()])];
  return {
    kind: isPublicDomain ? "public-domain" : "creative-commons",
    shortName: [shortUnit(spelled), ...numberAndPort].join(" "),
    url: `https://creativecommons.org/${isPublicDomain ? "publicdomain" : "licenses"}/${spelled}/${number}/${port === undefined ? "" : `${port}/`}`,
    unit: known,
    version: number,
    jurisdiction: port,
    spdx:
      spdxIds[known] ??
      spdxId([known.toUpperCase(), ...numberAndPort].join("-"), has(suites, known) && port === undefined),
  };
}

/** The elements in the order of the deed and its address: version 1.0 had one of its own. */
export function spelledUnit(unit: CreativeCommonsUnit, version: string): string {
  return unit === "by-nc-nd" && version === "1.0" ? "by-nd-nc" : unit;
}

function spdxId(parts: string, isGeneric: boolean): string | undefined {
  return isGeneric || has(spdxListed, parts) ? `CC-${parts}` : undefined;
}

/** How Creative Commons itself abbreviates what is no combination of elements. */
function shortUnit(unit: string): string {
  if (unit === "zero") return "CC0";
  if (unit === "mark") return "PDM";
  return unit === "certification" ? "CERTIFICATION" : `CC ${unit.toUpperCase()}`;
}

function canonicalUnit(unit: string): CreativeCommonsUnit | undefined {
  const elements = unit.split("-");
  const sorted = ["by", "nc", "sa", "nd"].filter((element) => elements.includes(element));
  if (sorted.length > 0 && sorted.length !== elements.length) {
    return unit === "nc-sampling+" ? unit : undefined;
  }
  const canonical = sorted.join("-").replace(/^nc-nd$/, "nd-nc") || unit;
  return issued.some(([units]) => has(units, canonical)) ? (canonical as CreativeCommonsUnit) : undefined;
}
