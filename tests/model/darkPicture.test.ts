import { expect, test } from "vitest";
import { resolvePhoto } from "../../src/model/photo.js";
import { watchWarnings } from "../support/warnings.js";

const chart = { src: "/chart.png", alt: "Rain by month", width: 1200, height: 800 };

test("a dark picture takes the size of the other", () => {
  expect(resolvePhoto({ ...chart, dark: "/chart-dark.png" })?.dark).toMatchObject({
    src: "/chart-dark.png",
    width: 1200,
    height: 800,
    alternates: [],
  });
});

test.each([
  ["a static import", { src: "/_/dark.1f.png", width: 600, height: 400 }],
  [
    "an entry of the manifest",
    {
      src: "/dark.jpg",
      width: 600,
      height: 400,
      sources: [{ src: "/dark.avif", width: 600, type: "image/avif" }],
    },
  ],
])("a dark picture may be %s", (_, dark) => {
  const read = resolvePhoto({ ...chart, dark })?.dark;
  expect(read).toMatchObject({ src: dark.src, width: 600, height: 400 });
  expect(read?.alternates).toHaveLength("sources" in dark ? 1 : 0);
});

test("an address that may not be used is none, with a warning", () => {
  const { result, warnings } = watchWarnings(() => resolvePhoto({ ...chart, dark: "javascript:alert(1)" }));
  expect(result?.dark).toBeUndefined();
  expect(warnings).toHaveLength(1);
});

test.each<[string, object]>([
  [
    "a source",
    {
      sources: [
        { src: "/t.jpg", width: 300 },
        { src: "/u.jpg", width: 300, height: 400 },
      ],
    },
  ],
  ["the original", { original: { url: "/o.jpg", width: 3000, height: 4000 } }],
  ["the dark picture", { dark: { src: "/d.jpg", width: 300, height: 400 } }],
])("where the size is not known, the shape is that of %s", (_, more) => {
  const read = resolvePhoto({ src: "/tea.jpg", alt: "", ...more });
  expect(read).toMatchObject({ ratio: 0.75, sizeKnown: false, ratioKnown: true });
  // A width that is not the file's own must not be offered as a candidate.
  expect(read?.srcSet ?? "").not.toContain("1600w");
});

test("a guess is marked as one", () => {
  const { result } = watchWarnings(() => resolvePhoto({ src: "/tea.jpg", alt: "" }));
  expect(result).toMatchObject({ ratio: 1.5, ratioKnown: false });
});
