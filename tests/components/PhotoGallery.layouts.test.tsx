import { within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { PhotoGallery, type PhotoGalleryProps } from "../../src/components/PhotoGallery/PhotoGallery.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { oddValues } from "../support/oddValues.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const layouts = ["rows", "masonry", "grid", "strip"] as const;

function album(count: number): { src: string; width: number; height: number; alt: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    src: `/${index}.jpg`,
    width: index % 3 === 0 ? 800 : 1600,
    height: 1200,
    alt: `Photo ${index}`,
  }));
}

function draw(photos: PhotoGalleryProps["photos"], props: Partial<PhotoGalleryProps> = {}): HTMLElement {
  return renderStatic(<PhotoGallery photos={photos} {...props} />);
}

const layoutOf = (container: HTMLElement): string | null =>
  container.querySelector(".co-gallery")?.getAttribute("data-layout") ?? null;

beforeEach(forgetWarnings);

describe.each(layouts)("a gallery in %s", (layout) => {
  test.each([1, 2, 3, 24, 1000])(
    "has a list of %d photos in their order, and says its arrangement",
    (count) => {
      const container = draw(album(count), { layout });
      expect(layoutOf(container)).toBe(layout);
      const links = within(within(container).getByRole("list")).getAllByRole("link");
      expect(links.map((link) => link.getAttribute("href"))).toEqual(album(count).map(({ src }) => src));
    },
  );

  test("writes no style attribute", () => {
    expect(draw(album(30), { layout, size: "large" }).querySelectorAll("[style]")).toHaveLength(0);
  });
});

test("a gallery of 10,000 photos has a link for each", () => {
  const { result } = watchWarnings(() => draw(album(10_000)));
  expect(result.querySelectorAll("a[href]")).toHaveLength(10_000);
});

test("a masonry too long for some browsers is shown in rows, with a warning", () => {
  const { result, warnings } = watchWarnings(() => draw(album(3_000), { layout: "masonry" }));
  expect(layoutOf(result)).toBe("rows");
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain("3000 photos is too long for a masonry");
});

test("a strip is reached by keyboard, other lists are passed over", () => {
  const tabIndexes = layouts.map(
    (layout) =>
      within(draw(album(3), { layout }))
        .getAllByRole("list")
        .at(-1)?.tabIndex,
  );
  expect(tabIndexes).toEqual([-1, -1, -1, 0]);
});

test.each<[string, Partial<PhotoGalleryProps>, string]>([
  ["its label", { label: "Tides", caption: "The north shore" }, "Tides"],
  ["the text of its caption", { caption: <em>The north shore</em> }, "The north shore"],
  ["a word of the language", { locale: zhHans }, "照片"],
])("a strip, which has the focus, is named by %s", (_, props, name) => {
  const strip = within(draw(album(3), { layout: "strip", ...props })).getByRole("list");
  expect(strip).toHaveAccessibleName(name);
});

test("a caption of all photos makes them one figure with a caption", () => {
  const container = draw(album(3), { caption: <em>The north shore</em> });
  const [group] = within(container).getAllByRole("figure");
  expect(within(group as HTMLElement).getAllByRole("figure")).toHaveLength(3);
  expect(group?.querySelector(":scope > figcaption > em")).toHaveTextContent("The north shore");
  expect(draw(album(3), { caption: "" }).querySelector("figcaption")).toBeNull();
});

test("a last row that is told to fill the width, and gets tall by it, is warned of", () => {
  const photos = album(1);
  const { warnings } = watchWarnings(() => draw(photos, { lastRow: "fill" }));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('lastRow="fill"');
  expect(watchWarnings(() => draw(photos, { lastRow: "center" })).warnings).toEqual([]);
});

test("rows of photos that were there before stay when some are added", () => {
  const endsIn = (count: number, settled?: number): string[] =>
    [...draw(album(count), { settled }).querySelectorAll("li")].map(({ className }) => className);
  const before = endsIn(40);
  const after = endsIn(55, 40);
  const isEnd = (range: number) => (name: string) => name.includes(`co-gallery-b${range}`);
  for (const range of [0, 3, 7]) {
    // The class is missing on the last photo, so rows end one more time than it stands.
    const kept = before.map(isEnd(range)).lastIndexOf(true, before.map(isEnd(range)).lastIndexOf(true) - 1);
    expect(kept).toBeGreaterThan(10);
    expect(after.slice(0, kept + 1).map(isEnd(range))).toEqual(before.slice(0, kept + 1).map(isEnd(range)));
  }
});

describe("what is asked for and not known", () => {
  test.each<[string, object]>([
    ["size", { size: "huge" }],
    ["lastRow", { lastRow: "left" }],
    ["layout", { layout: "constructor" }],
    ["ratio", { layout: "grid", ratio: 0 }],
    ["settled", { settled: [3, 2] }],
    ["settled", { settled: 99 }],
    ["settled", { settled: Number.NaN }],
  ])("as the %s is passed over, with a warning", (name, props) => {
    const { result, warnings } = watchWarnings(() => draw(album(5), props as Partial<PhotoGalleryProps>));
    expect(within(result).getAllByRole("link")).toHaveLength(5);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(name);
  });

  test.each(["layout", "size", "lastRow", "ratio", "settled", "caption"])("never throws as %s", (name) => {
    for (const value of oddValues()) {
      const { result } = watchWarnings(() => draw(album(3), { [name]: value }));
      expect(within(result).getAllByRole("link")).toHaveLength(3);
      result.remove();
    }
  });
});
