// Bugs to plant: of each check, at least one that it has to find. Each is the subject with one thing done wrong.

const edit = (name, change) => (subject) => ({
  ...subject,
  [name]: (post, options) => change(subject[name](post, options), post, options),
});
const data = (change) =>
  edit("data", (posting, post, options) => ({ ...posting, ...change(posting, post, options) }));
const replace = (name, pattern, by) => edit(name, (html) => html.replaceAll(pattern, by));

/** Check, what is wrong, and how to make it so. */
export const bugs = [
  [
    "text",
    "JSON as it is",
    (subject) => ({ ...subject, text: (post, options) => JSON.stringify(subject.data(post, options)) }),
  ],
  ["text", "line separators stay", replace("text", /\\u202[89]/g, (escape) => JSON.parse(`"${escape}"`))],
  ["text", "escaped twice", replace("text", "\\u003c", "\\\\u003c")],
  ["text", "entities for markup", replace("text", "\\u0026", "&amp;")],
  ["field", "an empty list", data(() => ({ keywords: [] }))],
  ["field", "an undefined field", data(() => ({ description: undefined }))],
  ["field", "null in the head", edit("metadata", (metadata) => ({ ...metadata, description: null }))],
  ["address", "the address as it was written", data((_, post) => ({ url: post.url }))],
  [
    "address",
    "the author's address as it was written",
    data((posting, post) => ({
      author: posting.author?.map((one, at) => ({ ...one, url: post.authors[at]?.url })),
    })),
  ],
  ["address", "no address where there is one", data(() => ({ url: undefined }))],
  [
    "address",
    "an address with another slash",
    edit("metadata", (metadata) => ({
      ...metadata,
      alternates: metadata.alternates && { canonical: `${metadata.alternates.canonical}/` },
    })),
  ],
  [
    "dates",
    "every date in UTC",
    data(({ datePublished }) => ({ datePublished: datePublished && new Date(datePublished).toISOString() })),
  ],
  [
    "dates",
    "no offset",
    data(({ datePublished }) => ({ datePublished: datePublished?.replace(/Z|[+-]\d\d:\d\d$/, "") })),
  ],
  [
    "dates",
    "another modified time in Open Graph",
    edit("metadata", (metadata) => ({
      ...metadata,
      openGraph: { ...metadata.openGraph, modifiedTime: metadata.openGraph.publishedTime },
    })),
  ],
  [
    "terms",
    "a deed instead of the license",
    data(({ license }) => ({ license: typeof license === "string" ? `${license}deed.en` : license })),
  ],
  [
    "terms",
    "reserved rights as a license",
    data(({ copyrightNotice }) => (copyrightNotice ? { license: copyrightNotice } : {})),
  ],
  ["terms", "no notice", data(() => ({ copyrightNotice: undefined }))],
  [
    "pictures",
    "the license of the post for every picture",
    data(({ license, image }) => ({ image: image?.map((one) => ({ ...one, license })) })),
  ],
  [
    "pictures",
    "the page of the credit for that of the rights",
    data(({ image }) => ({ image: image?.map((one) => ({ ...one, acquireLicensePage: one.creator?.url })) })),
  ],
  [
    "pictures",
    "no notice of a picture",
    data(({ image }) => ({ image: image?.map((one) => ({ ...one, copyrightNotice: undefined })) })),
  ],
  ["pictures", "the first picture alone", data(({ image }) => ({ image: image?.slice(0, 1) }))],
  [
    "pictures",
    "a size where only a shape is known",
    data(({ image }) => ({ image: image?.map((one) => ({ ...one, width: 1600 })) })),
  ],
  [
    "element",
    "the data as it is",
    edit(
      "element",
      (_, post, options) => `<script type="application/ld+json">${post.title}</script>${options.timeZone}`,
    ),
  ],
  ["element", "entities for quotes", replace("element", '"', "&quot;")],
  ["element", "markup that is not escaped", replace("element", "\\u003c", "<")],
  ["shown", "one word more", data(({ wordCount }) => ({ wordCount: wordCount && wordCount + 1 }))],
  [
    "shown",
    "the estimate instead of the stated time",
    data((_, post) => ({ timeRequired: post.stats && "PT1M" })),
  ],
  ["shown", "seconds", data(({ timeRequired }) => ({ timeRequired: timeRequired && `${timeRequired}30S` }))],
  ["head", "no canonical address", replace("head", "canonical", "alternate")],
  ["head", "a title that is not escaped", replace("head", /&lt;|&gt;/g, "<")],
  ["head", "tags lost", replace("head", "article:tag", "article:tags")],
];

/** Classes that another site reads, each left out of the page. */
export const entryBugs = [
  ...["h-entry", "p-name", "p-author", "h-card", "dt-published", "dt-updated", "u-url", "u-uid", "p-summary"],
  ...["p-category", "u-featured", "e-content"],
].map((name) => [`no ${name}`, replace("page", new RegExp(`(?<=class="[^"]*)\\b${name}\\b`, "g"), "")]);
