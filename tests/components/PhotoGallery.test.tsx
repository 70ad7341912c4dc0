import { within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import {
  photoGalleryAttributes,
  photoGalleryClasses,
} from "../../src/components/PhotoGallery/PhotoGallery.contract.js";
import { PhotoGallery, type PhotoGalleryProps } from "../../src/components/PhotoGallery/PhotoGallery.js";
import type { Photo } from "../../src/content/photo.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { galleryRows } from "../../src/model/gallery/galleryRows.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { describeContract } from "../support/contract.js";
import { HostImage, HostLink, linksOf } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const ship = { src: "/ship.jpg", width: 1600, height: 1067, alt: "A ship at anchor" };
const pier = { src: "/pier.jpg", width: 1067, height: 1600, alt: "The pier at low tide" };
const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

function draw(photos: unknown, props: Partial<PhotoGalleryProps> = {}): HTMLElement {
  return renderStatic(<PhotoGallery photos={photos as PhotoGalleryProps["photos"]} {...props} />);
}

function album(count: number): Photo<ReactNode>[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(index % 3 === 0 ? pier : ship),
    src: `/${index}.jpg`,
  }));
}

function linkOf(photo: object): HTMLElement {
  return within(draw([photo])).getByRole("link");
}

beforeEach(forgetWarnings);

describeContract("PhotoGallery", {
  Component: PhotoGallery,
  props: {
    photos: [
      { src: dot, width: 3, height: 2, alt: "A ship at anchor", caption: "At noon", credit: "Ada" },
      { src: dot, width: 2, height: 3, alt: "The pier at low tide", license: "CC-BY-4.0" },
    ],
    label: "The north shore",
  },
  tag: "div",
  className: photoGalleryClasses.root,
});

describe("the list", () => {
  test.each([1, 2, 12, 300])("of %d photos has an item for each", (count) => {
    const list = within(draw(album(count))).getByRole("list");
    expect(within(list).getAllByRole("listitem")).toHaveLength(count);
    expect(within(list).getAllByRole("figure")).toHaveLength(count);
    expect(within(list).getAllByRole("link")).toHaveLength(count);
  });

  test("holds the photos in their order", () => {
    const alts = album(20).map(({ alt }) => alt);
    const names = within(draw(album(20))).getAllByRole("img");
    expect(names.map((image) => image.getAttribute("alt"))).toEqual(alts);
  });

  test("has the name it was given", () => {
    const list = within(draw([ship], { label: "The north shore" })).getByRole("list");
    expect(list).toHaveAccessibleName("The north shore");
  });

  test("says on the root how it is arranged", () => {
    expect(draw([ship]).querySelector(".co-gallery")).toHaveAttribute(photoGalleryAttributes.layout, "rows");
  });

  test.each([[[]], [null], [undefined]])("of %j is not there at all", (photos) => {
    expect(draw(photos)).toBeEmptyDOMElement();
  });

  test("is drawn in rows for an arrangement there is none of, with a warning", () => {
    const { result, warnings } = watchWarnings(() => draw([ship], { layout: "spiral" as "rows" }));
    expect(result.querySelector(".co-gallery")).toHaveAttribute("data-layout", "rows");
    expect(warnings).toHaveLength(1);
  });
});

describe("a link", () => {
  const sources = [
    { src: "/ship-2400.jpg", width: 2400 },
    { src: "/ship-800.jpg", width: 800 },
    { src: "/ship-3200.avif", width: 3200, type: "image/avif" },
  ];

  test.each<[string, object, string, string | null, string | null]>([
    ["the original, of a size nobody said", { original: "/raw.jpg", sources }, "/raw.jpg", null, null],
    [
      "the original, of the size it was given",
      { original: { url: "/raw.jpg", width: 6000, height: 4000 }, sources },
      "/raw.jpg",
      "6000",
      "4000",
    ],
    ["else the largest source", { sources }, "/ship-2400.jpg", "2400", "1601"],
    ["else the picture", {}, "/ship.jpg", "1600", "1067"],
    [
      "and knows no size of a mere ratio",
      { width: undefined, height: undefined, ratio: 2 },
      "/ship.jpg",
      null,
      null,
    ],
  ])("leads to %s", (_, more, href, width, height) => {
    const link = linkOf({ ...ship, ...more });
    expect(link).toHaveAttribute("href", href);
    expect(link.getAttribute(photoGalleryAttributes.width)).toBe(width);
    expect(link.getAttribute(photoGalleryAttributes.height)).toBe(height);
  });

  test.each<[string, object, string]>([
    ["what the picture shows", { caption: "At noon" }, "A ship at anchor"],
    ["its caption, where alt is empty", { alt: "", caption: "At noon" }, "At noon"],
    [
      "the text in a caption of nodes",
      {
        alt: "",
        caption: (
          <>
            At <b>high {12}</b>
          </>
        ),
      },
      "At high 12",
    ],
    ["its number, where nothing is said", { alt: "" }, "Photo 1"],
    ["its number, where the caption has no text", { alt: "", caption: <hr /> }, "Photo 1"],
  ])("is named by %s", (_, more, name) => {
    expect(linkOf({ ...ship, ...more })).toHaveAccessibleName(name);
  });

  test("keeps its name where the caption repeats it", () => {
    const { result } = watchWarnings(() => linkOf({ ...ship, caption: "A ship at anchor" }));
    expect(result).toHaveAccessibleName("A ship at anchor");
  });

  test.each([
    [zhHans, "第 2 张照片"],
    [ar, "الصورة 2"],
  ])("has its number in $tag", (locale, name) => {
    const links = within(draw([ship, { ...pier, alt: "" }], { locale })).getAllByRole("link");
    expect(links[1]).toHaveAccessibleName(name);
  });

  test("tells a script its place", () => {
    const links = within(draw(album(5))).getAllByRole("link");
    expect(links.map((link) => link.getAttribute(photoGalleryAttributes.photo))).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
    ]);
  });
});

describe("a caption", () => {
  test("stands below its picture, outside of the link", () => {
    const figure = within(
      draw([{ ...ship, caption: <em>At noon</em>, credit: "Ada", license: "CC-BY-4.0" }]),
    ).getByRole("figure");
    const caption = figure.querySelector("figcaption") as HTMLElement;
    expect(caption).toHaveTextContent("At noon Photo: Ada · CC BY 4.0");
    expect(caption.closest("a")).toBeNull();
    expect(caption.querySelector("em")).toHaveTextContent("At noon");
  });

  test("does not repeat the link to the original", () => {
    expect(draw([{ ...ship, original: "/raw.jpg" }]).querySelector("figcaption")).toBeNull();
  });
});

describe("pictures", () => {
  test("of the first row load at once, the others when a reader comes near", () => {
    const photos = album(30);
    const loading = within(draw(photos))
      .getAllByRole("img")
      .map((image) => image.getAttribute("loading"));
    const [first = 0] =
      galleryRows(photos.map(({ alt }) => (alt === pier.alt ? 2 / 3 : 1.5)))[3]?.breaks ?? [];
    expect(first).toBeGreaterThan(1);
    expect(loading.slice(0, first).every((value) => value === "eager")).toBe(true);
    expect(loading.slice(first).every((value) => value === "lazy")).toBe(true);
  });

  test("know how wide they will be, where there is a choice", () => {
    const sources = [{ src: "/a-800.jpg", width: 800 }];
    const images = within(draw(album(60).map((photo) => ({ ...photo, sources })))).getAllByRole("img");
    const sizes = images.map((image) => image.getAttribute("sizes"));
    expect(sizes.at(-1)).toMatch(
      /^auto, \(min-width: 944px\) \d+px, (?:\(min-width: \d+px\) \d+vw, )+\d+vw$/,
    );
    expect(sizes[0]).toMatch(
      /^\(min-width: \d+px\) \d+px, (?:\(min-width: \d+px\) calc\(\d+vw - \d+px\), )+calc\(\d+vw - \d+px\)$/,
    );
    expect(within(draw([ship])).getByRole("img")).not.toHaveAttribute("sizes");
  });

  test("and links are the host's own where it has some", () => {
    const container = draw([{ ...ship, credit: { name: "Ada", url: "/ada" } }], {
      Image: HostImage,
      Link: HostLink,
    });
    expect(within(container).getByRole("img").dataset["host"]).toBe("image");
    expect(linksOf(container)).toEqual({ host: ["/ada"], plain: ["/ship.jpg"] });
  });
});

test("has every class and attribute its contract names", () => {
  const sources = [{ src: "/ship.avif", width: 800, type: "image/avif" }];
  const lost = { ...pier, src: "javascript:0" };
  const { result } = watchWarnings(() =>
    draw([{ ...ship, sources, caption: "At noon", credit: "Ada" }, lost], {
      caption: "The north shore",
      notice: true,
    }),
  );
  for (const name of Object.values(photoGalleryClasses)) {
    expect(result.querySelector(`.${name}`), name).not.toBeNull();
  }
  for (const name of Object.values(photoGalleryAttributes)) {
    expect(result.querySelector(`[${name}]`), name).not.toBeNull();
  }
});

test("1,000 photos are a page of at most 600 bytes each", () => {
  const html = renderHtml(<PhotoGallery photos={album(1000)} />);
  expect(html.length / 1000).toBeLessThan(600);
});
