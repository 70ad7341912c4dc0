/**
 * What Creative Commons calls its licenses in one language. The name of a license is put together from these words, as
 * `Attribution-ShareAlike 3.0 Unported`: its elements, its version, and where it applies.
 */
export interface LicenseNames {
  /** Attribution. */
  by: string;
  /** ShareAlike. */
  sa: string;
  /** NonCommercial. */
  nc: string;
  /** NoDerivatives. */
  nd: string;
  /** What `nd` was called before version 4.0. @default the same */
  olderNd?: string | undefined;
  /** Stands between two elements. */
  joint: string;
  /** How the name of a license, without version, is set in this language: `«{license}»`. @default as it stands */
  quoted?: string | undefined;
  /** CC0. */
  zero: string;
  /** Public Domain Mark. */
  mark: string;
  /** The dedication and certification of 2004. */
  certification: string;
  /** Sampling, retired. */
  sampling: string;
  /** Sampling Plus, retired. */
  "sampling+": string;
  /** NonCommercial Sampling Plus, retired. */
  "nc-sampling+": string;
  /** Developing Nations, retired. */
  devnations: string;
  /** Of version 4.0. */
  international: string;
  /** Of version 3.0 without a port. */
  unported: string;
  /** Of older versions without a port. */
  generic: string;
  /** Of the public domain. */
  universal: string;
  /** Ports whose name is not that of a region in CLDR, by code. The others are named by `Intl.DisplayNames`. */
  jurisdictions: Readonly<Record<string, string>>;
}
