/** Scripts written from right to left, by ISO 15924 code, in lower case. */
const rightToLeftScripts = new Set([
  "adlm",
  "arab",
  "aran",
  "hebr",
  "mand",
  "nkoo",
  "rohg",
  "samr",
  "syrc",
  "thaa",
]);

/** Languages whose usual script is written from right to left, by ISO 639 code. */
const rightToLeftLanguages = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "glk",
  "he",
  "iw",
  "khw",
  "ks",
  "lrc",
  "mzn",
  "nqo",
  "pnb",
  "ps",
  "sd",
  "skr",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/**
 * Writing direction of a language, from the script its tag names or its usual one.
 *
 * A list of our own, since `Intl.Locale` tells the direction in some engines as `textInfo`, in others as
 * `getTextInfo()` and in Firefox before 153 not at all.
 *
 * @param lang BCP 47 tag
 */
export function directionOf(lang: string): "ltr" | "rtl" {
  const [language = "", ...subtags] = lang.toLowerCase().split("-");
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return rightToLeftScripts.has(script) ? "rtl" : "ltr";
  return rightToLeftLanguages.has(language) ? "rtl" : "ltr";
}
