import { isDeepStrictEqual } from "node:util";
import { isDate } from "./values.mjs";

// Each check reads one post in one way, and says what is wrong with it. `prove` is what is proved, `read` parses HTML.

const same = (a, b) => isDeepStrictEqual(a, b);
const complaint = (holds, words) => (holds ? [] : [words]);

/** Every value within data, with the name it goes by. */
function* valuesOf(data, name = "") {
  yield [name, data];
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) yield* valuesOf(value, Array.isArray(data) ? name : key);
}

function checkText(prove, { post, options }) {
  const text = prove.text(post, options);
  const data = prove.data(post, options);
  return [
    ...complaint(!/[<>&\u2028\u2029]/.test(text), "a character is not escaped"),
    ...complaint(same(JSON.parse(text), data), "the text does not parse back"),
  ];
}

function checkFields(prove, { post, options }) {
  const empty = (value) =>
    value === undefined ||
    value === null ||
    value === "" ||
    Number.isNaN(value) ||
    same(value, []) ||
    same(value, {});
  const data = [prove.data(post, options), prove.metadata(post, options)];
  return [...valuesOf(data)].filter(([, value]) => empty(value)).map(([name]) => `${name} is empty`);
}

const addressNames = new Set(["url", "@id", "contentUrl", "acquireLicensePage", "license", "canonical"]);

function checkAddresses(prove, { post, options, parts }) {
  const data = prove.data(post, options);
  const metadata = prove.metadata(post, options);
  const addresses = [...valuesOf([data, metadata])].filter(
    ([name, value]) => typeof value === "string" && addressNames.has(name),
  );
  const authors = [
    ...(metadata.openGraph.authors ?? []),
    ...(metadata.openGraph.images ?? []).map(({ url }) => url),
  ];
  const isFull = (value) =>
    /^https?:\/\/[^/]/.test(value) && URL.canParse(value) && new URL(value).href === value;
  const wrong = [...addresses.map(([, value]) => value), ...authors].filter((value) => !isFull(value));
  const pages = data.author ?? [];
  return [
    ...wrong.map((value) => `${value} is no full address`),
    ...complaint(data.url === parts.url.full, `the address is ${data.url}`),
    ...complaint(metadata.alternates?.canonical === data.url, "another address is canonical"),
    ...complaint(
      pages.length !== parts.authors.length || pages.every(({ url }, at) => url === parts.authors[at].url),
      "an author leads elsewhere",
    ),
  ];
}

function checkDates(prove, { post, options, parts }) {
  const { datePublished, dateModified } = prove.data(post, options);
  const { publishedTime, modifiedTime } = prove.metadata(post, options).openGraph;
  const { published, updated, timeZone } = parts;
  return [
    ...complaint(isDate(datePublished, published, timeZone), `published ${datePublished}`),
    ...complaint(
      dateModified === undefined || isDate(dateModified, updated, timeZone),
      `modified ${dateModified}`,
    ),
    ...complaint(
      same([publishedTime, modifiedTime], [datePublished, dateModified]),
      "Open Graph has other dates",
    ),
  ];
}

function checkTerms(prove, { post, options, terms }) {
  const data = prove.data(post, options);
  const address = typeof data.license === "string" ? data.license : undefined;
  return [
    ...complaint(address === terms.url, `the license is ${address}`),
    ...complaint((data.copyrightNotice === undefined) === !terms.isReserved, "a notice is there, or missing"),
    ...complaint(!terms.isReserved || data.license === undefined, "reserved rights are a license"),
  ];
}

/** The terms a picture has: its own, else those that hold for it. */
function termsOf(picture, terms) {
  if (!picture.terms.isOpen) return picture.terms;
  return terms.photos ?? ((picture.credit ?? picture.copyright) ? {} : terms);
}

/** The notice of the picture itself, else one of reserved rights. */
function isNotice(told, { copyright }, { isReserved }) {
  if (copyright === undefined) return (told === undefined) === !isReserved;
  // Characters that show nothing may be cleaned away, but the first letter stays.
  return told?.startsWith(copyright[0]) && !told.startsWith("©");
}

/** What two places say of one file: the first has the last word. */
function together(first, later) {
  return {
    terms: first.terms.isOpen ? later.terms : first.terms,
    credit: first.credit ?? later.credit,
    copyright: first.copyright ?? later.copyright,
    size: first.size.width === undefined ? later.size : first.size,
    acquireLicensePage: first.acquireLicensePage?.full ? first.acquireLicensePage : later.acquireLicensePage,
  };
}

function checkPictures(prove, { post, options, pictures, terms }) {
  const images = prove.data(post, options).image ?? [];
  const files = new Map();
  for (const picture of pictures) {
    const known = files.get(picture.src.full);
    files.set(picture.src.full, known ? together(known, picture) : picture);
  }
  const wrong = images.filter(({ contentUrl, license, copyrightNotice, width, acquireLicensePage }) => {
    const picture = files.get(contentUrl);
    const expected = picture && termsOf(picture, terms);
    return !(
      expected &&
      license === expected.url &&
      isNotice(copyrightNotice, picture, expected) &&
      width === picture.size.width &&
      acquireLicensePage === (picture.acquireLicensePage?.full ?? picture.credit?.url)
    );
  });
  return [
    ...complaint(images.length === files.size, `${images.length} pictures of ${files.size}`),
    ...wrong.map((image) => `the picture ${JSON.stringify(image)}`),
  ];
}

function checkElement(prove, { post, options }, read) {
  const page = read(`<body><main>${prove.element(post, options)}</main><p id="after">After</p>`);
  const scripts = [...page.querySelectorAll("script")];
  const isAlone = scripts.length === 1 && scripts[0].type === "application/ld+json";
  const isInPlace =
    page.querySelector("main")?.children.length === 1 && page.querySelector("body > #after") !== null;
  if (!isAlone || !isInPlace) return ["the element does not hold"];
  return complaint(
    same(JSON.parse(scripts[0].textContent), prove.data(post, options)),
    "the element says something else",
  );
}

/** The number a text names, in digits of any script; Arabic has words for one and two. */
function numberIn(text) {
  const digits = [...text].flatMap((letter) => {
    if (/^[٠-٩]$/.test(letter)) return [letter.codePointAt(0) - 0x660];
    return /^[0-9]$/.test(letter) ? [letter] : [];
  });
  if (digits.length > 0) return Number(digits.join(""));
  return text.includes("كلمتان") ? 2 : 1;
}

function checkShown(prove, { post, options }, read) {
  const { wordCount, timeRequired, datePublished } = prove.data(post, options);
  const page = read(prove.page(post, options));
  const words = page.querySelector("[data-item=words]")?.textContent;
  const time = (name) => page.querySelector(`[data-item=${name}] time`)?.getAttribute("datetime");
  return [
    ...complaint((words && numberIn(words)) === wordCount, `shown: ${words}, told: ${wordCount}`),
    ...complaint(
      time("readingTime") === timeRequired,
      `shown: ${time("readingTime")}, told: ${timeRequired}`,
    ),
    ...complaint(time("published") === datePublished, `shown: ${time("published")}, told: ${datePublished}`),
  ];
}

function checkHead(prove, { post, options }, read) {
  const page = read(`<head>${prove.head(post, options)}</head><body>`);
  const data = prove.data(post, options);
  const content = (name) =>
    page.head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
  const contents = (name) =>
    [...page.head.querySelectorAll(`meta[property="${name}"]`)].map((tag) => tag.getAttribute("content"));
  const expected = [
    [page.head.querySelector("title")?.textContent.trim(), data.headline],
    [content("og:title"), data.headline],
    [content("description"), data.description],
    [page.head.querySelector("link[rel=canonical]")?.getAttribute("href"), data.url],
    [content("og:url"), data.url],
    [content("og:image"), data.image?.[0]?.contentUrl],
    [content("article:published_time"), data.datePublished],
    [content("article:modified_time"), data.dateModified],
    [contents("article:tag"), data.keywords ?? []],
  ];
  return [
    ...complaint(page.body.childElementCount === 0, "something fell out of the head"),
    ...expected
      .filter(([told, known]) => !same(told, known))
      .map((pair) => `the head says ${JSON.stringify(pair)}`),
  ];
}

/** The checks of every post: what holds, and how it is checked, by the name that a planted bug goes by. */
export const checks = {
  text: ["the text parses back, and nothing in it is raw", checkText],
  field: ["no field is empty", checkFields],
  address: ["every address is full, http or https, and leads where the author said", checkAddresses],
  dates: ["dates are days, or instants with the offset of the zone", checkDates],
  terms: ["terms are those the author named", checkTerms],
  pictures: ["pictures carry their own terms, makers and sizes", checkPictures],
  element: ["an HTML parser finds the data, and the page around it whole", checkElement],
  shown: ["numbers and dates are those the meta bar shows", checkShown],
  head: ["the head says the same", checkHead],
};
