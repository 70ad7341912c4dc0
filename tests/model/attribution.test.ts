import { describe, expect, test } from "vitest";
import { locales } from "../../stories/support/locales.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { type AttributedWork, type AttributionFormat, attribution } from "../../src/model/attribution.js";
import { watchWarnings } from "../support/warnings.js";

const site = { name: "Harbor Notes", url: "https://harbor.example" };
const post: AttributedWork = {
  title: "The old press",
  url: "/the-old-press",
  published: "2026-03-02",
  authors: [{ name: "Ines Falk", url: "/ines" }, "Jo Marsh"],
  site,
  license: "CC-BY-NC-SA-4.0",
};
const write = (work: AttributedWork, format: AttributionFormat, locale = en) =>
  attribution({ ...post, ...work }, { format, locale });
const bySa = "https://creativecommons.org/licenses/by-nc-sa/4.0/";

describe("an attribution names title, author, source and license", () => {
  test.each<[AttributionFormat, string]>([
    [
      "text",
      `“The old press” (https://harbor.example/the-old-press) by Ines Falk (https://harbor.example/ines) and Jo Marsh is licensed under CC BY-NC-SA 4.0 (${bySa}).`,
    ],
    [
      "html",
      `<p lang="en"><a href="https://harbor.example/the-old-press">“The old press”</a> by <a href="https://harbor.example/ines">Ines Falk</a> and Jo Marsh is licensed under <a href="${bySa}">CC BY-NC-SA 4.0</a>.</p>`,
    ],
    [
      "markdown",
      `[“The old press”](https://harbor.example/the-old-press) by [Ines Falk](https://harbor.example/ines) and Jo Marsh is licensed under [CC BY-NC-SA 4.0](${bySa}).`,
    ],
    [
      "bibtex",
      `@misc{falk2026press,
  author = {{Ines Falk} and {Jo Marsh}},
  title = {{The old press}},
  howpublished = {Harbor Notes},
  year = {2026},
  month = mar,
  url = {https://harbor.example/the-old-press},
  note = {CC BY-NC-SA 4.0, ${bySa}},
}`,
    ],
  ])("as %s", (format, written) => {
    expect(write({}, format)).toBe(written);
  });

  test.each<[string, AttributedWork, string]>([
    [
      "a work without an author",
      { authors: [], license: "CC0-1.0" },
      "“The old press” (https://harbor.example/the-old-press) is marked with CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).",
    ],
    [
      "reserved rights",
      { authors: ["Ada"], license: "reserved", url: undefined },
      "“The old press” by Ada. All rights reserved.",
    ],
    [
      "a name that ends with a full stop",
      { authors: ["Ada Jr."], license: "reserved", url: undefined },
      "“The old press” by Ada Jr. All rights reserved.",
    ],
    [
      "such a name before an address",
      { authors: [{ name: "Ada Jr.", url: "/ada" }], license: false, url: undefined },
      "“The old press” by Ada Jr. (https://harbor.example/ada).",
    ],
    [
      "such a name alone",
      { authors: ["Ada Jr."], license: false, url: undefined },
      "“The old press” by Ada Jr.",
    ],
    ["no terms", { authors: ["Ada"], license: false, url: undefined }, "“The old press” by Ada."],
    [
      "terms nobody knows",
      { authors: ["Ada"], license: "Ask me", url: undefined },
      "“The old press” by Ada.",
    ],
    [
      "a license of one's own",
      { authors: ["Ada"], license: { name: "Mine" }, url: undefined },
      "“The old press” by Ada is licensed under Mine.",
    ],
    [
      "the license of the text alone",
      { authors: ["Ada"], license: { text: "CC-BY-4.0", code: "MIT" }, url: undefined },
      "“The old press” by Ada is licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
    ],
    ["an author alone", { title: "", authors: ["Ada"], license: false }, "Ada."],
    [
      "an address without a site",
      { site: undefined, authors: ["Ada"], license: false },
      "“The old press” by Ada.",
    ],
    [
      "an author's mail address",
      { authors: [{ name: "Ada", url: "mailto:ada@harbor.example" }], license: false, url: undefined },
      "“The old press” by Ada.",
    ],
    [
      "a reprint",
      {
        authors: ["Ada"],
        license: { reprint: { name: "Tide", url: "https://tide.example/p" }, license: "CC-BY-4.0" },
      },
      "“The old press” (https://tide.example/p) by Ada is licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
    ],
  ])("of %s", (_, work, text) => {
    expect(write(work, "text")).toBe(text);
  });

  test("with one full stop behind a linked name", () => {
    const work = { authors: [{ name: "Ada Jr.", url: "/ada" }], license: false, url: undefined } as const;
    expect(write(work, "html")).toContain('by <a href="https://harbor.example/ada">Ada Jr.</a></p>');
    expect(write(work, "markdown")).toBe("“The old press” by [Ada Jr.](https://harbor.example/ada)");
  });

  test("of a photo, to its credit, with the original as the source", () => {
    const photo = {
      src: "/tea-800.jpg",
      alt: "Tea",
      width: 3,
      height: 2,
      credit: "Lin",
      original: "/tea.jpg",
    };
    const options = { locale: en, site, license: { text: "reserved", photos: "CC-BY-4.0" } };
    const url = "https://creativecommons.org/licenses/by/4.0/";
    expect(attribution(photo, options)).toBe(
      `Photo (https://harbor.example/tea.jpg) by Lin is licensed under CC BY 4.0 (${url}).`,
    );
    expect(attribution({ ...photo, original: undefined, license: "reserved" }, options)).toBe(
      "Photo (https://harbor.example/tea-800.jpg) by Lin. All rights reserved.",
    );
    expect(
      attribution({ ...photo, title: "Tea at four", url: "/tea#photo-1", license: false }, options),
    ).toBe("“Tea at four” (https://harbor.example/tea#photo-1) by Lin.");
  });

  test("of nothing is nothing", () => {
    expect(attribution({}, { locale: en, license: "CC-BY-4.0" })).toBeUndefined();
    expect(watchWarnings(() => attribution({ title: {} } as never, { locale: en })).result).toBeUndefined();
  });

  test("in a format that is none is a mistake of the caller", () => {
    expect(() => attribution(post, { locale: en, format: "rtf" as never })).toThrow(
      '[colophon] An attribution cannot be written as "rtf"',
    );
  });
});

describe("names of another direction keep to themselves", () => {
  const arabic = { title: "آلة الطباعة!", authors: ["سلمى"], url: undefined, license: false as const };
  test("in an English sentence", () => {
    expect(write(arabic, "text")).toBe("\u2068“آلة الطباعة!”\u2069 by \u2068سلمى\u2069.");
    expect(write({ ...arabic, url: "/p", lang: "ar" }, "html")).toBe(
      '<p lang="en"><a href="https://harbor.example/p" lang="ar" dir="auto">“آلة الطباعة!”</a> by <bdi>سلمى</bdi>.</p>',
    );
  });
  test("in an Arabic one", () => {
    expect(write({ ...arabic, authors: ["Ada"] }, "text", ar)).toBe("«آلة الطباعة!» بقلم \u2068Ada\u2069.");
    expect(write({ ...arabic, authors: ["Ada"] }, "html", ar)).toBe(
      '<p lang="ar" dir="rtl">«آلة الطباعة!» بقلم <bdi>Ada</bdi>.</p>',
    );
  });
});

test.each(locales)("the sentence of $tag loses no name and no address", (locale) => {
  for (const license of ["CC-BY-4.0", "CC0-1.0", "reserved", false] as const) {
    const written = write({ license }, "text", locale) ?? "";
    for (const name of ["The old press", "Ines Falk", "Jo Marsh", "https://harbor.example/the-old-press"]) {
      expect(written.split(name), `${license}: ${written}`).toHaveLength(2);
    }
    expect(written.includes("CC")).toBe(String(license).startsWith("CC"));
    expect(written).not.toMatch(/[{}]/);
  }
});

test("a Chinese post is named as Chinese names one", () => {
  expect(write({ title: "旧印刷机", authors: ["顾岸"] }, "text", zhHans)).toBe(
    `顾岸：《旧印刷机》 (https://harbor.example/the-old-press)，采用 CC BY-NC-SA 4.0 (${bySa}) 许可协议。`,
  );
});
