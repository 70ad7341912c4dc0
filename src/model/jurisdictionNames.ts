import type { Locale } from "../content/labels.js";
import { formatterCache } from "./intl.js";

/** What Creative Commons calls its ports in English, where that is not the region's name in CLDR; and in Chinese. */
const otherNames: Readonly<Record<string, string>> = {
  "china-mainland": "cn",
  "mainland-china": "cn",
  中国大陆: "cn",
  中國大陸: "cn",
  "czech-republic": "cz",
  "hong-kong": "hk",
  香港: "hk",
  "intergovernmental-organization": "igo",
  korea: "kr",
  macedonia: "mk",
  "uk:-scotland": "scotland",
  台湾: "tw",
  台灣: "tw",
  "uk:-england-&-wales": "uk",
  "england-and-wales": "uk",
};

/** The other ports, which CLDR calls as Creative Commons does. */
const regions =
  "am ar at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr hu ie il in it jp kr lu mk mt mx my nl no nz pe ph pl pr pt ro rs se sg si th tw ug us ve vn za";

const regionNames = formatterCache((tags) => new Intl.DisplayNames(tags, { type: "region" }));

/**
 * The code of a port, from a code or a name.
 *
 * @param name in lower case, with hyphens for spaces
 * @returns `undefined` for a name of none; a code is not looked at any further
 */
export function jurisdictionCode(name: string): string | undefined {
  if (/^(?:[a-z]{2}|igo|scotland)$/.test(name)) return name;
  if (Object.hasOwn(otherNames, name)) return otherNames[name];
  const english = regionNames({ tag: "en", numberingSystem: "latn" });
  return regions
    .split(" ")
    .find((code) => english.of(code.toUpperCase())?.toLowerCase().replace(/\s+/g, "-") === name);
}

/** What a port is called in the reader's language: as Creative Commons does where the locale says so, else as in CLDR. */
export function jurisdictionName(code: string, locale: Locale): string {
  const { jurisdictions } = locale.licenseNames;
  if (Object.hasOwn(jurisdictions, code)) return jurisdictions[code] ?? code;
  const region = code.toUpperCase();
  return /^[A-Z]{2}$/.test(region) ? (regionNames(locale).of(region) ?? region) : region;
}
