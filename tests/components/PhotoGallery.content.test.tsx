import { within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { PhotoGallery, type PhotoGalleryProps } from "../../src/components/PhotoGallery/PhotoGallery.js";
import { PlainGallery } from "../../src/components/PhotoGallery/PlainGallery.js";
import { hostileTexts, hostileUrls, nonStrings, oddNumbers } from "../../stories/fixtures/hostile.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { linksOf } from "../support/host.js";
import { oddValues } from "../support/oddValues.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const ship = { src: "/ship.jpg", width: 1600, height: 1067, alt: "A ship at anchor" };
const pier = { src: "/pier.jpg", width: 1067, height: 1600, alt: "The pier at low tide" };

function draw(photos: unknown, props: Partial<PhotoGalleryProps> = {}): HTMLElement {
  return renderStatic(<PhotoGallery photos={photos as PhotoGalleryProps["photos"]} {...props} />);
}

beforeEach(forgetWarnings);

describe("an id", () => {
  test("of a photo is where a link to it leads", () => {
    expect(within(draw([{ ...ship, id: "ship" }])).getByRole("figure")).toHaveAttribute("id", "ship");
  });

  test("that stands twice stays with the first", () => {
    const twice = [ship, pier, ship].map((photo) => ({ ...photo, id: "here" }));
    const { result, warnings } = watchWarnings(() => draw(twice, { id: "gallery" }));
    expect(
      within(result)
        .getAllByRole("figure")
        .map(({ id }) => id),
    ).toEqual(["here", "", ""]);
    expect(warnings).toHaveLength(1);
  });

  test("of the gallery is no photo's", () => {
    const { result } = watchWarnings(() => draw([{ ...ship, id: "gallery" }], { id: "gallery" }));
    expect(result.querySelectorAll("#gallery")).toHaveLength(1);
  });
});

describe("a notice", () => {
  test("stands before the photos, in the language of the page or in words of the author", () => {
    const gallery = draw([ship], { notice: true, locale: zhHans, caption: "Two days" });
    const note = within(gallery).getByRole("note");
    expect(note).toHaveTextContent(zhHans.labels.compressedNotice);
    expect(note.compareDocumentPosition(within(gallery).getByRole("list"))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(within(draw([ship], { notice: "Scanned." })).getByRole("note")).toHaveTextContent("Scanned.");
  });

  test.each([undefined, null, false, ""])("%j is none", (notice) => {
    expect(within(draw([ship], { notice })).queryByRole("note")).toBeNull();
  });
});

describe("odd content", () => {
  const notPhotos = [null, undefined, "tea", 7, true, Symbol("tea"), () => ship];

  test("that is no photo is left out, with one warning", () => {
    const { result, warnings } = watchWarnings(() => draw([ship, ...notPhotos, pier]));
    expect(within(result).getAllByRole("listitem")).toHaveLength(2);
    expect(
      within(result)
        .getAllByRole("link")
        .map((link) => link.getAttribute("data-co-photo")),
    ).toEqual(["0", "1"]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("7 of the photos");
  });

  test("alone is no gallery", () => {
    const { result } = watchWarnings(() => draw(notPhotos));
    expect(result).toBeEmptyDOMElement();
  });

  test.each(["tea", 7, { 0: ship, length: 1 }, true])(
    "%j in place of the list is no gallery, with one warning",
    (photos) => {
      const { result, warnings } = watchWarnings(() => draw(photos));
      expect(result).toBeEmptyDOMElement();
      expect(warnings).toHaveLength(1);
    },
  );

  const everyKind = [...nonStrings.map(({ value }) => value), ...oddValues()];
  const fields: [string, readonly unknown[]][] = [
    ["src", hostileUrls.map(({ value }) => value)],
    ["original", hostileUrls.map(({ value }) => value)],
    ["alt", hostileTexts.map(({ value }) => value)],
    ["caption", hostileTexts.map(({ value }) => value)],
    ["id", hostileTexts.map(({ value }) => value)],
    ["width", oddNumbers.map(({ value }) => value)],
    ["height", oddNumbers.map(({ value }) => value)],
    ["ratio", oddNumbers.map(({ value }) => value)],
    ["sources", []],
    ["credit", []],
    ["license", []],
  ];

  test.each(fields)("in the %s of a photo never throws, and keeps the photos around it", (field, values) => {
    for (const value of [...values, ...everyKind]) {
      const { result } = watchWarnings(() => draw([ship, { ...pier, [field]: value }, ship]));
      expect(within(result).getAllByRole("listitem").length).toBeGreaterThanOrEqual(2);
      for (const link of result.querySelectorAll("a")) expect(link.href).toMatch(/^(?:https?|mailto|tel):/);
      result.remove();
    }
  });

  test("in place of the list never throws, with at most one warning", () => {
    for (const value of everyKind) {
      forgetWarnings();
      const { result, warnings } = watchWarnings(() => draw(value));
      expect(result).toBeEmptyDOMElement();
      expect(warnings.length).toBeLessThanOrEqual(1);
    }
  });

  test("in place of a photo never throws", () => {
    const { result } = watchWarnings(() =>
      draw([...nonStrings.map(({ value }) => value), ...oddValues(), ship]),
    );
    expect(within(result).getAllByRole("link")).toHaveLength(1);
  });

  test("with an address that may not be used keeps its words", () => {
    const bad = {
      ...ship,
      src: "javascript:alert(1)",
      caption: "At noon",
      credit: "Ada",
      original: "/raw.jpg",
      id: "ship",
    };
    const { result, warnings } = watchWarnings(() => draw([pier, bad]));
    const lost = within(result).getAllByRole("listitem")[1] as HTMLElement;
    expect(within(lost).queryByRole("img")).toBeNull();
    expect(lost).toHaveTextContent("A ship at anchorAt noon Photo: Ada · View original");
    expect(within(lost).getByRole("figure")).toHaveAttribute("id", "ship");
    expect(linksOf(lost).plain).toEqual(["/raw.jpg"]);
    expect(warnings.length).toBeGreaterThan(0);
  });

  test.each([
    ["rows", PhotoGallery],
    ["a mail", PlainGallery],
  ])("with such an address says words that are alt and caption once: %s", (_, Gallery) => {
    const lost = { ...ship, src: "javascript:alert(1)", caption: ship.alt };
    const { result } = watchWarnings(() => renderStatic(<Gallery photos={[lost]} />));
    expect(result.textContent).toBe(ship.alt);
  });

  test("of every size gets a shape the style sheet has", () => {
    const sizes = [
      [1, 100_000],
      [100_000, 1],
      [NaN, 3],
      [0, 0],
      [-1, 5],
      [3, 2],
    ];
    const { result } = watchWarnings(() =>
      draw(sizes.map(([width, height]) => ({ ...ship, width, height }))),
    );
    const figures = within(result).getAllByRole("figure");
    expect(figures).toHaveLength(sizes.length);
    for (const figure of figures) {
      expect(figure.className).toMatch(
        /^co-gallery-photo co-gallery-c(?:1[0-8]|\d) co-gallery-f(?:1[0-5]|\d)(?: co-gallery-l[0-7])*$/,
      );
    }
  });
});
