import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import type { Post } from "../../src/content/post.js";
import { postFrom } from "../../src/markdown.js";
import { licenseParts } from "../../src/model/licenseParts.js";
import { watchWarnings } from "../support/warnings.js";

const licenseOf = (yaml: string): Post["license"] =>
  postFrom(matter(`---\ntitle: A\n${yaml}\n---\n`).data).license;

const original = { name: "Ada", url: "https://ada.example/post" };

describe("the terms in the front matter", () => {
  test.each<[string, string, Post["license"]]>([
    ["one for all", "license: CC BY-NC-SA 4.0", "CC BY-NC-SA 4.0"],
    ["in British spelling", "licence: MIT", "MIT"],
    [
      "in parts",
      "license: { unit: by, jurisdiction: cn, version: '3.0' }",
      {
        unit: "by",
        jurisdiction: "cn",
        version: "3.0",
      },
    ],
    ["nothing to be said", "license: false", false],
    ["nothing to be said, in Fluid's words", "copyright: false", false],
    ["Fluid's license beside its switch", "copyright: true\nlicense: BY-NC-SA", "BY-NC-SA"],
    ["Butterfly's notice, where it names a license", "copyright_info: CC BY 4.0", "CC BY 4.0"],
    [
      "split",
      "license: { text: CC-BY-4.0, code: MIT, photos: reserved }",
      {
        text: "CC-BY-4.0",
        code: "MIT",
        photos: "reserved",
      },
    ],
    ["split, and nothing to be said of the text", "license: { text: false }", { text: false }],
    [
      "a reprint",
      "license: { reprint: { name: Ada, url: https://ada.example/post } }",
      { reprint: original },
    ],
    [
      "a reprint under terms",
      "license:\n  reprint: https://ada.example/post\n  license: CC-BY-4.0",
      {
        reprint: "https://ada.example/post",
        license: "CC-BY-4.0",
      },
    ],
    [
      "a reprint, by a field of its own",
      "reprint: https://ada.example/post",
      {
        reprint: "https://ada.example/post",
      },
    ],
    [
      "NexT's reprint, with its source in words",
      "copyright_reprint: The Tidal Review\nlicense: CC-BY-4.0",
      {
        reprint: "The Tidal Review",
        license: "CC-BY-4.0",
      },
    ],
    [
      "NexT's mark, with the source in Butterfly's fields",
      "copyright_reprint: true\ncopyright_url: https://ada.example/post",
      { reprint: { name: undefined, url: "https://ada.example/post" } },
    ],
    [
      "a source in words, with Butterfly's address",
      "copyright_reprint: The Tidal Review\ncopyright_author: Ada\ncopyright_url: https://ada.example/post",
      { reprint: { name: "The Tidal Review", url: "https://ada.example/post" } },
    ],
    [
      "the address of a source, with Butterfly's author",
      "copyright_reprint: https://ada.example/post\ncopyright_author: Ada",
      { reprint: original },
    ],
    [
      "Butterfly's author and address of the original",
      "copyright_author: Ada\ncopyright_author_href: https://ada.example\ncopyright_url: https://ada.example/post",
      { reprint: original },
    ],
    [
      "a reprint whose words alone are under other terms",
      "license: { text: CC-BY-4.0, code: MIT }\nreprint: { name: Ada, url: https://ada.example/post }",
      { code: "MIT", text: { reprint: original, license: "CC-BY-4.0" } },
    ],
  ])("%s", (_, yaml, license) => {
    expect(licenseOf(yaml)).toEqual(license);
  });

  test.each([
    ["a mark without a source", "copyright_reprint: true"],
    ["an author's other name", "copyright_author: Ada"],
    [
      "what is marked as no reprint",
      "reprint: false\ncopyright_author: Ada\ncopyright_url: https://ada.example/post",
    ],
    ["a switch", "copyright: true"],
  ])("%s says nothing of terms", (_, yaml) => {
    expect(licenseOf(yaml)).toBeUndefined();
  });

  test("nothing said wins over a reprint", () => {
    expect(licenseOf("license: false\nreprint: https://ada.example/post")).toBe(false);
  });

  test.each([
    ["a notice", "copyright: © 2024 Ada", /The copyright "© 2024 Ada" .* names no license/],
    ["a notice of Butterfly's", "copyright_info: 转载请注明出处", /The copyrightinfo .* names no license/],
    ["parts that do not exist", "license: { words: CC-BY-4.0 }", /names no license/],
    ["a list", "license: [CC-BY-4.0]", /names no license/],
    ["an address alone", "copyright_url: https://ada.example/post", /copyright_url .* no copyright_author/],
  ])("%s is left out, and said once", (_, yaml, message) => {
    const { result, warnings } = watchWarnings(() => licenseOf(yaml));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(message);
  });

  test("what was read, the footer understands", () => {
    const parts = licenseParts(
      licenseOf(
        "license: { text: CC-BY-4.0, code: MIT }\nreprint: { name: Ada, url: https://ada.example/post }",
      ),
    );
    expect(parts.text).toMatchObject({ kind: "reprint", source: original, license: { spdx: "CC-BY-4.0" } });
    expect(parts.code).toMatchObject({ spdx: "MIT" });
  });
});

describe("the reading time in the front matter", () => {
  const minutesOf = (yaml: string): number | undefined =>
    postFrom(matter(`---\ntitle: A\n${yaml}\n---\n`).data).readingTime;

  test.each([
    ["reading_time: 7", 7],
    ["readingTime: 7.5", 7.5],
    ["readingTime: '7'", 7],
    ["readingTime: 7 min read", 7],
    ["readingTime: 12 分钟", 12],
    ["readingTime: { text: 7 min read, minutes: 6.52, time: 391200, words: 1304 }", 6.52],
    ["readingTime: true", undefined],
    ["readingTime: false", undefined],
    ["reading_time: 0", undefined],
    ["readingTime:", undefined],
  ])("%s", (yaml, minutes) => {
    expect(minutesOf(yaml)).toBe(minutes);
  });

  test.each([
    "readingTime: -5",
    "readingTime: .nan",
    "readingTime: .inf",
    "readingTime: 1 h",
    "readingTime: [7]",
  ])("%s is left out, and said once", (yaml) => {
    const { result, warnings } = watchWarnings(() => minutesOf(yaml));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });
});
