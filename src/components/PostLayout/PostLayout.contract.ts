/** Classes of `PostLayout` that a site's style sheet may rely on. */
export const postLayoutClasses = {
  /** The `<article>`. */
  root: "co-post",
  /** The `<header>`. */
  header: "co-header",
  /** The `<ul>` of categories and series above the title. */
  kicker: "co-kicker",
  /** An `<li>` of it. */
  kickerItem: "co-kicker-item",
  /** The title, a heading. */
  title: "co-title",
  /** The second line under the title. */
  subtitle: "co-subtitle",
  /** The line under the header that holds the meta bar. */
  metaLine: "co-meta-line",
  /** The cover, a figure. */
  cover: "co-cover",
  /** Content between header and text. */
  aside: "co-aside",
  /** Around the text and its table of contents, where there is one. */
  text: "co-text",
  /** What holds the table of contents: above the text, or the whole margin beside it. */
  rail: "co-text-rail",
  /** The text. */
  body: "co-body",
  /** The `<ul>` of tags below the text. */
  tags: "co-tags",
  /** An `<li>` of it. */
  tag: "co-tag",
} as const;

/** Classes that a site sets to change what is inside. */
export const postLayoutSwitches = {
  /** On any element inside the body: no body typography within. */
  plain: "co-plain",
  /** On `<body>` of a page: paper and ink behind the post. */
  page: "co-page",
} as const;

/**
 * Values of `data-placement`, an attribute that any element of the text may have. Figures have a prop for it, and the
 * value `side`.
 */
export const textPlacements = {
  /** Steps out of the text column on both sides. */
  wide: "wide",
  /** From one edge of the page to the other. */
  full: "full",
  /** A note in the margin, beside what follows it; in place where there is no margin. */
  margin: "margin",
} as const;

/** Custom properties of `PostLayout` that a site may set. */
export const postLayoutVariables = {
  /** Width of the text column. */
  measure: "--co-measure",
  /** How far wide content steps out of the text column, on both sides together, with a unit. */
  wide: "--co-wide",
  /** Least space between text and the edge of the page, with a unit: none is `0px`. */
  gutter: "--co-gutter",
} as const;

/**
 * Classes of microformats2 that make a post readable to other sites as an `h-entry`, beside those of `MetaBar`. They
 * carry no style.
 */
export const postLayoutMicroformats = {
  /** On the `<article>`. */
  root: "h-entry",
  /** On the title, or on a hidden `<data>` where the site has a header of its own. */
  name: "p-name",
  /** On the `<img>` of the cover. */
  featured: "u-featured",
  /** On the text. */
  content: "e-content",
  /** On each category above the title and each tag below the text. */
  category: "p-category",
  /** On a hidden `<data>` whose value is the address of the post. */
  url: "u-url u-uid",
  /** On a hidden `<data>` whose value is the summary. */
  summary: "p-summary",
} as const;
