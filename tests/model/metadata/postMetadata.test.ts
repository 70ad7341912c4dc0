import { expect, test } from "vitest";
import { locales } from "../../../stories/support/locales.js";
import { type Photo, type Post, postMetadata } from "../../../src/model.js";
import { harborNotes as site, press, wholePost } from "../../support/wholePost.js";

const post: Post = { title: "The old press", url: "/the-old-press" };

test("a whole post fills every field", () => {
  const options = { site, timeZone: "Asia/Shanghai" };
  expect(postMetadata({ ...wholePost, lang: "zh-Hans" }, options)).toEqual({
    title: "The old press",
    description: "Forty years in a boathouse.",
    authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }, { name: "Jo Marsh" }],
    alternates: { canonical: "https://harbor.example/the-old-press" },
    openGraph: {
      type: "article",
      title: "The old press",
      description: "Forty years in a boathouse.",
      url: "https://harbor.example/the-old-press",
      siteName: "Harbor Notes",
      locale: "zh_CN",
      images: [{ url: "https://harbor.example/press.jpg", width: 1600, height: 1067, alt: "A press" }],
      publishedTime: "2026-03-02",
      modifiedTime: "2026-05-17T10:30:00+08:00",
      authors: ["https://harbor.example/ines"],
      section: "Craft",
      tags: ["printing", "iron"],
    },
    twitter: { card: "summary_large_image" },
  });
});

test("a title alone leaves no empty field", () => {
  expect(postMetadata({ title: "The old press" })).toEqual({
    title: "The old press",
    openGraph: { type: "article", title: "The old press" },
    twitter: { card: "summary" },
  });
});

test("without a cover, the first picture of the text is shown, and a decoration has no alt", () => {
  const { openGraph } = postMetadata({ ...post, photos: [{ ...press, alt: "" } as Photo] }, { site });
  expect(openGraph.images).toEqual([{ url: "https://harbor.example/press.jpg", width: 1600, height: 1067 }]);
});

test.each([
  ["zh-Hans", "zh_CN"],
  ["zh-Hant", "zh_TW"],
  ["zh-HK", "zh_HK"],
  ["pt-BR", "pt_BR"],
  ["en", "en_US"],
  ["he", "he_IL"],
  ["sr-Latn", "sr_RS"],
  ["es-419", "es"],
])("the language %s is %s in Open Graph", (lang, expected) => {
  expect(postMetadata({ ...post, lang }, { site }).openGraph.locale).toBe(expected);
});

test("every language of ours has a territory", () => {
  for (const locale of locales) {
    expect(postMetadata(post, { site, locale }).openGraph.locale).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  }
});
