import { expect, test } from "vitest";
import { localeModules, locales } from "../../stories/support/locales.js";
import type { Labels, Locale } from "../../src/content/labels.js";
import { de } from "../../src/locales/de.js";
import { fr } from "../../src/locales/fr.js";
import { he } from "../../src/locales/he.js";
import { ja } from "../../src/locales/ja.js";
import { ru } from "../../src/locales/ru.js";
import { formatPlural } from "../../src/model/format.js";
import { resolveLicense } from "../../src/model/license.js";
import { licenseDeedUrl, licenseName } from "../../src/model/licenseText.js";
import type { ResolvedLicense } from "../../src/content/license.js";
import { catalogFaults } from "./catalogFaults.js";

test("there are the twelve languages, and maybe more", () => {
  expect(locales.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining("en zh-Hans zh-Hant ja ko de fr es pt-BR ru ar he".split(" ")),
  );
});

test.each([...localeModules])("%s is one catalog, named after its tag", (file, module) => {
  const tag = file;
  const exported = Object.entries(module);
  expect(exported.map(([name]) => name)).toEqual([tag.replaceAll("-", "")]);
  expect(exported[0]?.[1].tag).toBe(tag);
  expect(structuredClone(exported[0]?.[1])).toEqual(exported[0]?.[1]);
});

test.each(locales)("the catalog of $tag is whole", (locale) => {
  expect(catalogFaults(locale)).toEqual([]);
});

/** The catalog with some of its labels replaced. */
function withLabels(locale: Locale, labels: Partial<Record<keyof Labels, unknown>>): Locale {
  return { ...locale, labels: { ...locale.labels, ...labels } as Labels };
}
function without(key: keyof Labels): Locale {
  const { [key]: _, ...labels } = de.labels;
  return { ...de, labels: labels as Labels };
}

test.each<[string, Locale, string]>([
  ["a missing label", without("tagsLabel"), "labels.tagsLabel: is missing"],
  ["a label nobody asks for", withLabels(de, { x: "Neu" } as never), "labels.x: is unknown"],
  ["an empty label", withLabels(de, { license: " " }), "labels.license: is empty"],
  ["a space at the end", withLabels(de, { license: "Lizenz " }), "labels.license: is written untidily"],
  ["a slot left out", withLabels(de, { photoBy: "Foto" }), "labels.photoBy: has the slots "],
  ["a slot misspelled", withLabels(de, { photoBy: "Foto: {nam}" }), "labels.photoBy: has the slots {nam}"],
  ["no table", withLabels(de, { views: "{count} Aufrufe" }), "labels.views: is of another kind"],
  [
    "a form left out",
    withLabels(ru, { words: { one: "{count} слово", many: "{count} слов", other: "{count} слова" } }),
    "labels.words: has the forms many,one,other, not few,many,one,other",
  ],
  [
    "a form too many",
    withLabels(ja, { words: { one: "{count}文字", other: "{count}文字" } }),
    "labels.words: has the forms one,other, not other",
  ],
  [
    "one word for 1, 21 and 31",
    withLabels(ru, { words: { ...ru.labels.words, one: "одно слово" } }),
    "labels.words: has the slots ",
  ],
  ["an English label", withLabels(de, { license: "License" }), "labels.license: is the English text"],
  ["an English word", withLabels(de, { metaLabel: "Über this Beitrag" }), "labels.metaLabel: is English"],
  ["Latin letters", withLabels(ja, { metaLabel: "この post" }), "labels.metaLabel: has Latin letters"],
  [
    "a stale exception",
    withLabels(fr, { photoNumber: "Cliché {index}" }),
    "labels.photoNumber: is no longer",
  ],
  ["a tag in lower case", { ...de, tag: "de-at" }, "tag: de-at is not canonical"],
  ["the other direction", { ...he, dir: "ltr" }, "dir: ltr in Hebr"],
  ["unknown digits", { ...de, numberingSystem: "roman" }, "numberingSystem: roman"],
  ["a deed that is none", { ...de, deedLanguage: "de-DE" }, "deedLanguage: de-DE"],
  ["a deed left out", { ...de, deedLanguage: undefined }, "deedLanguage: there is a deed"],
  [
    "an element without a name",
    { ...de, licenseNames: { ...de.licenseNames, nc: "" } },
    "licenseNames: nc is no word",
  ],
  [
    "two elements of one name",
    { ...de, licenseNames: { ...de.licenseNames, nd: de.licenseNames.by } },
    "licenseNames: two have one name",
  ],
  [
    "elements joined by a word",
    { ...de, licenseNames: { ...de.licenseNames, joint: " und " } },
    "licenseNames: joint is no word",
  ],
  [
    "quotation marks around nothing",
    { ...ru, licenseNames: { ...ru.licenseNames, quoted: "«»" } },
    "licenseNames: quoted has no license",
  ],
  [
    "a part of the United Kingdom without a name",
    { ...de, licenseNames: { ...de.licenseNames, jurisdictions: { scotland: "UK: Schottland" } } },
    "licenseNames: a part of the UK",
  ],
  [
    "a port that is a language",
    {
      ...de,
      licenseNames: {
        ...de.licenseNames,
        jurisdictions: { ...de.licenseNames.jurisdictions, "zh-hant": "Taiwan" },
      },
    },
    "licenseNames: no port zh-hant",
  ],
])("%s is found", (_, locale, fault) => {
  expect(catalogFaults(locale).some((found) => found.startsWith(fault))).toBe(true);
});

test.each([
  [1, "1 просмотр"],
  [3, "3 просмотра"],
  [12, "12 просмотров"],
  [21, "21 просмотр"],
  [1_000_000, "1 000 000 просмотров"],
])("%i views in Russian", (count, text) => {
  expect(formatPlural(ru.labels.views, count, ru)?.replace(/\s/gu, " ")).toBe(text);
});

test.each([
  [he, 1, "צפייה אחת"],
  [he, 2, "שתי צפיות"],
  [he, 20, "20 צפיות"],
  [fr, 0, "0 vue"],
  [fr, 2, "2 vues"],
  [fr, 3_000_000, "3 000 000 de vues"],
])("views in $tag: %i", (locale, count, text) => {
  expect(formatPlural(locale.labels.views, count, locale)?.replace(/\s/gu, " ")).toBe(text);
});

test("where there is no deed in the language, the license's own address is linked", () => {
  const license = resolveLicense("CC-BY-SA-4.0") as ResolvedLicense;
  expect(licenseDeedUrl(license, he)).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
  expect(licenseDeedUrl(license, de)).toBe("https://creativecommons.org/licenses/by-sa/4.0/deed.de");
  expect(licenseName(license, he)).toBe("ייחוס-שיתוף זהה 4.0 בינלאומי");
});
