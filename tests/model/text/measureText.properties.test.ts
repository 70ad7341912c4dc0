import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureText } from "../../../src/model/text/measureText.js";
import { addStats } from "../../../src/model/text/textStats.js";
import { slowMeasureText } from "./slowMeasureText.js";

const pools = [
  "在实习期间我学会了很多々〇〆𠮷龘",
  "ひらがなカタカナーｱｲｳﾞｶﾞ",
  "한국어글말ㅋㅎ",
  "abcXYZéßʼªµ",
  "приветЁж",
  "αβγΩώ",
  "مرحباـسلام٣٤",
  "שלוםעולם",
  "नमस्तेहिन्दी१२",
  "สวัสดีครับภาษาไทย๑ๆ",
  "ສະບາຍດີລາວ",
  "សួស្តីខ្មែរ",
  "မင်္ဂလာပါမြန်မာ",
  "தமிழ்ქართულიአማርኛԲարև",
  "0123456789５",
];
const signs = ["-", "'", "’", ".", ",", "·", '"', "״", "_", "־", "٫", "，", "．", "‐"];
const gaps = [" ", "\n", "\t", "。", "、", "!", "/", "\u3000", "\u200B", "\u00A0", "(", "*", "#", "<", "&"];
const odd = ["\u0301", "\u200D", "\u200C", "\u00AD", "\0", "\uD800", "\uDC00", "\u202E", "\u2068", "\uFEFF"];
const emoji = ["😀", "👨‍👩‍👧", "5️⃣", "🇨🇳", "ℹ️", "❤️", "👍🏽", "①", "½", "𝐀"];
const character = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...pools.flatMap((pool) => [...pool])) },
  { weight: 4, arbitrary: fc.constantFrom(...signs) },
  { weight: 3, arbitrary: fc.constantFrom(...gaps) },
  { weight: 2, arbitrary: fc.constantFrom(...odd, ...emoji) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const mixed = fc.array(character, { maxLength: 40 }).map((parts) => parts.join(""));
const sameScript = fc
  .constantFrom(...pools)
  .chain((pool) => fc.array(fc.constantFrom(...pool, ...signs, " "), { maxLength: 40 }))
  .map((parts) => parts.join(""));
const text = fc.oneof(mixed, sameScript);
const runs = { numRuns: 2000 };

describe("measureText, for any text", () => {
  test("counts what a slow reading by Unicode properties counts", () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(measureText(sample).scripts).toEqual(slowMeasureText(sample));
      }),
      runs,
    );
  });

  test("knows every character of the first two planes, alone and in a word", { timeout: 30_000 }, () => {
    // Blocks of thousands of like characters: every 32nd stands for its neighbors.
    const isUniform = (code: number) =>
      (code >= 0x3400 && code < 0xa000) ||
      (code >= 0xac00 && code < 0xd7a4) ||
      (code >= 0x12000 && code < 0x19000);
    for (let start = 0; start < 0x20000; start += 0x400) {
      let page = "";
      for (let code = start; code < start + 0x400; code++) {
        const sample = String.fromCodePoint(code);
        if (/[\p{Cn}\p{Co}]/u.test(sample) || (isUniform(code) && code % 32 !== 0)) continue;
        page += `${sample}\nb${sample}b\n`;
      }
      expect(measureText(page).scripts, start.toString(16)).toEqual(slowMeasureText(page));
    }
  });

  test("adds up over lines", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(measureText(`${first}\n${second}`)).toEqual(addStats(measureText(first), measureText(second)));
      }),
      runs,
    );
  });

  test("gives whole numbers from 0 up, whose totals are the sums of the scripts", () => {
    fc.assert(
      fc.property(text, (sample) => {
        const stats = measureText(sample);
        const counts = Object.values(stats.scripts);
        expect(
          counts.flatMap(Object.values).every((count) => Number.isSafeInteger(count) && count >= 0),
        ).toBe(true);
        expect(stats.characters).toBe(counts.reduce((sum, count) => sum + count.characters, 0));
        expect(stats.words).toBe(counts.reduce((sum, count) => sum + count.words, 0));
        expect(stats.words).toBeLessThanOrEqual(stats.characters);
        expect(stats.words > 0).toBe(stats.characters > 0);
      }),
      runs,
    );
  });

  test("does not depend on case, where a letter has one of each", () => {
    const letters = fc
      .array(fc.constantFrom(..."abcÉøпрЖωΔ 1-'."), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(letters, (sample) => {
        expect(measureText(sample.toUpperCase())).toEqual(measureText(sample.toLowerCase()));
      }),
      runs,
    );
  });

  test("does not depend on how accents and syllables are composed", () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(measureText(sample.normalize("NFD"))).toEqual(measureText(sample.normalize("NFC")));
      }),
      runs,
    );
  });

  test("counts no markup, space, punctuation or emoji", () => {
    const nothing = fc
      .array(fc.constantFrom(...gaps, ...signs, "😀", "👨‍👩‍👧", "🇨🇳", "ℹ️", ">", "`", "[", "]", "|", "~"), {
        maxLength: 40,
      })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(nothing, (sample) => {
        expect(measureText(sample)).toMatchObject({ characters: 0, words: 0, scripts: {} });
      }),
      runs,
    );
  });

  test("takes no notice of invisible characters", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom("\u00AD", "\u200D", "\u200C", "\u2060", "\0", "\u202B"),
        (sample, sign) => {
          const all = [...sample];
          expect(measureText(all.join(sign))).toEqual(measureText(sample));
        },
      ),
      runs,
    );
  });

  test("counts words of a hundred thousand characters", () => {
    const long = "a".repeat(100_000);
    expect(measureText(long)).toMatchObject({ characters: 100_000, words: 1 });
    expect(measureText("\u0301".repeat(100_000))).toMatchObject({ characters: 0, words: 0 });
    expect(measureText("a-".repeat(50_000))).toMatchObject({ characters: 50_000, words: 1 });
    expect(measureText("a--".repeat(50_000))).toMatchObject({ characters: 50_000, words: 50_000 });
  });
});
