import { within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { PlainGallery, type PlainGalleryProps } from "../../src/components/PhotoGallery/PlainGallery.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { oddValues } from "../support/oddValues.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const ship = { src: "/ship.jpg", width: 1600, height: 1067, alt: "A ship at anchor" };
const pier = { src: "/pier.jpg", width: 1067, height: 1600, alt: "The pier at low tide" };
const site = { name: "Tidal Notes", url: "https://tidal.example/blog/" };

function draw(photos: unknown, props: Partial<PlainGalleryProps> = {}): HTMLElement {
  return renderStatic(<PlainGallery photos={photos as PlainGalleryProps["photos"]} {...props} />);
}

beforeEach(forgetWarnings);

test("every picture has a size, and those of a row fill the width together", () => {
  const container = draw(Array.from({ length: 11 }, (_, index) => (index % 3 === 0 ? pier : ship)));
  const rows = [...container.querySelectorAll("tr")];
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows.slice(0, -1)) {
    const images = [...row.querySelectorAll("img")];
    expect(new Set(images.map(({ height }) => height)).size).toBe(1);
    expect(images.reduce((sum, { width }) => sum + width + 8, 0)).toBe(600);
    for (const { width, height } of images) expect(width * height).toBeGreaterThan(2000);
  }
});

test("needs no style sheet: there is neither class nor style", () => {
  const container = draw([{ ...ship, caption: "At noon", credit: "Ada", license: "CC-BY-4.0" }, pier]);
  expect(container.querySelectorAll("[class], [style]")).toHaveLength(0);
});

test("begins with its own element, before which nothing stands", () => {
  const html = renderHtml(<PlainGallery photos={[ship, pier]} />);
  expect(html).toMatch(/^<div><table /);
  expect(html.match(/<img loading="lazy"/g)).toHaveLength(2);
});

test("tables are for placing only", () => {
  expect(within(draw([ship, pier])).queryByRole("table")).toBeNull();
});

test("addresses are whole where the site's is known", () => {
  const sources = [{ src: "ship-2400.jpg", width: 2400 }];
  const container = draw(
    [
      { ...ship, sources, credit: { name: "Ada", url: "/ada" } },
      { ...pier, original: "/raw.jpg" },
    ],
    {
      site,
    },
  );
  expect([...container.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "https://tidal.example/blog/ship-2400.jpg",
    "https://tidal.example/ada",
    "https://tidal.example/raw.jpg",
  ]);
  expect(container.querySelector("img")).toHaveAttribute("src", "https://tidal.example/ship.jpg");
});

test("the address of terms is whole too, also that of terms of a reprint", () => {
  const terms = { name: "House rules", url: "/terms" };
  const reprint = { reprint: { name: "Harbor Post" }, license: { name: "Their rules", url: "rules" } };
  const container = draw(
    [
      { ...ship, license: terms },
      { ...pier, license: reprint },
      { ...ship, license: "CC-BY-4.0" },
    ],
    {
      site,
    },
  );
  expect([...container.querySelectorAll("small a")].map((link) => link.getAttribute("href"))).toEqual([
    "https://tidal.example/terms",
    "https://tidal.example/blog/rules",
    "https://creativecommons.org/licenses/by/4.0/deed.en",
  ]);
});

test("caption, credit and terms stand below their picture", () => {
  const cell = draw([{ ...ship, caption: "At noon", credit: "Ada", license: "CC-BY-4.0" }]).querySelector(
    "td",
  );
  expect(cell).toHaveTextContent("At noonPhoto: Ada · CC BY 4.0");
});

test("a picture without words is named by its number, in the language of the post", () => {
  expect(within(draw([{ ...ship, alt: "" }], { locale: zhHans })).getByRole("img")).toHaveAccessibleName(
    "第 1 张照片",
  );
});

test("is as wide as it is told, and 600 pixels where that is no width", () => {
  const wide = { src: "/wide.jpg", width: 3000, height: 1000, alt: "A shore" };
  const widthOf = (width?: number): number => draw([wide], { width }).querySelector("img")?.width ?? 0;
  expect([widthOf(), widthOf(400), widthOf(-1), widthOf(Number.NaN), widthOf(Infinity)]).toEqual([
    592, 392, 592, 592, 592,
  ]);
});

test("a picture that may not be shown keeps its words", () => {
  const { result } = watchWarnings(() => draw([{ ...ship, src: "javascript:0", caption: "At noon" }]));
  expect(result).toHaveTextContent("A ship at anchorAt noon");
  expect(result.querySelector("img")).toBeNull();
});

test("never throws, and is nothing where there is no photo", () => {
  for (const value of oddValues())
    watchWarnings(() => draw([ship, value, { ...pier, caption: value }])).result.remove();
  expect(draw([])).toBeEmptyDOMElement();
});
