import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { NumberNotation, NumberStep } from "../../src/content/numbers.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { fr } from "../../src/locales/fr.js";
import { he } from "../../src/locales/he.js";
import { ja } from "../../src/locales/ja.js";
import { ko } from "../../src/locales/ko.js";
import { ptBR } from "../../src/locales/pt-BR.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { zhHant } from "../../src/locales/zh-Hant.js";
import { formatNumber, formatPlural } from "../../src/model/format.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const thousands: readonly NumberStep[] = [{ from: 1000, divide: 1000, text: "{number}k" }];
const steps: readonly NumberStep[] = [
  { from: 1_000_000, divide: 1_000_000, digits: 2, text: "{number}M" },
  ...thousands,
  { from: 10_000, divide: 1000, digits: 0, text: "{number}k" },
];
const plain = (text: string | undefined) => text?.replace(/[\s\u200F]/gu, " ").trim();

describe("compact", () => {
  test.each([
    [en, 999, "999"],
    [en, 1000, "1K"],
    [en, 4812, "4.8K"],
    [en, 12_345, "12.3K"],
    [en, 128_000, "128K"],
    [en, 999_949, "999.9K"],
    [en, 999_950, "1M"],
    [zhHans, 4812, "4,812"],
    [zhHans, 12_345, "1.2万"],
    [zhHans, 128_000, "12.8万"],
    [zhHant, 12_345, "1.2萬"],
    [ja, 4812, "4,812"],
    [ja, 12_345, "1.2万"],
    [ko, 4812, "4.8천"],
    [de, 12_345, "12.345"],
    [de, 1_234_567, "1,2 Mio."],
    [fr, 4812, "4,8 k"],
    [ptBR, 4812, "4,8 mil"],
    [ru, 4812, "4,8 тыс."],
    [he, 4812, "4.8K"],
    [{ tag: "en-GB", numberingSystem: "latn" }, 4812, "4.8k"],
    [{ tag: "ar", numberingSystem: "arab" }, 4812, "٤٫٨ ألف"],
    [en, 4812n, "4.8K"],
  ])("in $tag: %s is %s", (locale, value, text) => {
    expect(plain(formatNumber(value, locale, { notation: "compact" }))).toBe(text);
  });

  test.each([
    [en, 1200, "1.2K views"],
    [en, 1, "1 view"],
    [ru, 4822, "4,8 тыс. просмотров"],
    [ru, 4821, "4,8 тыс. просмотров"],
    [ru, 21, "21 просмотр"],
    [fr, 4812, "4,8 k vues"],
    [fr, 1_234_567, "1,2 M de vues"],
    [ptBR, 999_950, "1 mi de visualizações"],
    [ar, 4803, "4.8 ألف مشاهدة"],
    [he, 2, "שתי צפיות"],
  ])("takes the plural form of what is shown in $tag: %i", (locale, count, text) => {
    expect(plain(formatPlural(locale.labels.views, count, locale, { notation: "compact" }))).toBe(text);
  });
});

describe("steps", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1k"],
    [4812, "4.8k"],
    [9949, "9.9k"],
    [9950, "10k"],
    [12_345, "12k"],
    [999_499, "999k"],
    [999_500, "1M"],
    [12_345_678, "12.35M"],
    [10n ** 9n, "1,000M"],
  ])("shorten %s to %s, whatever their order", (value, text) => {
    for (const notation of [steps, steps.toReversed()])
      expect(formatNumber(value, en, { notation })).toBe(text);
  });

  test("use the digits and the marks of the language", () => {
    expect(formatNumber(4812, de, { notation: thousands })).toBe("4,8k");
    expect(formatNumber(4812, zhHans, { notation: thousands })).toBe("4.8k");
    expect(formatNumber(4812, { tag: "ar", numberingSystem: "arab" }, { notation: thousands })).toBe("٤٫٨k");
  });

  test("take the plural form of what is shown", () => {
    expect(plain(formatPlural(ru.labels.words, 4822, ru, { notation: thousands }))).toBe("4,8k слов");
    expect(plain(formatPlural(fr.labels.words, 2_400_000, fr, { notation: steps }))).toBe("2,4M de mots");
  });

  test("never write a number smaller or larger than it is by more than their last digit", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000_000 }), (value) => {
        const [, number = "", unit = ""] =
          /^([\d.,]+)([kM]?)$/.exec(formatNumber(value, en, { notation: steps }) ?? "") ?? [];
        const factor = unit === "M" ? 1e6 : unit === "k" ? 1000 : 1;
        const step = unit === "M" ? 1e4 : unit === "k" ? (value < 10_000 ? 100 : 1000) : 0;
        const shown = Number(number.replaceAll(",", "")) * factor;
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(step / 2 + 1e-6);
        expect(number).not.toMatch(/,/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, unknown]>([
    ["no object", 5],
    ["no text", { from: 1000, divide: 1000 }],
    ["no slot in the text", { from: 1000, divide: 1000, text: "k" }],
    ["a division by zero", { from: 1000, divide: 0, text: "{number}k" }],
    ["a division that enlarges", { from: 1000, divide: 1e-300, text: "{number}k" }],
    ["no number to begin at", { from: Number.NaN, divide: 1000, text: "{number}k" }],
    ["too many digits", { from: 1000, divide: 1000, digits: 30, text: "{number}k" }],
    ["half a digit", { from: 1000, divide: 1000, digits: 0.5, text: "{number}k" }],
    ["a function", { from: 1000, divide: 1000, text: () => "k" }],
  ])("that cannot be read are passed over, with a warning: %s", (_, step) => {
    const notation = [step, { from: 1000, divide: 1000, text: "{number} thousand" }] as NumberNotation;
    const { result, warnings } = watchWarnings(() => formatNumber(4812, en, { notation }));
    expect(result).toBe("4.8 thousand");
    expect(warnings).toHaveLength(1);
  });
});

describe("a notation", () => {
  test.each<[NumberNotation | undefined]>([[undefined], ["standard"], [[]]])(
    "%j writes in full",
    (notation) => {
      expect(formatNumber(4812, en, { notation })).toBe("4,812");
      expect(formatPlural(en.labels.views, 4812, en, { notation })).toBe("4,812 views");
    },
  );

  test.each([["long"], [5], [{}], [true]])("that is none writes in full, with a warning: %j", (notation) => {
    const given = { notation: notation as unknown as NumberNotation };
    const { result, warnings } = watchWarnings(() => formatNumber(4812, en, given));
    expect(result).toBe("4,812");
    expect(warnings).toHaveLength(1);
  });

  test("does not hide that a number is none", () => {
    const { result, warnings } = watchWarnings(() => formatNumber(-1, en, { notation: "compact" }));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });

  test("leaves a number that is too large for it", () => {
    expect(formatNumber(10n ** 400n, en, { notation: steps })).toHaveLength(401 + 133);
  });
});
