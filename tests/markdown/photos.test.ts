import type { Root } from "hast";
import { describe, expect, test } from "vitest";
import { postFrom } from "../../src/markdown.js";
import { postJsonLd } from "../../src/model/metadata/postJsonLd.js";
import { photoLicenses } from "../../src/model/photoLicenses.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, process, run } from "./pipeline.js";

const images = {
  "tea.jpg": { width: 1600, height: 1067, credit: { name: "Lu", url: "/lu" }, license: "CC-BY-4.0" },
  "moon.jpg": { ratio: 1.5, license: false, caption: "Full", id: "moon", original: "/moon.tiff" },
  "sea.jpg": { src: "/_/sea-1f.webp", width: 3, height: 2, sources: [{ src: "/_/sea-6.webp", width: 1 }] },
} as const;

describe("the photos of a text", () => {
  test("are the pictures in figures, with what the footer and the metadata need", () => {
    const { data } = process('![Tea](tea.jpg "First flush")\n\n![Moon](moon.jpg)\n\n![Sea](sea.jpg)', {
      images,
    });
    expect(data.photos).toEqual([
      {
        src: "tea.jpg",
        alt: "Tea",
        width: 1600,
        height: 1067,
        caption: "First flush",
        credit: { name: "Lu", url: "/lu" },
        license: "CC-BY-4.0",
      },
      { src: "moon.jpg", alt: "Moon", ratio: 1.5, caption: "Full", license: false },
      { src: "/_/sea-1f.webp", alt: "Sea", width: 3, height: 2 },
    ]);
    expect(JSON.parse(JSON.stringify(data.photos))).toEqual(data.photos);
  });

  test("stand in the order of the text, whatever they are in", () => {
    const { data } = process("> ![Tea](tea.jpg)\n\n![Moon](moon.jpg)\n\n- [![Sea](sea.jpg)](/sea)\n\n  x", {
      images,
    });
    expect(data.photos.map(({ alt }) => alt)).toEqual(["Tea", "Moon", "Sea"]);
  });

  test("are each there once, and those in a line of text not at all", () => {
    const { data } = process("![A](tea.jpg)\n\nSee ![Icon](moon.jpg).\n\n![B](tea.jpg)", { images });
    expect(data.photos.map(({ alt }) => alt)).toEqual(["A"]);
    expect(data.images).toHaveLength(3);
  });

  test("are those of the author's own figures, too", () => {
    const image = {
      type: "element",
      tagName: "img",
      properties: { src: "tea.jpg", alt: "Tea" },
      children: [],
    };
    const figures = [
      { type: "element", tagName: "figure", properties: {}, children: [image] },
      {
        type: "mdxJsxFlowElement",
        name: "figure",
        attributes: [],
        children: parse("![Moon](moon.jpg)").children,
      },
    ];
    const { data } = run({ type: "root", children: figures } as unknown as Root, { images });
    expect(data.photos.map(({ alt }) => alt)).toEqual(["Tea", "Moon"]);
  });

  test("say nothing of a size that nobody knows, and nothing of a picture that cannot be shown", () => {
    const { result } = watchWarnings(() => process("![A](a.jpg)\n\n![B](javascript:x)"));
    expect(result.data.photos).toEqual([{ src: "a.jpg", alt: "A" }]);
  });

  test("keep their notice and where rights are had, so that the post's license is not claimed for them", () => {
    const rights = { copyright: "© 2019 Agence Presse", acquireLicensePage: "https://agence.example/buy" };
    const tea = { width: 3, height: 2, ...rights };
    const { data } = process("![Tea](tea.jpg)", { images: { "tea.jpg": tea } });
    const post = postFrom({ title: "A", license: "CC-BY-4.0" }, data);
    expect(post.photos).toEqual([{ src: "tea.jpg", alt: "Tea", ...tea }]);
    const { image } = postJsonLd(post, { site: { name: "Tides", url: "https://tides.example/" } });
    expect(image).toMatchObject([
      { copyrightNotice: rights.copyright, acquireLicensePage: rights.acquireLicensePage },
    ]);
    expect(image).toEqual([expect.not.objectContaining({ license: expect.anything() })]);
  });

  test("become those of the post, where their licenses are summed up", () => {
    const { data } = process("![Tea](tea.jpg)\n\n![Moon](moon.jpg)\n\n![Sea](sea.jpg)", { images });
    const post = postFrom({ title: "A" }, data);
    expect(post.photos).toBe(data.photos);
    expect(photoLicenses(post.photos)).toMatchObject([{ license: { spdx: "CC-BY-4.0" }, photos: [0] }]);
    expect(postFrom({ title: "A" }, data, { photos: [] }).photos).toEqual([]);
  });
});
