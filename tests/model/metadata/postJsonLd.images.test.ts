import { describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en.js";
import { type ImageObjectJsonLd, type Photo, type Post, postJsonLd } from "../../../src/model.js";
import { watchWarnings } from "../../support/warnings.js";
import { harborNotes as site, press } from "../../support/wholePost.js";

const by = "https://creativecommons.org/licenses/by/4.0/";
const bySa = "https://creativecommons.org/licenses/by-sa/4.0/";

function imagesOf(post: Partial<Post>): ImageObjectJsonLd[] {
  return postJsonLd({ title: "The old press", ...post }, { site, locale: en }).image ?? [];
}

/** What is said of one picture of the text. */
function imageOf(photo: Partial<Photo>, post: Partial<Post> = {}): ImageObjectJsonLd | undefined {
  return imagesOf({ authors: ["Ines"], ...post, photos: [{ ...press, ...photo } as Photo] })[0];
}

test("a picture tells its file, size, caption, maker and terms", () => {
  const credit = { name: "Jo Marsh", url: "https://fog.example/jo" };
  expect(imageOf({ caption: "Before the repair.", credit, license: "CC-BY-4.0" })).toEqual({
    "@type": "ImageObject",
    contentUrl: "https://harbor.example/press.jpg",
    url: "https://harbor.example/press.jpg",
    width: 1600,
    height: 1067,
    caption: "Before the repair.",
    creditText: "Jo Marsh",
    creator: { "@type": "Person", ...credit },
    license: by,
    acquireLicensePage: "https://fog.example/jo",
  });
});

test("the cover comes first, and a file that is shown twice is told once", () => {
  const other: Photo = { src: "/other.jpg", alt: "", width: 3, height: 2 };
  const images = imagesOf({ cover: press, photos: [other, press] });
  expect(images.map(({ contentUrl }) => contentUrl)).toEqual([
    "https://harbor.example/press.jpg",
    "https://harbor.example/other.jpg",
  ]);
});

test("a cover that the text shows again is told with what both say of it, and the terms of whoever made it", () => {
  const shown: Photo = { ...press, caption: "Before the repair.", credit: "Jo Marsh" };
  const image = imagesOf({ cover: press, photos: [shown], authors: ["Ines"], license: "CC-BY-4.0" })[0];
  expect([image?.caption, image?.creditText, image?.license]).toEqual([
    "Before the repair.",
    "Jo Marsh",
    undefined,
  ]);
});

test("a size that is only a shape is not told", () => {
  const image = imagesOf({ cover: { src: "/press.jpg", alt: "", ratio: 1.5 } })[0];
  expect([image?.width, image?.height]).toEqual([undefined, undefined]);
});

test("a static import brings its address and size", () => {
  const image = imagesOf({
    cover: { src: { src: "/_next/press.jpg", width: 900, height: 600 }, alt: "" },
  })[0];
  expect(image).toMatchObject({
    contentUrl: "https://harbor.example/_next/press.jpg",
    width: 900,
    height: 600,
  });
});

test("a picture that exists only in the page is not told", () => {
  const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
  expect(imagesOf({ cover: { ...press, src: pixel } as Photo })).toEqual([]);
});

describe("terms of a picture that names none", () => {
  test("are those of the post, if nobody else made it", () => {
    expect(imageOf({}, { license: "by-sa" })?.license).toBe(bySa);
    expect(imageOf({ credit: "Ines" }, { license: "by-sa" })?.license).toBe(bySa);
  });

  test("are not those of the post, if somebody else made it", () => {
    expect(imageOf({ credit: "Jo Marsh" }, { license: "by-sa" })?.license).toBeUndefined();
  });

  test("are those of the post only under a notice that names its author", () => {
    expect(imageOf({ copyright: "© 2024 Fog Pictures" }, { license: "by-sa" })?.license).toBeUndefined();
    expect(imageOf({ copyright: "© 2024 Ines" }, { license: "by-sa" })?.license).toBe(bySa);
  });

  test("are those a split license gives to pictures, whoever made them", () => {
    const license = { text: "by-sa", photos: "CC-BY-4.0" };
    expect(imageOf({ credit: "Jo Marsh" }, { license })?.license).toBe(by);
  });

  test("are none where a split license says nothing of pictures", () => {
    expect(imageOf({}, { license: { text: "by-sa", code: "MIT" } })?.license).toBeUndefined();
  });
});

test("false is silent, also where the post has terms", () => {
  expect(imageOf({ license: false }, { license: "by-sa" })?.license).toBeUndefined();
});

test("reserved rights are a notice that names the maker", () => {
  const image = imageOf({ credit: "Jo Marsh", license: "reserved" });
  expect(image?.license).toBeUndefined();
  expect(image?.copyrightNotice).toBe(`© Jo Marsh. ${en.labels.reserved}`);
  expect(imageOf({ license: "reserved" })?.copyrightNotice).toBe(`© Ines. ${en.labels.reserved}`);
});

test("a picture tells its own notice and where its rights can be had, whatever else is known", () => {
  const credit = { name: "Jo Marsh", url: "https://fog.example/jo" };
  const copyright = "© 2024 Fog Pictures";
  const image = imageOf({ credit, copyright, acquireLicensePage: "/prints", license: "reserved" });
  expect(image?.copyrightNotice).toBe(copyright);
  expect(image?.acquireLicensePage).toBe("https://harbor.example/prints");
});

test("a page of rights that is unsafe, or none on the web, is left out for that of the credit", () => {
  const credit = { name: "Jo Marsh", url: "https://fog.example/jo" };
  for (const acquireLicensePage of ["javascript:alert(1)", "mailto:jo@fog.example"]) {
    const { result } = watchWarnings(() => imageOf({ credit, acquireLicensePage }));
    expect(result?.acquireLicensePage).toBe(credit.url);
  }
});

test("what is no picture is left out, and the others stay", () => {
  const photos = [null, { src: "javascript:alert(1)", alt: "" }, press] as unknown as Photo[];
  const { result } = watchWarnings(() => imagesOf({ photos }));
  expect(result).toHaveLength(1);
});
