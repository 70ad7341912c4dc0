import fc from "fast-check";

// The values posts are made of, each with what has to come of it: an address with the full one, a date with its
// instant, terms with their address.

/** Where the posts of the proof appear. */
export const siteUrl = "https://harbor.example/notes/";

const pieces = [
  ...[
    "</script>",
    "<!--",
    "<script>",
    "]]>",
    "&lt;",
    "&amp;",
    "\\u003c",
    '"',
    "'",
    "\\",
    "/",
    "\u2028",
    "\u2029",
  ],
  ...["\u202e", "\u2066", "\u0000", "\ud83c", "\udf75", "\ufeff", "\u200b", "\r\n", "\t", " ", "  "],
  ...[
    "茶",
    "かな",
    "한국어",
    "שלום",
    "مرحبا",
    "हिन्दी",
    "ไทย",
    "𠮷",
    "🍵",
    "é",
    "Tea",
    "constructor",
    "__proto__",
  ],
];

/** Texts of every script, with everything in them that could hurt. */
export const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
      .map((all) => all.join("")),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

/** A name that is surely one. */
export const name = text.map((given) => `N${given}`);

const path = fc
  .array(fc.constantFrom("tea", "茶", "a-b", "caf\u00e9", "x.jpg", "%E8%8C%B6", "sp ace", "2026"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join("/"));

/** Addresses that may be used, and where they lead. */
export const goodAddress = fc.oneof(
  path.map((given) => ({ given: `/${given}`, full: new URL(`/${given}`, siteUrl).href })),
  path.map((given) => ({ given, full: new URL(given, siteUrl).href })),
  path
    .map((given) => ({ given: `https://fog.example/${given}?q=1&r=<2>#${given}`, full: undefined }))
    .map(({ given }) => ({
      given,
      full: new URL(given).href,
    })),
  path.map((given) => ({
    given: `http://b\u00fccher.example/${given}`,
    full: new URL(`http://b\u00fccher.example/${given}`).href,
  })),
);

/** One of some values that may not even be looked at. */
export const oneOf = (values) => fc.nat({ max: values.length - 1 }).map((at) => ({ given: values[at] }));

/** Addresses, good ones and such as must be refused. */
export function address(hostile) {
  return fc.oneof({ weight: 3, arbitrary: goodAddress }, { weight: 1, arbitrary: oneOf(hostile) });
}

/** Zones of a fixed offset, in minutes, since 1992. */
export const zones = new Map([
  ["UTC", 0],
  ["Asia/Shanghai", 480],
  ["Asia/Kathmandu", 345],
  ["America/Phoenix", -420],
]);

const twoDigits = (number) => String(number).padStart(2, "0");

/** Dates in every form, with the day or the instant they are. */
export function date(zone) {
  const moment = fc.integer({ min: Date.UTC(1993, 0, 1) / 60_000, max: Date.UTC(2045, 11, 31) / 60_000 });
  const day = moment.map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 10));
  const wall = moment.map((minutes) => ({
    text: new Date(minutes * 60_000).toISOString().slice(0, 16),
    minutes,
  }));
  return fc.oneof(
    day.map((given) => ({ given, day: given })),
    day.map((given) => ({ given: new Date(given), day: given })),
    day.map((given) => ({ given: `${given}T00:00:00.000Z`, day: given })),
    day.map((given) => ({ given: given.replaceAll("-", "/"), day: given })),
    wall.map(({ text, minutes }) => ({
      given: text.replace("T", " "),
      time: (minutes - zones.get(zone)) * 60_000,
    })),
    wall.map(({ text, minutes }) => ({ given: `${text}:30+09:30`, time: (minutes - 570) * 60_000 + 30_000 })),
    moment.map((minutes) => ({ given: new Date(minutes * 60_000 + 1000), time: minutes * 60_000 + 1000 })),
    fc.constantFrom("2026-02-30", "20/01/2026", "soon", Number.NaN, {}, true).map((given) => ({ given })),
    fc.constant({ given: undefined }),
  );
}

/** The date a machine should read: a day, or an instant with the offset of the zone. */
export function isDate(read, { day, time }, zone) {
  if (time === undefined) return read === day;
  const offset = zones.get(zone);
  const size = Math.abs(offset);
  const written =
    offset === 0
      ? "Z"
      : `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return read !== undefined && read.endsWith(written) && read.includes("T") && Date.parse(read) === time;
}

const cc = "https://creativecommons.org/";

/** Terms, with their address, whether their rights are reserved, and whether they name something at all. */
export const terms = fc.constantFrom(
  { given: undefined, isOpen: true },
  { given: false },
  { given: "reserved", isReserved: true },
  { given: "All rights reserved", isReserved: true },
  { given: "CC-BY-NC-SA-4.0", url: `${cc}licenses/by-nc-sa/4.0/` },
  { given: "cc by 4.0", url: `${cc}licenses/by/4.0/` },
  { given: "by-nd", url: `${cc}licenses/by-nd/4.0/` },
  { given: "http://creativecommons.org/licenses/by-sa/3.0/cn/deed.zh", url: `${cc}licenses/by-sa/3.0/cn/` },
  { given: { unit: "by", version: "2.5", jurisdiction: "AU" }, url: `${cc}licenses/by/2.5/au/` },
  { given: "CC0", url: `${cc}publicdomain/zero/1.0/` },
  { given: { name: "House rules", url: "/rules" }, url: "https://harbor.example/rules" },
  { given: { name: "House </script> rules" } },
  { given: { name: "Trap", url: "javascript:alert(1)" } },
  { given: "The tea is mine" },
);

/** Terms of a post: those above, or split; `photos` are the terms a picture of somebody else has. */
export const postTerms = fc.oneof(
  { weight: 3, arbitrary: terms },
  {
    weight: 1,
    arbitrary: fc.tuple(terms, terms).map(([text, photos]) => ({
      ...text,
      given: { text: text.given, code: "MIT", photos: photos.given },
      isOpen: false,
      photos,
    })),
  },
);
