import { afterEach, describe, expect, test, vi } from "vitest";
import type { Script } from "../../../src/content/text.js";
import { measureText } from "../../../src/model/text/measureText.js";
import { forgetWarnings } from "../../../src/model/warn.js";
import { watchWarnings } from "../../support/warnings.js";

afterEach(() => {
  forgetWarnings();
  vi.unstubAllGlobals();
});

/** What the text is, the text, and its counts as `[characters, words]` by script. */
type Case = [name: string, text: string, scripts: Partial<Record<Script, [number, number]>>];

const cases: Case[] = [
  ["nothing", "", {}],
  ["spaces only", " \t\n\u3000\u00A0", {}],
  ["punctuation only", "…—“”，。！？*#_~`<>|-'", {}],
  ["English", "The quick brown fox jumps over the lazy dog.", { latin: [35, 9] }],
  ["a contraction", "don't", { latin: [4, 1] }],
  ["a typographic apostrophe", "We’ll see, rock ’n’ roll", { latin: [16, 5] }],
  ["a decimal number", "3.14", { latin: [3, 1] }],
  ["a grouped number", "1,234,567.89", { latin: [9, 1] }],
  ["a comma between words", "red,green", { latin: [8, 2] }],
  ["a hyphen", "e-mail and state-of-the-art", { latin: [21, 3] }],
  ["a dash", "yes--no", { latin: [5, 2] }],
  ["a file name", "package.json", { latin: [11, 1] }],
  ["an identifier", "snake_case", { latin: [9, 1] }],
  ["an abbreviation", "e.g. the U.S.", { latin: [7, 3] }],
  ["a version", "v1.2.3", { latin: [4, 1] }],
  ["a date", "2024-01-20", { latin: [8, 1] }],
  ["programming languages", "C++ and C#", { latin: [5, 3] }],
  ["an unfinished quotation", "'tis the sisters'", { latin: [13, 3] }],
  ["French elision", "l’homme qu’il était", { latin: [15, 3] }],
  ["German", "Straßenbahnhaltestelle für Fußgänger", { latin: [34, 3] }],
  ["accents apart from their letters", "cafe\u0301 nai\u0308ve", { latin: [9, 2] }],
  ["Catalan", "col·lecció", { latin: [9, 1] }],
  ["Vietnamese", "Xin chào, tôi tên là Lan.", { latin: [18, 6] }],
  ["Turkish", "İstanbul’da güzel bir gün", { latin: [21, 4] }],
  ["Roman numerals as letters", "Ⅷ", { latin: [1, 1] }],
  ["full-width letters", "ＡＢＣ １２３", { latin: [6, 2] }],
  ["Chinese", "今天天气很好，我们去散步。", { han: [11, 11] }],
  ["traditional Chinese", "這裡的風景真美！", { han: [7, 7] }],
  ["iteration mark, zero and closing mark", "人々 二〇二四年 〆切", { han: [9, 9] }],
  ["Han beyond U+FFFF", "𠮷野家", { han: [3, 3] }],
  ["an ideograph with a variation selector", "葛\u{E0100}城", { han: [2, 2] }],
  ["Latin against Chinese", "MSRA的实习", { latin: [4, 1], han: [3, 3] }],
  ["digits against Chinese", "2024年1月20日", { latin: [7, 3], han: [3, 3] }],
  ["a hyphenated term in Chinese", "新冠COVID-19疫情", { latin: [7, 1], han: [4, 4] }],
  ["Japanese", "私はコーヒーを飲みます。", { han: [2, 2], kana: [9, 9] }],
  ["half-width kana", "ｺｰﾋｰ ｶﾞ", { kana: [5, 5] }],
  ["voicing marks apart from their kana", "か\u3099き", { kana: [2, 2] }],
  ["kana repeat marks", "こゝろ ミスヾ", { kana: [6, 6] }],
  ["Korean", "오늘은 날씨가 좋습니다.", { hangul: [10, 3] }],
  ["decomposed Korean", "한글".normalize("NFD"), { hangul: [2, 1] }],
  ["Korean after Latin", "API를 호출", { latin: [3, 1], hangul: [3, 1] }],
  ["Korean chat", "ㅋㅋㅋ", { hangul: [3, 1] }],
  ["Russian", "Привет, как дела?", { cyrillic: [13, 3] }],
  ["Ukrainian", "п’ять", { cyrillic: [4, 1] }],
  ["digits before Cyrillic", "4К и А4", { cyrillic: [5, 3] }],
  ["Greek", "Καλημέρα, τι κάνεις;", { greek: [16, 3] }],
  ["Greek accents apart", "καλη\u0301", { greek: [4, 1] }],
  ["Arabic", "السلام عليكم ورحمة الله", { arabic: [20, 4] }],
  ["Arabic vowels", "مُحَمَّد", { arabic: [4, 1] }],
  ["Arabic digits", "٣٫١٤ و١٬٢٣٤", { arabic: [8, 2] }],
  ["Persian with a non-joiner", "می\u200Cخواهم", { arabic: [7, 1] }],
  ["Hebrew", "שלום עולם", { hebrew: [8, 2] }],
  ["Hebrew acronyms", 'צה"ל דו״ח', { hebrew: [6, 2] }],
  ["Hebrew with points", "שָׁלוֹם", { hebrew: [4, 1] }],
  ["Hindi", "नमस्ते दुनिया।", { devanagari: [7, 2] }],
  ["Hindi digits", "१२३", { devanagari: [3, 1] }],
  ["Thai", "สวัสดีครับ", { thai: [7, 2] }],
  ["Thai and Latin", "ใช้ Line ภาษาไทย", { thai: [9, 3], latin: [4, 1] }],
  ["Thai digits", "ปี๒๕๖๗", { thai: [5, 1] }],
  ["Lao", "ສະບາຍດີ", { lao: [6, 1] }],
  ["Khmer", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", { khmer: [11, 3] }],
  ["Burmese", "မြန်မာစာ", { myanmar: [4, 2] }],
  ["Tamil", "வணக்கம் உலகம்", { other: [9, 2] }],
  ["Georgian", "გამარჯობა მსოფლიო", { other: [16, 2] }],
  ["Amharic", "ሰላም ለዓለም", { other: [7, 2] }],
  ["Armenian", "Բարեւ աշխարհ", { other: [11, 2] }],
  ["Deseret, beyond U+FFFF", "𐐔𐐯𐑅", { other: [3, 1] }],
  ["emoji", "😀 👍🏽 👨‍👩‍👧 🇨🇳 ❤️ 5️⃣ #️⃣ ℹ️ ™", {}],
  ["emoji between words", "go🚀fast", { latin: [6, 2] }],
  ["symbols", "① ½ ² ∑ € →", {}],
  ["a soft hyphen", "hyphen\u00ADation", { latin: [11, 1] }],
  ["a zero-width space", "one\u200Btwo", { latin: [6, 2] }],
  ["NUL", "a\0b", { latin: [2, 1] }],
  ["halves of characters", "a\uD83D b\uDE00", { latin: [2, 2] }],
  ["direction controls", "\u202Babc\u202C \u2067שלום\u2069", { latin: [3, 1], hebrew: [4, 1] }],
  ["marks without a letter", "\u0301\u0302 \u20E3", {}],
  ["a web address", "https://example.com/a-b?c=1", { latin: [19, 5] }],
];

describe("measureText", () => {
  test.each(cases)("counts %s", (_name, text, scripts) => {
    const found = Object.entries(measureText(text).scripts);
    expect(
      Object.fromEntries(found.map(([script, count]) => [script, [count.characters, count.words]])),
    ).toEqual(scripts);
  });

  test("sums the scripts and has nothing but text", () => {
    expect(measureText("MSRA的实习，don't")).toEqual({
      characters: 11,
      words: 5,
      scripts: { han: { characters: 3, words: 3 }, latin: { characters: 8, words: 2 } },
      codeLines: 0,
      images: 0,
      tables: 0,
      formulas: 0,
    });
  });

  test.each([undefined, null, 42, {}, ["text"], Symbol("text")])(
    "counts nothing in %o and says so once",
    (value) => {
      const { result, warnings } = watchWarnings(() => {
        measureText(value as string);
        return measureText(value as string);
      });
      expect(result).toMatchObject({ characters: 0, words: 0, scripts: {} });
      expect(warnings).toEqual([expect.stringContaining("measureText was given")]);
    },
  );
});

describe("words of scripts without spaces", () => {
  const thai = "เมื่อวานนี้ฉันไปตลาดกับแม่เพื่อซื้อผักและผลไม้";

  test("are the same in one run of any length as in whole", () => {
    const long = thai.repeat(200);
    const whole = [...new Intl.Segmenter("th", { granularity: "word" }).segment(long)].length;
    expect(measureText(long).words).toBe(whole);
  });

  test("are counted by their usual length without a dictionary", () => {
    const exact = measureText(thai).words;
    vi.stubGlobal("Intl", {});
    const rough = measureText(thai).words;
    expect(rough).toBeGreaterThan(exact * 0.7);
    expect(rough).toBeLessThan(exact * 1.4);
    expect(measureText("ๆ").words).toBe(1);
  });

  test("are counted in any language of the page", () => {
    for (const lang of ["th", "en", "zh-Hans", "tlh", ""])
      expect(measureText(thai, { lang })).toEqual(measureText(thai));
  });

  test("are counted with a warning where the language is no tag", () => {
    const { result, warnings } = watchWarnings(() => measureText(thai, { lang: "th_TH" }));
    expect(result).toEqual(measureText(thai));
    expect(warnings).toEqual([expect.stringContaining('"th_TH" is not a language tag')]);
  });
});
