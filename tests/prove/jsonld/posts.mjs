import fc from "fast-check";
import {
  address,
  date,
  goodAddress,
  name,
  oneOf,
  postTerms,
  siteUrl,
  terms,
  text,
  zones,
} from "./values.mjs";

const count = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }),
  fc.constantFrom(0, 1, Number.NaN, -1, Infinity, "12", 0.5),
);
const script = count.map((words) => ({ words, characters: words }));

const stats = fc.record({
  characters: count,
  words: count,
  scripts: fc.record({ latin: script, han: script, kana: script, arabic: script }, { requiredKeys: [] }),
  codeLines: fc.integer({ min: 0, max: 500 }),
  images: fc.integer({ min: 0, max: 40 }),
  tables: fc.integer({ min: 0, max: 5 }),
  formulas: fc.integer({ min: 0, max: 50 }),
});

const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** A name with or without a page. */
function named(anyAddress) {
  return fc.oneof(
    name.map((given) => ({ given, url: undefined })),
    fc
      .record({ name, url: anyAddress })
      .map(({ name, url }) => ({ given: { name, url: url.given }, url: url.full })),
  );
}

function photo(anyAddress) {
  return fc.record({
    src: goodAddress,
    alt: text,
    caption: maybe(text),
    credit: maybe(named(anyAddress)),
    terms,
    // Of somebody else: every name of an author begins with an N.
    copyright: maybe(name.map((given) => given.replaceAll("N", "Q"))),
    acquireLicensePage: maybe(anyAddress),
    original: maybe(anyAddress),
    size: fc.constantFrom({ width: 1600, height: 1067 }, { ratio: 1.5 }),
  });
}

function photoOf({ src, alt, caption, credit, terms, copyright, acquireLicensePage, original, size }) {
  return {
    ...size,
    src: src.given,
    alt,
    caption,
    credit: credit?.given,
    license: terms.given,
    copyright,
    acquireLicensePage: acquireLicensePage?.given,
    original: original?.given,
  };
}

/**
 * Posts, the options their pages are drawn with, and what has to be read of them.
 *
 * @param hostile addresses that must be refused
 * @param odd values that are no text
 * @param locales languages of the site
 */
export function posts(hostile, odd, locales) {
  const anyAddress = address(hostile);
  const anyText = fc.oneof(
    { weight: 9, arbitrary: text.map((given) => ({ given })) },
    { weight: 1, arbitrary: oneOf(odd) },
  );
  const sampleIn = (timeZone) =>
    fc.record({
      timeZone: fc.constant(timeZone),
      locale: fc.constantFrom(...locales),
      title: anyText,
      subtitle: maybe(anyText),
      summary: maybe(anyText),
      url: anyAddress,
      lang: fc.constantFrom(undefined, "en", "zh-Hans", "ar", "ja", "pt-BR", "no language", "<b>"),
      published: date(timeZone),
      updated: date(timeZone),
      authors: fc.array(named(anyAddress), { maxLength: 3 }),
      categories: fc.array(named(anyAddress), { maxLength: 2 }),
      tags: fc.array(named(anyAddress), { maxLength: 4 }),
      series: maybe(named(anyAddress)),
      cover: maybe(photo(anyAddress)),
      photos: fc.array(photo(anyAddress), { maxLength: 3 }),
      terms: postTerms,
      siteTerms: postTerms,
      stats: maybe(stats),
      stated: maybe(
        fc.oneof(fc.double({ min: 0, max: 900, noNaN: true }), fc.constantFrom(0, -1, "9", null)),
      ),
      readingTime: maybe(fc.constantFrom(12, { seconds: 90, minutes: 2 })),
      speed: maybe(fc.integer({ min: 50, max: 900 })),
      siteName: name,
    });
  return fc
    .constantFrom(...zones.keys())
    .chain(sampleIn)
    .map(sampleOf);
}

function sampleOf(parts) {
  const { timeZone, locale, terms, siteTerms, readingTime, speed, stated, cover, photos } = parts;
  const givenOf = (all) => all.map(({ given }) => given);
  const post = {
    title: parts.title.given,
    subtitle: parts.subtitle?.given,
    summary: parts.summary?.given,
    url: parts.url.given,
    lang: parts.lang,
    published: parts.published.given,
    updated: parts.updated.given,
    authors: givenOf(parts.authors),
    categories: givenOf(parts.categories),
    tags: givenOf(parts.tags),
    series: parts.series?.given,
    cover: cover && photoOf(cover),
    photos: photos.map(photoOf),
    license: terms.given,
    stats: parts.stats,
    readingTime: stated,
  };
  const options = {
    locale,
    timeZone,
    site: { name: parts.siteName, url: siteUrl },
    license: siteTerms.given,
    readingTime,
    readingTimeOptions: speed === undefined ? undefined : { speeds: { latin: speed, han: speed } },
  };
  const pictures = [...(cover ? [cover] : []), ...photos];
  return { post, options, parts, pictures, terms: terms.given === undefined ? siteTerms : terms };
}
