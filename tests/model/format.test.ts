import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { PluralLabel } from "../../src/content/labels.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import {
  formatBytes,
  formatList,
  formatMinutes,
  formatNumber,
  formatPlural,
  listParts,
} from "../../src/model/format.js";
import { formatterCache } from "../../src/model/intl.js";
import { fillLabel } from "../../src/model/label.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const locale = (tag: string, numberingSystem = "latn") => ({ tag, numberingSystem });
const notAmounts = [-1, Number.NaN, Number.POSITIVE_INFINITY, "12", null, undefined, {}, Symbol("1")];

/** Runs with one warning expected, and returns the result. */
function warned<Result>(action: () => Result): Result {
  const { result, warnings } = watchWarnings(action);
  expect(warnings).toHaveLength(1);
  return result;
}

describe("formatNumber", () => {
  test.each([
    [4812, en, "4,812"],
    [4812, zhHans, "4,812"],
    [4812, ar, "4,812"],
    [4812, locale("ar", "arab"), "٤٬٨١٢"],
    [4812, locale("de"), "4.812"],
    [4812, locale("fr"), "4\u202F812"],
    [1234567, locale("hi"), "12,34,567"],
    [0, en, "0"],
    [-0, en, "0"],
    [Number.MAX_SAFE_INTEGER, en, "9,007,199,254,740,991"],
    [10n ** 20n, en, "100,000,000,000,000,000,000"],
    [0n, en, "0"],
  ])("writes %s", (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  test.each([...notAmounts, 3.5, 2 ** 53, -5n])("leaves out %o and says so", (value) => {
    expect(warned(() => formatNumber(value, en))).toBeUndefined();
  });

  test("can be read back", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(Number(formatNumber(value, en)?.replaceAll(",", ""))).toBe(value);
      }),
    );
  });
});

describe("a locale Intl does not know", () => {
  test.each(["fr_FR", "xx-invalid-", "", "a", "123"])("%o is written as English, with a warning", (tag) => {
    expect(warned(() => formatNumber(4812, locale(tag)))).toBe("4,812");
    forgetWarnings();
    expect(warned(() => formatMinutes(9, locale(tag)))).toBe("9 min");
    forgetWarnings();
    expect(warned(() => formatBytes(4.2e6, locale(tag)))).toBe("4.2 MB");
    forgetWarnings();
    expect(warned(() => formatList(["A", "B"], locale(tag)))).toBe("A and B");
    expect(formatPlural({ one: "one", other: "{count}" }, 1, locale(tag))).toBe("one");
  });

  test("is written as English whatever the machine speaks", () => {
    expect(formatNumber(4812, locale("tlh"))).toBe("4,812");
    expect(formatList(["A", "B"], locale("tlh"))).toBe("A and B");
    expect(formatterCache((locales) => locales)(locale("tlh"))).toEqual(["tlh", "en"]);
  });

  test("may also have digits Intl does not know", () => {
    expect(warned(() => formatNumber(4812, locale("de", "no digits")))).toBe("4,812");
    expect(formatNumber(4812, locale("de", "romanlow"))).toBe("4.812");
  });
});

describe("formatMinutes", () => {
  test.each([
    [9, en, "9 min read"],
    [1, en, "1 min read"],
    [9, zhHans, "约9分钟"],
    [1, ar, "مدة القراءة: دقيقة"],
    [2, ar, "مدة القراءة: دقيقتان"],
    [9, ar, "مدة القراءة: 9 دقائق"],
    [25, ar, "مدة القراءة: 25 دقيقة"],
  ])("reads %i well in its sentence", (minutes, language, text) => {
    const duration = formatMinutes(minutes, language) ?? "";
    expect(fillLabel(language.labels.readingTime, { duration })).toBe(text);
  });

  test.each([
    ["de", "9 Min."],
    ["fr", "9 min"],
    ["ja", "9 分"],
    ["ko", "9분"],
    ["ru", "9 мин"],
    ["he", "9 דקות"],
    ["el-GR", "9 λεπτά"],
  ])("writes %s", (tag, text) => {
    expect(formatMinutes(9, locale(tag))?.replace(/\s/gu, " ")).toBe(text);
  });

  test("rounds, and groups what is long", () => {
    expect(formatMinutes(8.7, en)).toBe("9 min");
    expect(formatMinutes(1440, en)).toBe("1,440 min");
  });

  test.each(notAmounts)("leaves out %o and says so", (value) => {
    expect(warned(() => formatMinutes(value as number, en))).toBeUndefined();
  });
});

describe("formatBytes", () => {
  test.each([
    [0, en, "0 bytes"],
    [1, en, "1 byte"],
    [512, en, "512 bytes"],
    [1000, en, "1 kB"],
    [1234, en, "1.2 kB"],
    [9949, en, "9.9 kB"],
    [9950, en, "10 kB"],
    [312_400, en, "312 kB"],
    [999_499, en, "999 kB"],
    [999_500, en, "1 MB"],
    [4_200_000, en, "4.2 MB"],
    [4_200_000, zhHans, "4.2 MB"],
    [4_200_000, locale("fr"), "4,2 Mo"],
    [1.5e9, en, "1.5 GB"],
    [5e15, en, "5,000 TB"],
  ])("writes %i", (bytes, language, text) => {
    expect(formatBytes(bytes, language)?.replace(/\s/gu, " ")).toBe(text);
  });

  test.each(notAmounts)("leaves out %o and says so", (value) => {
    expect(warned(() => formatBytes(value as number, en))).toBeUndefined();
  });
});

describe("formatPlural", () => {
  test.each([
    [0, en, "0 views"],
    [1, en, "1 view"],
    [4812, en, "4,812 views"],
    [1n, en, "1 view"],
    [4812, zhHans, "4,812 次阅读"],
    [0, ar, "لا مشاهدات"],
    [1, ar, "مشاهدة واحدة"],
    [2, ar, "مشاهدتان"],
    [5, ar, "5 مشاهدات"],
    [11, ar, "11 مشاهدة"],
    [100, ar, "100 مشاهدة"],
  ])("writes %s views", (count, language, text) => {
    expect(formatPlural(language.labels.views, count, language)).toBe(text);
  });

  test("falls to `other` where a category is missing or only inherited", () => {
    const label: PluralLabel = Object.create({ one: "inherited" });
    label.other = "{count} items";
    expect(formatPlural(label, 1, en)).toBe("1 items");
    expect(formatPlural({ other: "{count} вещей" }, 2, locale("ru"))).toBe("2 вещей");
  });

  test("leaves out a number that is none, and draws a missing text empty", () => {
    expect(warned(() => formatPlural(en.labels.views, -1, en))).toBeUndefined();
    expect(warned(() => formatPlural({} as PluralLabel, 5, en))).toBe("");
    forgetWarnings();
    expect(warned(() => formatPlural(undefined as unknown as PluralLabel, 6, en))).toBe("");
  });
});

describe("lists", () => {
  test("join names in the manner of the language", () => {
    expect(formatList(["Ada", "Blaise", "Carl"], en)).toBe("Ada, Blaise, and Carl");
    expect(formatList(["甲", "乙", "丙"], zhHans)).toBe("甲、乙和丙");
    expect(formatList(["Ada", "", null as unknown as string, "Carl"], en)).toBe("Ada and Carl");
    expect(formatList([], en)).toBe("");
    expect(formatList(undefined as unknown as string[], en)).toBe("");
  });

  test("have parts to put elements in", () => {
    expect(listParts(3, en)).toEqual([0, ", ", 1, ", and ", 2]);
    expect(listParts(1, zhHans)).toEqual([0]);
    expect(listParts(0, en)).toEqual([]);
    expect(listParts(["Pedro", "Inés"], locale("es"))).toEqual([0, " e ", 1]);
  });

  test("have the same parts as text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.constantFrom(en, zhHans, ar),
        (names, language) => {
          const joined = listParts(names, language).map((part) =>
            typeof part === "number" ? names[part] : part,
          );
          expect(joined.join("")).toBe(formatList(names, language));
        },
      ),
    );
  });

  test.each([-1, 1.5, Number.NaN])("of %d items are left out", (count) => {
    expect(warned(() => listParts(count, en))).toEqual([]);
  });
});
