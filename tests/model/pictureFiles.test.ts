import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { pictureFiles } from "../../src/model/pictureFiles.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { ensure, oddValues } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

test("files are sorted by width, and the picture's own file is one of them", () => {
  const sources = [
    { src: "/tea-800.jpg", width: 800 },
    { src: "/tea-400.jpg", width: 400, type: "image/jpeg" },
  ];
  expect(pictureFiles("/tea.jpg", 1600, sources)).toEqual({
    srcSet: "/tea-400.jpg 400w, /tea-800.jpg 800w, /tea.jpg 1600w",
    alternates: [],
  });
  expect(pictureFiles("/tea.jpg", undefined, sources).srcSet).toBe("/tea-400.jpg 400w, /tea-800.jpg 800w");
});

test("other types come apart, the best compressed first", () => {
  const sources = [
    { src: "/tea.png", width: 800, type: "image/png" },
    { src: "/tea.webp", width: 800, type: "image/webp" },
    { src: "/tea-400.avif", width: 400, type: "IMAGE/AVIF" },
    { src: "/tea-800.avif", width: 800, type: "image/avif" },
  ];
  expect(pictureFiles("/tea.jpg?v=2", 1600, sources)).toEqual({
    alternates: [
      { type: "image/avif", srcSet: "/tea-400.avif 400w, /tea-800.avif 800w" },
      { type: "image/webp", srcSet: "/tea.webp 800w" },
      { type: "image/png", srcSet: "/tea.png 800w" },
    ],
  });
});

test.each([
  ["/tea.JPEG#x", "image/jpeg"],
  ["/tea.webp?w=3", "image/webp"],
  ["data:image/avif;base64,AAAA", "image/avif"],
])("files of the type of %s are candidates of the picture itself", (src, type) => {
  expect(pictureFiles(src, undefined, [{ src: "/small", width: 4, type }])).toEqual({
    srcSet: "/small 4w",
    alternates: [],
  });
});

test("of the same width or address, the first stays", () => {
  const sources = [
    { src: "/a.jpg", width: 400 },
    { src: "/b.jpg", width: 400 },
    { src: "/a.jpg", width: 800 },
    { src: "/c.jpg", width: 1600 },
  ];
  expect(pictureFiles("/tea.jpg", 1600, sources).srcSet).toBe("/a.jpg 400w, /c.jpg 1600w");
});

test("nothing is said where there is nothing to choose", () => {
  for (const sources of [undefined, null, []]) {
    expect(pictureFiles("/tea.jpg", 1600, sources)).toEqual({ alternates: [] });
  }
});

test("what cannot be used is left out, with a warning", () => {
  const good = { src: "/a.jpg", width: 400 };
  const bad = [
    null,
    "/a.jpg 2x",
    { src: "/b.jpg" },
    { src: "/b.jpg", width: -4 },
    { src: "/b.jpg", width: "4em" },
    { src: "javascript:1", width: 4 },
    { src: "/b.jpg", width: 4, type: "text/html" },
    { src: "/b.jpg", width: 4, type: 'image/x" onload="' },
    ...oddValues(),
  ];
  for (const entry of bad) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => pictureFiles("/tea.jpg", undefined, [entry, good]));
    expect(result).toEqual({ srcSet: "/a.jpg 400w", alternates: [] });
    expect(warnings.length).toBeGreaterThan(0);
  }
  for (const sources of ["/a.jpg 400w", 7, good]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => pictureFiles("/tea.jpg", undefined, sources));
    expect(result).toEqual({ alternates: [] });
    expect(warnings).toHaveLength(1);
  }
});

/** Reads `srcset` step by step, as the HTML standard tells browsers to. */
function parseSrcSet(text: string): { url: string; descriptor: string }[] {
  const found: { url: string; descriptor: string }[] = [];
  for (let at = 0; at < text.length; ) {
    while (at < text.length && /[\s,]/.test(text.charAt(at))) at += 1;
    if (at === text.length) break;
    const start = at;
    while (at < text.length && !/\s/.test(text.charAt(at))) at += 1;
    const url = text.slice(start, at);
    if (url.endsWith(",")) {
      found.push({ url: url.replace(/,+$/, ""), descriptor: "" });
      continue;
    }
    const end = text.indexOf(",", at);
    found.push({ url, descriptor: text.slice(at, end === -1 ? text.length : end).trim() });
    at = end === -1 ? text.length : end + 1;
  }
  return found;
}

test("a browser reads exactly the files that were given", { timeout: 60_000 }, () => {
  const names = fc.string({
    unit: fc.constantFrom("a", ",", " ", "(", ")", "%", "茶", "x", "1", "w"),
    minLength: 1,
  });
  const files = fc.array(
    fc.record({ src: names.map((name) => `/${name}`), width: fc.integer({ min: 1, max: 9 }) }),
  );
  fc.assert(
    fc.property(files, (sources) => {
      const { srcSet = "" } = pictureFiles("data:image/png;base64,AA==", 10, sources);
      const candidates = parseSrcSet(srcSet);
      const widths = candidates.map(({ descriptor }) => Number(/^([1-9]\d*)w$/.exec(descriptor)?.[1]));
      const given = sources.map(({ width }) => width).concat(sources.length > 0 ? 10 : []);
      ensure(
        widths.every((width, index) => index === 0 || width > (widths[index - 1] ?? 0)),
        "widths rise",
      );
      ensure(
        widths.every((width) => given.includes(width)),
        "each was given",
      );
      ensure(
        candidates.every(({ url }) => !/^,|,$/.test(url)),
        "no comma ends an address",
      );
      for (const [index, width] of widths.entries()) {
        const url = new URL(candidates[index]?.url ?? "", "https://a.example").href;
        const same = sources.some(
          (file) =>
            file.width === width &&
            new URL(file.src.trim(), "https://a.example").href === url.replaceAll("%2C", ","),
        );
        ensure(same || width === 10, "each leads to the file of that width");
      }
    }),
    { numRuns: 3000 },
  );
});
