import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/content/labels.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { es } from "../../src/locales/es.js";
import { fr } from "../../src/locales/fr.js";
import { he } from "../../src/locales/he.js";
import { ja } from "../../src/locales/ja.js";
import { ko } from "../../src/locales/ko.js";
import { ptBR } from "../../src/locales/pt-BR.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { zhHant } from "../../src/locales/zh-Hant.js";
import { formatPlural } from "../../src/model/format.js";
import { viewsText } from "../../src/model/viewsText.js";
import { viewsWords } from "../../src/model/viewsWords.js";

const locales: Locale[] = [ar, de, en, es, fr, he, ja, ko, ptBR, ru, zhHans, zhHant];

/** Counts of every length, and those around which forms change. */
const count = fc.oneof(
  fc.nat(120),
  fc.integer({ min: 0, max: 15 }).chain((digits) => fc.nat(10 ** digits)),
  fc.constantFrom(999, 1000, 9999, 10_000, 999_949, 999_950, 999_999, 1_000_000, 1_049_999, 2_000_000),
);

test.each(locales)("writes what the meta bar writes: $tag", (locale) => {
  fc.assert(
    fc.property(count, fc.constantFrom("standard" as const, "compact" as const), (count, notation) => {
      const { label, lang, numberingSystem } = viewsWords(locale);
      const [exact, short] = viewsText(count, label, lang, numberingSystem, notation);
      expect(exact).toBe(formatPlural(label, count, locale));
      expect(short || exact).toBe(formatPlural(label, count, locale, { notation }));
    }),
    { numRuns: 2000 },
  );
});

describe("words it cannot use", () => {
  test.each([
    ["a tag with an underscore", "fr_FR", undefined],
    ["no tag", "", undefined],
    ["digits nobody has", "en", "!"],
  ])("%s leave the bare number", (_, lang, numberingSystem) => {
    expect(viewsText(1208, en.labels.views, lang, numberingSystem)).toEqual([1208]);
  });
});
