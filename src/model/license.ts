import type { ResolvedLicense } from "../content/license.js";
import { creativeCommons } from "./creativeCommons.js";
import { describeValue, kindOf } from "./describeValue.js";
import { licenseAt, licenseSpelled } from "./licenseSpelling.js";
import { isMissing, ownValue } from "./ownValue.js";
import { displayUrl, safeHref } from "./safeUrl.js";
import { spdxIdAt, spdxLicense } from "./spdxLicenses.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/**
 * Reads a license as an author or a blog system writes it, into its canonical form.
 *
 * Creative Commons licenses, CC0 and the Public Domain Mark are known by SPDX id, by common spelling
 * (`CC BY-NC-SA 4.0`, `by-nc-sa`, `cc-zero`, the full English name), by address (deed or legal text, in any language)
 * and in parts; common other licenses by SPDX id or name. Without a version, the current one is meant. A version or port
 * that does not exist is never mapped to one that does: the text is shown as it stands, and so is the name of any other
 * license. What was resolved once may be resolved again.
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
  if (resolved === undefined && !isReprint(license)) {
    warn(
      `The license is ${kindOf(license)} that names no license. Nothing is said about the terms. Give an SPDX id such as "CC-BY-4.0", { name, url }, "reserved" or false.`,
    );
  }
  return resolved;
}

const reserved: ResolvedLicense = { kind: "reserved", shortName: "" };

function readText(text: string): ResolvedLicense {
  if (/^(?:reserved|all[\s-]rights[\s-]reserved\.?)$/i.test(text)) return { ...reserved };
  return knownLicense(text) ?? unknownLicense(text);
}

function knownLicense(text: string): ResolvedLicense | undefined {
  const id = spdxIdAt(text) ?? text;
  return licenseAt(id) ?? licenseSpelled(id) ?? spdxLicense(id);
}

function unknownLicense(text: string): ResolvedLicense {
  if (/^(?:cc0?\b|creative\s?commons\b|https?:\/\/(?:www\.)?creativecommons\.org\/)/i.test(text)) {
    warn(
      `There is no Creative Commons license ${describeValue(text)} that we know. It is shown as it stands, without a link. Check the version; give { name, url } for a license of another kind.`,
    );
  }
  return { kind: "unknown", shortName: text };
}

function readObject(license: object): ResolvedLicense | undefined {
  const unit = ownValue(license, "unit");
  if (typeof unit === "string") {
    const parts = [unit, ownValue(license, "version"), ownValue(license, "jurisdiction")];
    return readParts(parts.map((part) => toText(part, "part of a license")));
  }
  const kind = ownValue(license, "kind");
  if (kind === "reserved") return { ...reserved };
  if (isReprint(license)) {
    const source = ownValue(license, kind === "reprint" ? "source" : "reprint");
    return readReprint(source, ownValue(license, "license"));
  }
  // What resolveLicense made names itself in another field than what an author wrote.
  const name = toText(ownValue(license, "name") ?? ownValue(license, "shortName"), "name of a license");
  if (kind === "unknown" && name !== undefined) return { kind, shortName: name };
  return readCustom(name, readWebAddress(ownValue(license, "url"), "url of a license"));
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

function readReprint(given: unknown, terms: unknown): ResolvedLicense | undefined {
  const source = readSource(given);
  const license = isReprint(terms) ? undefined : resolveLicense(terms);
  if (isReprint(terms)) {
    warn(
      "The original of a reprint is a reprint itself. Nothing is said about its terms. Give the source it appeared in first, and that one's license.",
    );
  }
  // Terms without a source still bind a reader.
  if (source === undefined) return license;
  const shortName = license?.shortName || source.name;
  return { kind: "reprint", shortName, url: license?.url, source, license };
}

/** A reprint within a reprint is not followed: it may go round in a circle. */
function isReprint(license: unknown): boolean {
  return ownValue(license, "reprint") !== undefined || ownValue(license, "kind") === "reprint";
}

function readSource(given: unknown): ResolvedLicense["source"] {
  const isText = typeof given === "string";
  const isAddress = isText && /^\s*https?:\/\//i.test(given);
  const name = toText(
    isText ? (isAddress ? undefined : given) : ownValue(given, "name"),
    "source of a reprint",
  );
  const url = readWebAddress(
    isText ? (isAddress ? given : undefined) : ownValue(given, "url"),
    "source of a reprint",
  );
  if (name !== undefined || url !== undefined) return { name: name ?? displayUrl(url ?? ""), url };
  // Of an address that was refused, safeHref has warned.
  if (isAddress || !isMissing(ownValue(given, "url"))) return undefined;
  warn(
    `A reprint is ${describeValue(given)}, which names no source. It is not called a reprint. Give { reprint: { name, url } }.`,
  );
  return undefined;
}

function readWebAddress(value: unknown, name: string): string | undefined {
  const href = safeHref(value, name);
  if (href === undefined || !/^(?:mailto|tel):/i.test(href)) return href;
  warn(
    `The ${name} ${describeValue(href)} leads to no page. It was left out. Use http, https or a path of your site.`,
  );
  return undefined;
}

function readCustom(name: string | undefined, url: string | undefined): ResolvedLicense | undefined {
  if (name === undefined) {
    return url === undefined
      ? undefined
      : (knownLicense(url) ?? { kind: "custom", shortName: displayUrl(url), url });
  }
  const custom: ResolvedLicense = { kind: "custom", shortName: name, url };
  // A name that Creative Commons alone uses is theirs; one such as MIT many call their own terms.
  if (url === undefined) return licenseSpelled(name) ?? custom;
  // Themes write { name: "CC BY 4.0", url: "https://creativecommons.org/…" }: one license, said twice.
  const [named, linked] = [knownLicense(name), knownLicense(url)];
  if (named?.url === undefined || linked?.url === undefined) return custom;
  if (named.url === linked.url) return named;
  warn(
    `The license ${describeValue(name)} links ${describeValue(url)}, which is another license. Readers cannot tell which holds. Correct one of the two.`,
  );
  return custom;
}
