import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { Photo } from "../../src/content/photo.js";
import { type ResolvedPhoto, resolvePhoto } from "../../src/model/photo.js";
import { figureSizes } from "../../src/model/photoSizes.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { ensure, oddValues } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const tea: Photo = { src: "/tea.jpg", width: 1600, height: 1067, alt: "A cup of tea" };

/** The photo read, which may warn so many times. */
function read(photo: unknown, warned = 0): Partial<ResolvedPhoto> {
  forgetWarnings();
  const { result, warnings } = watchWarnings(() => resolvePhoto(photo));
  expect(warnings).toHaveLength(warned);
  return result ?? {};
}

test("a plain photo keeps what was said of it", () => {
  expect(read(tea)).toEqual({
    src: "/tea.jpg",
    width: 1600,
    height: 1067,
    ratio: 1600 / 1067,
    sizeKnown: true,
    ratioKnown: true,
    alt: "A cup of tea",
    alternates: [],
    captionRepeatsAlt: false,
  });
});

test("a photo with everything", () => {
  const photo = {
    ...tea,
    caption: " Oolong,\r\nsecond brew ",
    credit: { name: "Ada", url: "https://tidal.example/ada" },
    license: "cc-by",
    original: { url: "/full/tea.jpg", bytes: 2_400_000.4 },
    id: "#tea",
  };
  expect(read(photo)).toMatchObject({
    caption: "Oolong,\nsecond brew",
    credit: { name: "Ada", url: "https://tidal.example/ada" },
    license: { kind: "creative-commons", spdx: "CC-BY-4.0" },
    original: { url: "/full/tea.jpg", bytes: 2_400_000 },
    id: "tea",
  });
});

test("a static import brings its size, unless another is given", () => {
  const src = { src: "/_next/tea.jpg", width: 900, height: 600, blurDataURL: "data:" };
  expect(read({ src, alt: "" })).toMatchObject({
    src: "/_next/tea.jpg",
    width: 900,
    height: 600,
    sizeKnown: true,
  });
  expect(read({ src, alt: "", width: 300, height: 300 })).toMatchObject({
    width: 300,
    height: 300,
    ratio: 1,
  });
  expect(read({ src, alt: "", width: 300 })).toMatchObject({ width: 900, height: 600 });
});

test.each([
  [{ ratio: 1.5 }, { width: 1600, height: 1067, ratio: 1.5, sizeKnown: false }],
  [{ ratio: 0.5 }, { width: 1600, height: 3200, ratio: 0.5, sizeKnown: false }],
  [
    { ratio: 1.5, width: 300 },
    { width: 300, height: 200, ratio: 1.5, sizeKnown: true },
  ],
  [
    { ratio: 1.5, height: 200 },
    { width: 300, height: 200, ratio: 1.5, sizeKnown: true },
  ],
  [
    { width: "1600", height: "1067" },
    { width: 1600, height: 1067, sizeKnown: true },
  ],
  [
    { width: 10.4, height: 0.2 },
    { width: 10, height: 1, ratio: 52, sizeKnown: true },
  ],
])("the size %j is %j", (size, expected) => {
  expect(read({ src: "/tea.jpg", alt: "", ...size })).toMatchObject(expected);
});

test.each([
  {},
  { width: 1600 },
  { width: -1, height: 5 },
  { width: 0, height: 5 },
  { width: Number.NaN, height: 5 },
  { width: Infinity, height: 5 },
  { width: 1e300, height: 1e300 },
  { width: "100%", height: "auto" },
  { width: 1e6, height: 1 },
  { ratio: 1e-9 },
  { ratio: {} },
])("of the size %j nothing can be known, so 3:2 is assumed, with a warning", (size) => {
  expect(read({ src: "/tea.jpg", alt: "", ...size }, 1)).toMatchObject({
    width: 1600,
    height: 1067,
    ratio: 1.5,
    sizeKnown: false,
  });
});

test("alt: empty is a statement, missing is a mistake", () => {
  expect(read({ ...tea, alt: "" }).alt).toBe("");
  expect(read({ ...tea, alt: undefined }, 1).alt).toBe("");
  expect(read({ ...tea, alt: ["tea"] }, 1).alt).toBe("");
  expect(read({ ...tea, alt: 7 }).alt).toBe("7");
});

test("a caption that repeats alt is reported, with a warning", () => {
  expect(read({ ...tea, caption: "A  cup of\ntea" }, 1)).toMatchObject({
    alt: "A cup of tea",
    caption: "A  cup of\ntea",
    captionRepeatsAlt: true,
  });
  expect(read({ ...tea, caption: "a cup of Tea " }, 1).captionRepeatsAlt).toBe(true);
  expect(read({ ...tea, caption: "A cup of tea at dawn" }).captionRepeatsAlt).toBe(false);
  expect(read({ ...tea, alt: "", caption: "" }).captionRepeatsAlt).toBe(false);
});

test("a caption that is no text passes through untouched", () => {
  const caption = { type: "em" };
  expect(read({ ...tea, caption }).caption).toBe(caption);
  expect(read({ ...tea, caption: null }).caption).toBeNull();
});

test("credit is a name, with its page or without", () => {
  expect(read({ ...tea, credit: "Ada" }).credit).toEqual({ name: "Ada" });
  expect(read({ ...tea, credit: { url: "https://tidal.example/ada/" } }).credit).toEqual({
    name: "tidal.example/ada",
    url: "https://tidal.example/ada/",
  });
  expect(read({ ...tea, credit: { name: "Ada", url: "javascript:1" } }, 1).credit).toEqual({ name: "Ada" });
  expect(read({ ...tea, credit: {} }).credit).toBeUndefined();
});

test("the original is an address, with its size or without", () => {
  expect(read({ ...tea, original: "/full.jpg" }).original).toEqual({ url: "/full.jpg" });
  expect(read({ ...tea, original: { url: "/full.jpg", bytes: -1 } }).original).toEqual({ url: "/full.jpg" });
  expect(read({ ...tea, original: { bytes: 12 } }).original).toBeUndefined();
  expect(read({ ...tea, original: "data:text/html,x" }, 1).original).toBeUndefined();
});

test("where there is no address there is no photo; an empty place in a list is no mistake", () => {
  expect(resolvePhoto(null)).toBeUndefined();
  expect(resolvePhoto(undefined)).toBeUndefined();
  for (const value of [
    ...oddValues(),
    "tea.jpg",
    7,
    { src: "" },
    { src: "javascript:1" },
    { src: {} },
    { src: null },
  ]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => resolvePhoto(value));
    expect(result).toBeUndefined();
    expect(warnings.length).toBeGreaterThan(0);
  }
});

test("what a photo inherits does not count", () => {
  const polluted = Object.assign(
    Object.create({ license: "cc-by", id: "evil", original: "/evil" }),
    tea,
  ) as object;
  expect(read(polluted)).toMatchObject({ license: undefined, id: undefined, original: undefined });
});

const names = [
  "src",
  "alt",
  "width",
  "height",
  "ratio",
  "sources",
  "caption",
  "credit",
  "license",
  "original",
  "id",
];

function isDrawable(read: ResolvedPhoto): boolean {
  const whole = [read.width, read.height].every((n) => Number.isInteger(n) && n > 0 && n <= 1_600_000);
  const inRatio = Math.abs(read.ratio * read.height - read.width) <= Math.max(1, read.ratio);
  return whole && inRatio && typeof read.src === "string" && typeof read.alt === "string";
}

test("anything at all is read without a throw, and what comes out can be drawn", { timeout: 60_000 }, () => {
  const value = fc.oneof(fc.anything(), fc.constantFrom("/a.jpg", 600, 1.5, "1"));
  const photos = fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
    .map((entries) => ({ src: "/tea.jpg", ...Object.fromEntries(entries) }));
  watchWarnings(() => {
    fc.assert(
      fc.property(fc.oneof(photos, photos, value), (photo) => {
        const read = resolvePhoto(photo);
        ensure(read === undefined || isDrawable(read), "it can be drawn");
      }),
      { numRuns: 3000 },
    );
    for (const name of names) {
      for (const odd of oddValues()) {
        const read = resolvePhoto({ ...tea, [name]: odd });
        expect(read === undefined ? name : isDrawable(read)).toBe(read === undefined ? "src" : true);
      }
    }
  });
});

test("sizes say how wide a figure stands, and let the browser measure lazy pictures", () => {
  expect(figureSizes("text")).toBe("(min-width: 45.5rem) 43rem, calc(100vw - 2.5rem)");
  expect(figureSizes("wide")).toBe("(min-width: 61.5rem) 59rem, calc(100vw - 2.5rem)");
  expect(figureSizes("full")).toBe("100vw");
  expect(figureSizes("full", { lazy: false })).toBe("100vw");
  expect(figureSizes("side")).toBe(
    "(min-width: 53rem) 20rem, (min-width: 45.5rem) 43rem, calc(100vw - 2.5rem)",
  );
  expect(figureSizes("text", { width: 240 })).toBe("(min-width: 280px) 240px, calc(100vw - 2.5rem)");
  expect(figureSizes("wide", { width: 240 })).toBe(figureSizes("wide"));
  expect(figureSizes("text", { lazy: true })).toBe("auto, (min-width: 45.5rem) 43rem, calc(100vw - 2.5rem)");
});
