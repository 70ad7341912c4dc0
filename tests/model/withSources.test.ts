import fc from "fast-check";
import { expect, test } from "vitest";
import { resolvePhoto, type ResizeImage, withSources } from "../../src/model.js";
import { watchWarnings } from "../support/warnings.js";

const tea = { src: "https://cdn.example/tea.jpg", alt: "A cup", width: 2000, height: 1500 };

/** A service that writes what it is asked for into the query, as imgix does. */
const service: ResizeImage = (src, { width, height, format }) => {
  const url = new URL(src);
  url.searchParams.set("w", String(width));
  if (height !== undefined) url.searchParams.set("h", String(height));
  if (format !== undefined) url.searchParams.set("fm", format);
  return url;
};

test("a photo gets a file for every width up to its own", () => {
  const { src, width, height, sources } = withSources(tea, service, { widths: [400, 800, 3200] });
  expect([src, width, height]).toEqual(["https://cdn.example/tea.jpg?w=2000&h=1500", 2000, 1500]);
  expect(sources).toEqual([
    { src: "https://cdn.example/tea.jpg?w=400&h=300", width: 400 },
    { src: "https://cdn.example/tea.jpg?w=800&h=600", width: 800 },
    { src: "https://cdn.example/tea.jpg?w=2000&h=1500", width: 2000 },
  ]);
});

test("formats become the sources of a picture, the last one the fallback", () => {
  const photo = withSources(tea, service, { widths: [400], formats: ["avif", "jpg"] });
  expect(photo).toMatchObject({
    src: "https://cdn.example/tea.jpg?w=400&h=300&fm=jpg",
    width: 400,
    height: 300,
  });
  const read = resolvePhoto(photo);
  expect(read?.alternates).toEqual([
    { type: "image/avif", srcSet: "https://cdn.example/tea.jpg?w=400&h=300&fm=avif 400w" },
  ]);
  expect(read?.srcSet).toBe("https://cdn.example/tea.jpg?w=400&h=300&fm=jpg 400w");
});

test("of a static import the size is known, of a ratio the height of each file", () => {
  const imported = { src: { src: "https://cdn.example/a.jpg", width: 640, height: 480 }, alt: "" };
  expect(withSources(imported, service)).toMatchObject({ width: 640, height: 480 });
  const shaped = withSources({ src: tea.src, alt: "", ratio: 2 }, service, { widths: [500] });
  expect(shaped.sources).toEqual([{ src: "https://cdn.example/tea.jpg?w=500&h=250", width: 500 }]);
  expect(shaped.ratio).toBe(2);
});

test("a photo that the service does not have stays as it was, with a warning", () => {
  const { result, warnings } = watchWarnings(() => withSources(tea, () => undefined));
  expect(result).toBe(tea);
  expect(warnings).toHaveLength(1);
});

test.each([[[]], [[0, -1, Number.NaN, Infinity]]])(
  "no width can be made of %j, so the usual ones are",
  (widths) => {
    expect(withSources(tea, service, { widths })).toEqual(withSources(tea, service));
  },
);

test("everything else that was said of the photo is kept", () => {
  const photo = { ...tea, caption: "Oolong", license: "CC-BY-4.0", id: "tea" };
  expect(withSources(photo, service)).toMatchObject({ caption: "Oolong", license: "CC-BY-4.0", id: "tea" });
});

test("no file is wider than the picture, and no step above 1.3 as far as it reaches", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 6000 }), fc.integer({ min: 20, max: 6000 }), (width, height) => {
      const { sources = [] } = withSources({ ...tea, width, height }, service);
      const widths = sources.map((source) => source.width);
      expect(Math.max(...widths)).toBe(Math.min(width, 2560));
      widths.slice(1).forEach((wider, index) => {
        expect(wider / (widths[index] ?? 0)).toBeLessThanOrEqual(1.45);
        expect(wider).toBeGreaterThan(widths[index] ?? 0);
      });
    }),
  );
});
