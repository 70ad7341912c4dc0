import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { Script, TextStats } from "../../src/content/text.js";
import { defaultReadingSpeeds, readingSpeedsByLanguage } from "../../src/model/readingSpeeds.js";
import {
  estimateReadingTime,
  formatIsoDuration,
  type ReadingTimeOptions,
} from "../../src/model/readingTime.js";
import { measureText } from "../../src/model/text/measureText.js";
import { addStats, emptyStats } from "../../src/model/text/textStats.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

/** Counts with as many words as characters, as in Han, or as given. */
function stats(scripts: Partial<Record<Script, number>>, rest: Partial<TextStats> = {}): TextStats {
  const entries = Object.entries(scripts).map(([script, words]) => [script, { characters: words, words }]);
  return { ...emptyStats(), scripts: Object.fromEntries(entries), ...rest };
}

const secondsOf = (counts: TextStats, options?: ReadingTimeOptions) =>
  estimateReadingTime(counts, options).seconds;

describe("estimateReadingTime", () => {
  test("reads English at 238 words a minute", () => {
    expect(estimateReadingTime(measureText("word ".repeat(2380)))).toEqual({ seconds: 600, minutes: 10 });
  });

  test("sums the scripts of a mixed text, each at its own speed", () => {
    expect(secondsOf(stats({ han: 3300, latin: 238 }))).toBeCloseTo(660);
    expect(estimateReadingTime(stats({ han: 2678, latin: 84 }, { images: 4 })).minutes).toBe(9);
  });

  test("reads Han at the Japanese speed in a Japanese text", () => {
    const japanese = stats({ han: 460, kana: 460 });
    expect(secondsOf(japanese)).toBeCloseTo(120);
    expect(secondsOf(stats({ han: 460 }), { lang: "ja-JP" })).toBeCloseTo(60);
    expect(secondsOf(stats({ han: 368, kana: 92 }))).toBeCloseTo(60);
    expect(secondsOf(stats({ han: 330 }))).toBeCloseTo(60);
    expect(secondsOf(stats({ han: 330, kana: 46 }))).toBeCloseTo(66);
    expect(secondsOf(stats({ han: 330, kana: 460 }), { lang: "zh-Hant" })).toBeCloseTo(120);
    expect(secondsOf(japanese, { lang: "en" })).toBeCloseTo(120);
  });

  test.each([
    ["de", "latin", 230],
    ["fr-CA", "latin", 250],
    ["ES", "latin", 280],
    ["tr_TR", "latin", 215],
    ["fi", "latin", 210],
    ["en", "latin", 238],
    ["id", "latin", 238],
    ["constructor", "latin", 238],
    ["ru", "cyrillic", 240],
    ["ar", "arabic", 180],
    ["he", "hebrew", 240],
    ["th", "thai", 238],
  ] as const)("reads %s at %s speed %i", (lang, script, perMinute) => {
    expect(secondsOf(stats({ [script]: perMinute }), { lang })).toBeCloseTo(60);
  });

  test.each(Object.entries(defaultReadingSpeeds))(
    "reads %s by its unit, at the published speed",
    (script, speed) => {
      const counts = { characters: 0, words: 0, [speed.unit]: speed.perMinute * 5 };
      expect(secondsOf({ ...emptyStats(), scripts: { [script]: counts } })).toBeCloseTo(300);
    },
  );

  test("takes no language from a polluted prototype", () => {
    const prototype = Object.prototype as { xx?: unknown };
    prototype.xx = { latin: { unit: "words", perMinute: 1 } };
    try {
      expect(secondsOf(stats({ latin: 238 }), { lang: "xx" })).toBeCloseTo(60);
    } finally {
      delete prototype.xx;
    }
  });

  test("adds budgets for code, tables and formulas", () => {
    expect(secondsOf(stats({}, { codeLines: 10 }))).toBe(20);
    expect(secondsOf(stats({}, { codeLines: 10 }), { codeLineSeconds: 0 })).toBe(0);
    expect(secondsOf(stats({}, { tables: 2 }))).toBe(10);
    expect(secondsOf(stats({}, { tables: 2 }), { tableSeconds: 1 })).toBe(2);
    expect(secondsOf(stats({}, { formulas: 2 }))).toBe(6);
    expect(secondsOf(stats({}, { formulas: 2 }), { formulaSeconds: 4 })).toBe(8);
  });

  test("gives each further picture a second less, down to the least", () => {
    const slow = (images: number, first: number, least: number) =>
      Array.from({ length: images }, (_, index) => Math.max(first - index, least)).reduce((a, b) => a + b, 0);
    expect(secondsOf(stats({}, { images: 4 }))).toBe(12 + 11 + 10 + 9);
    expect(secondsOf(stats({}, { images: 4 }), { firstImageSeconds: 0, leastImageSeconds: 0 })).toBe(0);
    expect(secondsOf(stats({}, { images: 1e9 }))).toBe(75 + (1e9 - 10) * 3);
    const amount = fc.integer({ min: 0, max: 200 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.nat(300), amount, amount, (images, first, least) => {
        const options = { firstImageSeconds: first, leastImageSeconds: least };
        expect(secondsOf(stats({}, { images }), options)).toBeCloseTo(slow(images, first, least), 6);
      }),
    );
  });

  test("takes speeds of one's own, with or without a unit", () => {
    expect(secondsOf(stats({ han: 400 }), { speeds: { han: 400 } })).toBeCloseTo(60);
    const thai = { ...emptyStats(), scripts: { thai: { characters: 900, words: 300 } } };
    expect(secondsOf(thai, { speeds: { thai: { unit: "characters", perMinute: 900 } } })).toBeCloseTo(60);
    expect(secondsOf(thai, { speeds: { thai: 300 } })).toBeCloseTo(60);
    expect(secondsOf(stats({ latin: 230 }), { lang: "de", speeds: { latin: undefined } })).toBeCloseTo(60);
  });

  test.each([
    { codeLineSeconds: Number.NaN },
    { firstImageSeconds: -1 },
    { leastImageSeconds: Number.POSITIVE_INFINITY },
    { tableSeconds: "5" },
    { formulaSeconds: null },
    { speeds: { latin: 0 } },
    { speeds: { latin: -238 } },
    { speeds: { latin: Number.NaN } },
    { speeds: { latin: null } },
    { speeds: { latin: { unit: "pages", perMinute: 3 } } },
  ])("ignores %j and says so", (options) => {
    const counts = stats({ latin: 100 }, { codeLines: 3, images: 3, tables: 3, formulas: 3 });
    const { result, warnings } = watchWarnings(() =>
      estimateReadingTime(counts, options as unknown as ReadingTimeOptions),
    );
    expect(result).toEqual(estimateReadingTime(counts));
    expect(warnings).toHaveLength(1);
  });

  test("rounds to the nearest minute, at least one, and none for an empty text", () => {
    const minutes = (count: number) => estimateReadingTime(stats({ latin: count })).minutes;
    expect([0, 1, 238, 356, 358].map(minutes)).toEqual([0, 1, 1, 1, 2]);
    expect(estimateReadingTime(emptyStats())).toEqual({ seconds: 0, minutes: 0 });
  });

  test("is 0 for counts that are none", () => {
    const odd: unknown[] = [
      {},
      { scripts: null },
      { scripts: "latin" },
      { scripts: { latin: null, han: { characters: -5 }, kana: { characters: Number.NaN } } },
      { scripts: { latin: { words: Number.POSITIVE_INFINITY } }, images: -3, tables: "2", codeLines: 1n },
      { images: Number.MAX_VALUE },
      { scripts: { klingon: { words: 500, characters: 500 } } },
    ];
    for (const counts of odd)
      expect(estimateReadingTime(counts as TextStats)).toEqual({ seconds: 0, minutes: 0 });
    const { result, warnings } = watchWarnings(() => estimateReadingTime(undefined as unknown as TextStats));
    expect(result).toEqual({ seconds: 0, minutes: 0 });
    expect(warnings).toHaveLength(1);
  });

  test("keeps the seconds behind the minutes", () => {
    expect(estimateReadingTime(stats({ latin: 357 }))).toEqual({ seconds: 90, minutes: 2 });
    expect(estimateReadingTime(stats({ latin: 119 }))).toEqual({ seconds: 30, minutes: 1 });
  });

  test("takes as long for two texts as for both together", () => {
    const pool = fc.string({ unit: fc.constantFrom(..."ab 12字漢한Жש\n"), maxLength: 60 });
    fc.assert(
      fc.property(pool, pool, (first, second) => {
        const [one, two] = [measureText(first), measureText(second)];
        expect(secondsOf(addStats(one, two))).toBeCloseTo(secondsOf(one) + secondsOf(two), 6);
      }),
    );
  });
});

describe("reading speeds", () => {
  const all = [
    ...Object.values(defaultReadingSpeeds),
    ...Object.values(readingSpeedsByLanguage).flatMap(Object.values),
  ];

  test("name a source, and say where there is none", () => {
    for (const speed of all) {
      expect(speed.perMinute).toBeGreaterThan(0);
      expect(speed.source).toMatch(speed.estimate ? /^Estimate: / : /Brysbaert 2019|IReST/);
    }
  });

  test("follow from the measured ones", () => {
    for (const { source, perMinute } of all) {
      const measured = /read aloud, (\d+) /.exec(source)?.[1];
      if (measured !== undefined)
        expect(Math.abs((Number(measured) * 238) / 183 - perMinute)).toBeLessThan(5);
    }
  });
});

describe("formatIsoDuration", () => {
  test.each([
    [540, "PT9M"],
    [90, "PT1M30S"],
    [3600, "PT1H"],
    [3661.4, "PT1H1M1S"],
    [59.6, "PT1M"],
    [0, "PT0S"],
    [-0, "PT0S"],
    [100_000, "PT27H46M40S"],
  ])("writes %d s as %s", (seconds, text) => {
    expect(formatIsoDuration(seconds)).toBe(text);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, "9", undefined])("leaves out %s", (seconds) => {
    const { result, warnings } = watchWarnings(() => formatIsoDuration(seconds as number));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });
});
