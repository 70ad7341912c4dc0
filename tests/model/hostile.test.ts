import { afterEach, expect, test } from "vitest";
import {
  disguisedUrls,
  hostileImages,
  hostileLinks,
  hostileSizes,
  hostileTexts,
  hostileUrls,
  impossibleDates,
  nonStrings,
  oddNumbers,
} from "../../stories/fixtures/hostile.ts";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { safeId } from "../../src/model/identifier.js";
import { resolveLicense } from "../../src/model/license.js";
import { licenseDeedUrl, licenseName } from "../../src/model/licenseText.js";
import { resolvePhoto } from "../../src/model/photo.js";
import { parsePostDate } from "../../src/model/postDate.js";
import { absoluteUrl, displayUrl, safeHref, safeImageSource } from "../../src/model/safeUrl.js";
import { toText } from "../../src/model/toText.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const everything = [
  hostileTexts,
  hostileUrls,
  hostileLinks,
  hostileImages,
  disguisedUrls,
  impossibleDates,
  oddNumbers,
  nonStrings,
  hostileSizes,
].flat();

test.each([...hostileUrls, ...hostileLinks])("no link: $name", ({ value }) => {
  const { result, warnings } = watchWarnings(() => safeHref(value));
  expect(result).toBeUndefined();
  expect(warnings).toHaveLength(1);
});

test.each([...hostileUrls, ...hostileImages])("no picture: $name", ({ value }) => {
  const { result, warnings } = watchWarnings(() => [
    safeImageSource(value),
    resolvePhoto({ src: value, alt: "" }),
  ]);
  expect(result).toEqual([undefined, undefined]);
  expect(warnings.length).toBeGreaterThan(0);
});

test.each(disguisedUrls)("a path of the site, if anything: $name", ({ value }) => {
  const { result } = watchWarnings(() => safeHref(value));
  if (result === undefined) return;
  expect(new URL(result, "https://harbor.example/a/b").origin).toBe("https://harbor.example");
  expect(absoluteUrl(result, "https://harbor.example")).toMatch(/^https:\/\/harbor\.example\//);
  expect(displayUrl(result)).not.toMatch(/[\p{C}\p{Z}]/u);
});

test.each(impossibleDates)("no date: $name", ({ value }) => {
  const { result, warnings } = watchWarnings(() => parsePostDate(value, "Asia/Shanghai"));
  expect(result).toBeUndefined();
  expect(warnings).toHaveLength(1);
});

test.each(hostileSizes)("a picture keeps a room that exists: $name", ({ value }) => {
  const { result } = watchWarnings(() => resolvePhoto({ src: "/tea.jpg", alt: "", ...value }));
  for (const pixels of [result?.width, result?.height]) expect(String(pixels)).toMatch(/^[1-9]\d{0,6}$/);
  expect(result?.ratio).toBeGreaterThan(0);
});

test.each(hostileTexts)("read twice, a text stays the same: $name", ({ value }) => {
  const text = toText(value);
  expect(toText(text)).toBe(text);
  expect(text ?? "").not.toMatch(/[^\P{C}\p{Cf}\p{Co}\p{Cn}\t\n]/u);
});

test.each(everything)("nothing throws, and every result is a text or nothing: $name", ({ value }) => {
  watchWarnings(() => {
    for (const text of [toText(value), safeId(value, "photo-"), safeHref(value), safeImageSource(value)]) {
      expect(typeof (text ?? "")).toBe("string");
    }
    parsePostDate(value, "Asia/Shanghai");
    parsePostDate("2024-01-20 10:00", toText(value));
    for (const field of [
      "src",
      "alt",
      "width",
      "ratio",
      "sources",
      "caption",
      "credit",
      "license",
      "original",
      "id",
    ]) {
      resolvePhoto({ src: "/tea.jpg", [field]: value });
    }
    resolvePhoto({ src: "/tea.jpg", sources: [value, { src: value, width: value, type: value }] });
    for (const given of [
      value,
      { unit: value },
      { unit: "by", version: value },
      { name: value, url: value },
      { kind: value },
    ]) {
      const license = resolveLicense(given);
      if (license === undefined) continue;
      expect(typeof licenseName(license, zhHans)).toBe("string");
      const terms = new URL(licenseDeedUrl(license, zhHans) ?? "", "https://harbor.example");
      expect(["http:", "https:"]).toContain(terms.protocol);
    }
  });
});
