/** Classes of `LicenseFooter` that a site's style sheet may rely on. */
export const licenseFooterClasses = {
  /** The `<footer>`. */
  root: "co-license",
  /** The rule across the top, with the mark in its middle. */
  rule: "co-license-rule",
  /** The mark itself. Its `::before` is the ornament of a theme that shows one instead of the seal. */
  mark: "co-license-mark",
  /** The seal, where the mark is none of your own. */
  seal: "co-license-seal",
  /** The `<dl>` of facts. */
  facts: "co-license-facts",
  /** One fact: a label and its value. */
  fact: "co-license-fact",
  /** The `<dt>`. */
  label: "co-license-label",
  /** The `<dd>`. */
  value: "co-license-value",
  /** The elements of the license, as icons. */
  icons: "co-license-icons",
  /** One of them. */
  icon: "co-license-icon",
  /** The short name of the license beside its full name, instead of the icons. */
  badge: "co-license-badge",
  /** The sentence. */
  sentence: "co-license-sentence",
} as const;

/** Data attributes of `LicenseFooter` that a site's style sheet may rely on. */
export const licenseFooterAttributes = {
  /**
   * On one fact: `authors`, `site`, `published`, `updated`, `permalink`, `license`, and where the terms of the parts
   * differ `text`, `code` and `photos`.
   */
  fact: "data-fact",
  /** On an icon: `by`, `nc`, `sa`, `nd`, `zero`, `pd` or `reserved`. */
  element: "data-element",
} as const;
