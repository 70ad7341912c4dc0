import { expect, test } from "vitest";
import { locales } from "../../../stories/support/locales.js";
import { type Photo, type Post, postMetadata } from "../../../src/model.js";

const site = { name: "Harbor Notes", url: "https://harbor.example" };
const press: Photo = { src: "/press.jpg", alt: "A press", width: 1600, height: 1067 };
const post: Post = { title: "The old press", url: "/the-old-press" };

test("a whole post fills every field", () => {
  const whole: Post = {
    ...post,
    lang: "zh-Hans",
    summary: "Forty years in a boathouse.",
    published: "2026-03-02T09:30",
    updated: "2026-05-17",
    authors: [{ name: "Ines Falk", url: "/ines" }, "Jo Marsh"],
    categories: ["Craft", "Harbors"],
    tags: ["printing", "iron"],
    cover: press,
  };
  expect(postMetadata(whole, { site, timeZone: "Asia/Shanghai" })).toEqual({
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
      publishedTime: "2026-03-02T09:30:00+08:00",
      modifiedTime: "2026-05-17",
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
