import type { ResolvedLicense } from "../content/license.js";
import { creativeCommons } from "./creativeCommons.js";
import { describeValue, kindOf } from "./describeValue.js";
import { ownValue } from "./ownValue.js";
import { displayUrl, safeHref } from "./safeUrl.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/**
 * Reads a license as an author or a blog system writes it, into its canonical form.
 *
 * Creative Commons licenses and CC0 are known by SPDX id, by common spelling (`CC BY-NC-SA 4.0`, `by-nc-sa`,
 * `cc-zero`, the full English name), by address (deed or legal text, in any language) and in parts. Without a version,
 * the current one is meant. A version or port that does not exist is never mapped to one that does: the text is shown
 * as it stands, and so is the name of any other license. What was resolved once may be resolved again.
 *
 * @param license a `License`, or anything else
 * @returns `undefined` for `false` and nothing, and with a warning for what names no license
 */
export function resolveLicense(license: unknown): ResolvedLicense | undefined {
  if (license === undefined || license === null || license === false) return undefined;
  if (typeof license === "string") {
    const text = toText(license, "license");
    return text === undefined ? undefined : readText(text);
  }
  const resolved = typeof license === "object" ? readObject(license) : undefined;
  if (resolved === undefined) {
    warn(
      `The license is ${kindOf(license)} that names no license. Nothing is said about the terms. Give an SPDX id such as "CC-BY-4.0", { name, url }, "reserved" or false.`,
    );
  }
  return resolved;
}

const reserved: ResolvedLicense = { kind: "reserved", shortName: "" };

function readText(text: string): ResolvedLicense {
  if (/^(?:reserved|all[\s-]rights[\s-]reserved\.?)$/i.test(text)) return { ...reserved };
  return readAddress(text) ?? readSpelling(text) ?? unknownLicense(text);
}

function unknownLicense(text: string): ResolvedLicense {
  if (/^(?:cc0?\b|creative\s?commons\b|https?:\/\/(?:www\.)?creativecommons\.org\/)/i.test(text)) {
    warn(
      `There is no Creative Commons license ${describeValue(text)} that we know. It is shown as it stands, without a link. Check the version; give { name, url } for a license of another kind.`,
    );
  }
  return { kind: "unknown", shortName: text };
}

/** `creativecommons.org/licenses/UNIT/VERSION/PORT/`, with or without `deed` or `legalcode` and a language behind it. */
const address =
  /^(?:(?:https?:)?\/\/)?(?:www\.)?creativecommons\.org\/(?:licenses\/(?!zero)|publicdomain\/(?=zero))([a-z-]+)\/(\d\.\d)(?:\/([a-z]+))??(?:\/(?:deed|legalcode)(?:\.[a-z_-]+)*)?\/?(?:[?#].*)?$/i;

function readAddress(text: string): ResolvedLicense | undefined {
  const [, unit, version, jurisdiction] = address.exec(text) ?? [];
  return unit === undefined ? undefined : creativeCommons(unit, version, jurisdiction);
}

/** How the elements are called in full, and the words around them that carry no meaning of their own. */
const spellings: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/[\s_‐-―]+/g, "-"],
  [/^(?:the-)?creative-?commons-/, "cc-"],
  [/attribution/, "by"],
  [/non-?commercial/, "nc"],
  [/share-?alike/, "sa"],
  [/no-?deriv(?:ative)?s?(?:-works)?/, "nd"],
  [/-(?:public-)?licen[cs]e$/, ""],
  [/-(?:international|unported|generic|universal|deed)$/, ""],
  [/^cc-?(?:0|zero)\b/, "zero"],
];

/** Longer than the longest name of a license said twice; a longer text says something else. */
const longestSpelling = 200;

const spelling = /^(?:cc-)?(zero|by(?:-(?:nc|sa|nd))*)(?:-v?(\d)(\.\d)?)?(?:-([a-z]+))?$/;

function readSpelling(text: string): ResolvedLicense | undefined {
  if (text.length > longestSpelling) return undefined;
  // `Attribution 4.0 International (CC BY 4.0)`: said twice, and only read if both agree.
  const [, full, short] = /^([^(]+)\((cc[^()]+)\)$/i.exec(text) ?? [];
  if (full !== undefined && short !== undefined) {
    const license = readSpelling(full.trim());
    return license?.shortName === readSpelling(short.trim())?.shortName ? license : undefined;
  }
  const written = spellings.reduce((so, [pattern, by]) => so.replace(pattern, by), text.toLowerCase());
  const [, unit, major, minor = ".0", jurisdiction] = spelling.exec(written) ?? [];
  if (unit === undefined) return undefined;
  return creativeCommons(unit, major === undefined ? undefined : major + minor, jurisdiction);
}

function readObject(license: object): ResolvedLicense | undefined {
  const unit = ownValue(license, "unit");
  if (typeof unit === "string") {
    const parts = [unit, ownValue(license, "version"), ownValue(license, "jurisdiction")];
    return readParts(parts.map((part) => toText(part, "part of a license")));
  }
  const kind = ownValue(license, "kind");
  if (kind === "reserved") return { ...reserved };
  // What resolveLicense made names itself in another field than what an author wrote.
  const name = toText(ownValue(license, "name") ?? ownValue(license, "shortName"), "name of a license");
  if (kind === "unknown" && name !== undefined) return { kind, shortName: name };
  return readCustom(name, ownValue(license, "url"));
}

function readParts([unit, version, jurisdiction]: (string | undefined)[]): ResolvedLicense | undefined {
  if (unit === undefined) return undefined;
  // YAML reads 4.0 as the number 4.
  const number = version !== undefined && /^\d$/.test(version) ? `${version}.0` : version;
  const spoken = ["CC", unit.toUpperCase(), number, jurisdiction?.toUpperCase()];
  return (
    creativeCommons(unit.replace(/^cc-/i, ""), number, jurisdiction) ??
    unknownLicense(spoken.filter((part) => part !== undefined).join(" "))
  );
}

function readCustom(name: string | undefined, url: unknown): ResolvedLicense | undefined {
  const href = safeHref(url, "url of a license");
  const web = href !== undefined && !/^(?:mailto|tel):/i.test(href) ? href : undefined;
  if (name !== undefined) return { kind: "custom", shortName: name, url: web };
  if (web === undefined) return undefined;
  return readAddress(web) ?? { kind: "custom", shortName: displayUrl(web), url: web };
}
