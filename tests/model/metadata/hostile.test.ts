import { expect, test } from "vitest";
import {
  disguisedUrls,
  hostileImages,
  hostileLinks,
  hostileTexts,
  hostileUrls,
  impossibleDates,
  type Named,
  nonStrings,
  oddNumbers,
} from "../../../stories/fixtures/hostile.js";
import { type Post, postJsonLd, postMetadata, stringifyJsonLd } from "../../../src/model.js";
import { oddValues } from "../../support/oddValues.js";
import { watchWarnings } from "../../support/warnings.js";

type Fields = Record<string, unknown>;
const anything: readonly Named[] = [
  ...hostileTexts,
  ...nonStrings,
  ...impossibleDates,
  ...oddNumbers,
  ...oddValues().map((value, index) => ({ name: `odd value ${index}`, value })),
];
const addresses: readonly Named[] = [...hostileUrls, ...hostileLinks, ...hostileImages, ...disguisedUrls];
const photo = { src: "/tea.jpg", alt: "Tea", width: 3, height: 2 };

const fields: (keyof Post)[] = [
  ...(["title", "subtitle", "url", "lang", "published", "updated", "authors", "site"] as const),
  ...(["categories", "tags", "series", "cover", "summary", "license", "photos"] as const),
  ...(["readingTime", "stats", "headings"] as const),
];
const places: [name: string, fields: (value: unknown) => Fields, values: readonly Named[]][] = [
  ...fields.map((name) => [name, (value: unknown) => ({ [name]: value }), anything] as (typeof places)[0]),
  ["url", (value) => ({ url: value }), addresses],
  ["authors[].url", (value) => ({ authors: [{ name: "Ada", url: value }] }), addresses],
  [
    "authors[].avatar",
    (value) => ({ authors: [{ name: "Ada", avatar: value }] }),
    [...addresses, ...anything],
  ],
  ["authors[].links", (value) => ({ authors: [{ name: "Ada", links: value }] }), anything],
  [
    "authors[].links[].url",
    (value) => ({ authors: [{ name: "Ada", links: [{ name: "L", url: value }] }] }),
    addresses,
  ],
  ["series.url", (value) => ({ series: { name: "S", url: value } }), addresses],
  ["site.url", (value) => ({ site: { name: "S", url: value }, url: "/tea" }), addresses],
  ["license.url", (value) => ({ license: { name: "L", url: value } }), addresses],
  ["license.text", (value) => ({ license: { text: value, photos: value } }), anything],
  ["photos[]", (value) => ({ photos: [value, photo] }), anything],
  ["photos[].src", (value) => ({ photos: [{ ...photo, src: value }] }), [...addresses, ...nonStrings]],
  ["photos[].caption", (value) => ({ photos: [{ ...photo, caption: value }] }), anything],
  ["photos[].credit", (value) => ({ photos: [{ ...photo, credit: value }] }), anything],
  [
    "photos[].credit.url",
    (value) => ({ photos: [{ ...photo, credit: { name: "C", url: value } }] }),
    addresses,
  ],
  ["photos[].license", (value) => ({ photos: [{ ...photo, license: value }] }), [...addresses, ...anything]],
  ["stats.words", (value) => ({ stats: { words: value } }), [...oddNumbers, ...nonStrings]],
];

const addressFields = new Set([
  "url",
  "image",
  "sameAs",
  "contentUrl",
  "@id",
  "license",
  "acquireLicensePage",
  "canonical",
]);
const hosts = new Set(["harbor.example", "creativecommons.org"]);

/** What must not be told: empty fields, and addresses no browser of the site may be sent to. */
function faults(data: unknown, name = ""): string[] {
  if (data === undefined || data === null) return [`${name} is empty`];
  if (Array.isArray(data)) return data.flatMap((value) => faults(value, name));
  if (typeof data === "object") return Object.entries(data).flatMap(([key, value]) => faults(value, key));
  if (typeof data !== "string" || !addressFields.has(name)) return [];
  return /^https?:\/\//.test(data) && URL.canParse(data) && hosts.has(new URL(data).hostname) ? [] : [data];
}

function problemsOf(post: Fields): string[] {
  try {
    const options = { site: { name: "Harbor", url: "https://harbor.example" } };
    const { result } = watchWarnings(() => {
      const posting = postJsonLd(post as never, options);
      expect(JSON.parse(stringifyJsonLd(posting))).toEqual(posting);
      return [posting, postMetadata(post as never, options)];
    });
    return faults(result);
  } catch (error) {
    return [`threw ${error}`];
  }
}

test.each(places)("an odd %s does no harm", (_, fieldsOf, values) => {
  const problems = values.flatMap(({ name, value }) =>
    problemsOf({ title: "Kept", ...fieldsOf(value) }).map((problem) => `${name}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

test("an odd post or site does no harm", () => {
  for (const { value } of anything) {
    watchWarnings(() => {
      expect(postJsonLd(value as never)["@type"]).toBe("BlogPosting");
      expect(postMetadata({ title: "Kept" }, { site: value as never }).title).toBe("Kept");
      expect(postJsonLd({ title: "Kept" }, { license: value as never }).headline).toBe("Kept");
    });
  }
});
