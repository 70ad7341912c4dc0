import type { ResolvedLicense } from "../content/license.js";
import { creativeCommons } from "./creativeCommons.js";
import { jurisdictionCode } from "./jurisdictionNames.js";

/**
 * `creativecommons.org/licenses/UNIT/VERSION/PORT/`, with or without `deed` or `legalcode` and a language behind it. An
 * address may write the plus of `sampling+` as `%2B`.
 */
const address =
  /^(?:(?:https?:)?\/\/)?(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+(?:\+|%2b)?)\/(\d\.\d)(?:\/([a-z]+))??(?:\/(?:deed|legalcode|rdf)(?:\.[a-z_-]+)*)?\/?(?:[?#].*)?$/i;

/** A license from an address of Creative Commons. */
export function licenseAt(text: string): ResolvedLicense | undefined {
  const [, category, unit, version, jurisdiction] = address.exec(text) ?? [];
  if (category === undefined || unit === undefined) return undefined;
  const license = creativeCommons(unit.replace(/%2b$/i, "+"), version, jurisdiction);
  const isPublicDomain = category.toLowerCase() === "publicdomain";
  return license !== undefined && isPublicDomain === (license.kind === "public-domain") ? license : undefined;
}

/**
 * From left to right: what spellings of a license vary in, and how it is written here. The words in full are those of
 * Creative Commons in English, and in Chinese, since Chinese themes print them.
 */
const spellings: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/[\s_‐-―─-]+/g, "-"],
  [/^(?:the-)?creative-?commons-|^知识共享-?|^創用-?(?=cc)/, "cc-"],
  [/^cc-cc-?/, "cc-"],
  [/-?(?:协议国际版|国际-?许可(?:协议)?)$/, "-国际"],
  [/\.$|-deed$|-?(?:许可)?协议$/, ""],
  [/-(?:public-)?licen[cs]e$|-public-domain-dedication$/, ""],
  [
    /copyright-only-dedication-\(based-on-united-states-law\)-or-public-domain-certification/,
    "certification",
  ],
  [/^(?:cc-)?(?:pddc|public-domain-dedication-and-certification)$/, "certification-1.0-us"],
  [/^(?:cc-)?public-domain-mark/, "pdm"],
  [/^cc-?(?:0|zero)(?!\w)/, "zero"],
  [/attribution|署名|姓名標示/, "by"],
  [/non-?commercial|非商业性(?:使用)?|非商業性/, "nc"],
  [/share-?alike|相同方式(?:共享|分享)/, "sa"],
  [/no-?deriv(?:ative)?s?(?:-works)?|禁止(?:演绎|改作)/, "nd"],
  [/sampling-plus/, "sampling+"],
  [/developing-nations/, "devnations"],
];

/** Longer than the longest name of a license said twice; a longer text says something else. */
const longestSpelling = 300;

const spelling =
  /^(?:cc-?)?(zero|pdm|certification|devnations|(?:nc-)?sampling\+?|(?:by|nc|sa|nd)(?:-(?:by|nc|sa|nd))*)(?:-?v?(\d)(\.\d)?)?(?:-?(\D.*))?$/;

/** What names every license of a version, and no port. */
const suffix = /^(?:(international|universal|国际|國際)|generic|unported|通用|未本地化版本)$/;

/** A license from its SPDX id, its name in full or short, or what themes make of it. */
export function licenseSpelled(text: string): ResolvedLicense | undefined {
  if (text.length > longestSpelling) return undefined;
  // `Attribution 4.0 International (CC BY 4.0)`: said twice, and only read if both agree.
  const [, full, short] =
    /^(.+)\(((?:cc|pdm|certification)[^()]*)\)(?:\s+(?:public domain dedication|licen[cs]e|deed))?$/i.exec(
      text,
    ) ?? [];
  if (full !== undefined && short !== undefined) {
    const license = licenseSpelled(full.trim());
    return license?.url === licenseSpelled(short.trim())?.url ? license : undefined;
  }
  const written = spellings.reduce((so, [pattern, by]) => so.replace(pattern, by), text.toLowerCase());
  const [, unit, major, minor = ".0", rest] = spelling.exec(written) ?? [];
  // Certifications are known by their full name, with version and port, or by their id.
  if (unit === undefined || (unit === "certification" && rest === undefined)) return undefined;
  const version = major === undefined ? undefined : major + minor;
  const [isSuffix, isCurrent] = suffix.exec(rest ?? "") ?? [];
  // "CC BY Unported" is a license of an older version, but it does not say of which.
  if (isSuffix !== undefined && isCurrent === undefined && version === undefined) return undefined;
  const port = rest === undefined || isSuffix !== undefined ? undefined : jurisdictionCode(rest);
  if (rest !== undefined && isSuffix === undefined && port === undefined) return undefined;
  return creativeCommons(unit === "pdm" ? "mark" : unit, version, port);
}
