import { isDeepStrictEqual } from "node:util";
import { mf2 } from "microformats-parser";
import { siteUrl } from "./values.mjs";

const unique = (names) => [...new Set(names)].toSorted();

/** The same address in the spelling of the URL standard: parsers leave one that is full as it is written. */
const normal = (url) => url && new URL(url).href;

/** What another site reads of a page, in the words of JSON-LD. */
function readEntry(html) {
  const { items } = mf2(html, { baseUrl: siteUrl });
  const [entry] = items;
  if (items.length !== 1 || entry.type[0] !== "h-entry") return undefined;
  const { properties } = entry;
  const people = (properties.author ?? []).filter((author) => author.type?.[0] === "h-card");
  return {
    name: properties.name,
    published: properties.published,
    updated: properties.updated,
    summary: properties.summary,
    url: properties.url,
    uid: properties.uid,
    authors: people.map(({ properties }) => [properties.name[0], normal(properties.url?.[0])]),
    categories: unique(properties.category ?? []),
    featured: properties.featured?.map((picture) => normal(picture.value ?? picture)),
    content: properties.content?.[0]?.value,
  };
}

/**
 * Checks that a parser of microformats reads of a page what the JSON-LD of the post says.
 *
 * @param slots of the layout: the facts must be read whatever of them is drawn
 */
export function checkEntry(prove, { post, options, parts }, slots) {
  const data = prove.data(post, options);
  const entry = readEntry(prove.page(post, { ...options, ...slots }));
  if (entry === undefined) return ["there is not one entry"];
  const one = (value) => (value === undefined ? undefined : [value]);
  const isNews = data.dateModified !== undefined && !sameDay(data.datePublished, data.dateModified);
  const hasHeader = slots.header === undefined;
  const expected = {
    name: one(data.headline),
    published: one(data.datePublished),
    updated: isNews ? one(data.dateModified) : undefined,
    summary: one(data.description),
    url: one(data.url),
    uid: one(data.url),
    authors: (data.author ?? []).map(({ name, url }) => [name, url]),
    categories: unique([...(hasHeader ? (data.articleSection ?? []) : []), ...(data.keywords ?? [])]),
    featured: hasHeader && parts?.cover ? [parts.cover.src.full] : undefined,
    content: "Text.",
  };
  return Object.keys(expected)
    .filter((name) => !isDeepStrictEqual(entry[name], expected[name]))
    .map((name) => `${name}: ${JSON.stringify(entry[name])} instead of ${JSON.stringify(expected[name])}`);
}

function sameDay(a, b) {
  return a?.slice(0, 10) === b.slice(0, 10);
}
