/** The elements of a Creative Commons license, in canonical order. */
export type CreativeCommonsUnit = "by" | "by-sa" | "by-nc" | "by-nc-sa" | "by-nd" | "by-nc-nd" | "zero";

/** A Creative Commons license in parts. */
export interface CreativeCommonsLicense {
  /** Which license: the elements, or `zero` for CC0. */
  unit: CreativeCommonsUnit;
  /** Version. @default "4.0", and "1.0" for CC0 */
  version?: string | undefined;
  /** Port, as a two-letter code such as `"cn"`. Version 4.0 has none. */
  jurisdiction?: string | undefined;
}

/** Terms of the author's own, named in words. */
export interface CustomLicense {
  /** The name a reader sees, such as `"MIT"`. */
  name: string;
  /** Where the terms stand. Only http, https and relative addresses become a link. */
  url?: string | undefined;
}

/**
 * The terms of a work.
 *
 * - an SPDX id (`"CC-BY-NC-SA-4.0"`), a common spelling (`"CC BY-NC-SA 4.0"`, `"by-nc-sa"`) or a Creative Commons URL;
 *   a text that is none of these is shown as it stands and linked nowhere,
 * - `{ unit, version, jurisdiction }`: a Creative Commons license in parts,
 * - `{ name, url }`: terms of your own,
 * - `"reserved"`: all rights reserved,
 * - `false`: say nothing, also where the site has a license.
 */
export type License = string | CreativeCommonsLicense | CustomLicense | false;

/** Terms that differ between the parts of a post. A part that is left out has none of its own, and nothing is said of it. */
export interface SplitLicense {
  /** The words. The license of the document: the one that carries `rel="license"`. */
  text?: License | undefined;
  /** The code samples. Creative Commons advises against its licenses for software. */
  code?: License | undefined;
  /** The pictures that name no terms of their own. */
  photos?: License | undefined;
}

/** Terms of a post: one license for all of it, or one for each part. */
export type PostLicense = License | SplitLicense;

/**
 * What a license footer needs to know of a license: resolved, canonical, not yet in any language.
 * Made by `resolveLicense`.
 */
export interface ResolvedLicense {
  /** `unknown` is a text that names no license we know: shown as it stands, linked nowhere. */
  kind: "creative-commons" | "public-domain" | "custom" | "reserved" | "unknown";
  /** Short name, such as `"CC BY-NC-SA 4.0"`; empty for `reserved`, whose words come from the locale. */
  shortName: string;
  /** Canonical address, without a language suffix: the license's identifier. Absent for `reserved` and `unknown`. */
  url?: string | undefined;
  /** Elements, for Creative Commons and CC0. */
  unit?: CreativeCommonsUnit | undefined;
  /** Version, for Creative Commons and CC0. */
  version?: string | undefined;
  /** Port, for ported Creative Commons licenses. */
  jurisdiction?: string | undefined;
  /** SPDX license id, where one exists. */
  spdx?: string | undefined;
}
