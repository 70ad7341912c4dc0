/** The six licenses Creative Commons offers, by their elements in canonical order. */
export type CreativeCommonsSuite = "by" | "by-sa" | "by-nc" | "by-nc-sa" | "by-nd" | "by-nc-nd";

/** The public domain: CC0, the Public Domain Mark, and the dedication and certification that CC0 replaced in 2010. */
export type PublicDomainTool = "zero" | "mark" | "certification";

/** Licenses that Creative Commons retired between 2004 and 2011. Works under them stay so, and their deeds stand. */
export type RetiredLicense =
  | "sa"
  | "nc"
  | "nc-sa"
  | "nd"
  | "nd-nc"
  | "sampling"
  | "sampling+"
  | "nc-sampling+"
  | "devnations";

/** Everything Creative Commons has a deed for, by the name in its address. */
export type CreativeCommonsUnit = CreativeCommonsSuite | PublicDomainTool | RetiredLicense;

/** A Creative Commons license in parts. */
export interface CreativeCommonsLicense {
  /** Which license: its elements, or `zero` for CC0. */
  unit: CreativeCommonsUnit;
  /** Version. @default "4.0", and "1.0" for the public domain; a retired license has to name it */
  version?: string | undefined;
  /** Port: a two-letter code such as `"cn"`, `"scotland"` or `"igo"`. Version 4.0 has none. */
  jurisdiction?: string | undefined;
}

/** Terms of the author's own, named in words. */
export interface CustomLicense {
  /** The name a reader sees, such as `"MIT"`. */
  name: string;
  /** Where the terms stand. Only http, https and relative addresses become a link. */
  url?: string | undefined;
}

/** Where a reprinted text or picture appeared first. */
export interface ReprintSource {
  /** What a reader knows it by: the title, the author, the publication. @default the address */
  name?: string | undefined;
  /** Where it stands. Only http, https and relative addresses become a link. */
  url?: string | undefined;
}

/** A reprint: the work of someone else, shown with its source. */
export interface ReprintLicense {
  /** The source; a text is its name, or its address. */
  reprint: ReprintSource | string;
  /** The terms of the original. Left out, nothing is said of them: a reprint grants nothing by itself. */
  license?: Exclude<License, ReprintLicense> | undefined;
}

/**
 * The terms of a work.
 *
 * - an SPDX id (`"CC-BY-NC-SA-4.0"`, `"MIT"`), a common spelling (`"CC BY-NC-SA 4.0"`, `"by-nc-sa"`) or a Creative
 *   Commons URL; a text that is none of these is shown as it stands and linked nowhere,
 * - `{ unit, version, jurisdiction }`: a Creative Commons license in parts,
 * - `{ name, url }`: terms of your own,
 * - `{ reprint: { name, url }, license }`: someone else's work, with its source and its terms,
 * - `"reserved"`: all rights reserved,
 * - `false`: say nothing, also where the site has a license.
 */
export type License = string | CreativeCommonsLicense | CustomLicense | ReprintLicense | false;

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

/** What can be drawn as the icon of a license. `pd` is the public domain. */
export type LicenseElement =
  | "by"
  | "nc"
  | "sa"
  | "nd"
  | "zero"
  | "pd"
  | "sampling"
  | "sampling+"
  | "devnations";

/**
 * What a license footer needs to know of a license: resolved, canonical, not yet in any language.
 * Made by `resolveLicense`.
 */
export interface ResolvedLicense {
  /**
   * `unknown` is a text that names no license we know: shown as it stands, linked nowhere. `custom` are terms with a
   * name and perhaps an address, the author's own or known by an SPDX id.
   */
  kind: "creative-commons" | "public-domain" | "custom" | "reserved" | "reprint" | "unknown";
  /**
   * Short name, such as `"CC BY-NC-SA 4.0"`; empty for `reserved`, whose words come from the locale. Of a reprint, that
   * of the original's terms, or the name of the source where none are known.
   */
  shortName: string;
  /**
   * Canonical address, without a language suffix: the license's identifier. Of a reprint, that of the original's terms.
   * Absent for `reserved` and `unknown`.
   */
  url?: string | undefined;
  /** Which license, for Creative Commons and the public domain. */
  unit?: CreativeCommonsUnit | undefined;
  /** Version, for Creative Commons and the public domain. */
  version?: string | undefined;
  /** Port, for ported Creative Commons licenses. */
  jurisdiction?: string | undefined;
  /** SPDX license id, where one exists. */
  spdx?: string | undefined;
  /** Where a reprint appeared first. */
  source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** The terms of a reprint's original, where they are known. Never a reprint itself. */
  license?: ResolvedLicense | undefined;
}

/** The terms of the parts of a post, resolved. A part that is absent says nothing. Made by `licenseParts`. */
export interface LicenseParts {
  /** The words, and with a single license everything. */
  text?: ResolvedLicense | undefined;
  /** The code samples. */
  code?: ResolvedLicense | undefined;
  /** The pictures that name no terms of their own. */
  photos?: ResolvedLicense | undefined;
}

/** One license of a post's pictures. Made by `photoLicenses`. */
export interface PhotoLicense {
  /** The terms. */
  license: ResolvedLicense;
  /** The pictures under them, by their place in the list, from 0. */
  photos: readonly number[];
}
