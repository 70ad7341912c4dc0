import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { formatPostDate } from "../../src/model/formatPostDate.js";
import { type ParsedDate, parsePostDate } from "../../src/model/postDate.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { dateTexts } from "../support/dateTexts.js";
import { ensure } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

function parse(value: unknown, timeZone?: string): ParsedDate {
  return parsePostDate(value, timeZone) as ParsedDate;
}

test.each(dateTexts)("$date in $locale.tag, $style: $text", ({ date, locale, style, text }) => {
  expect(formatPostDate(parse(date), locale, { style })).toBe(text);
});

test("long is the default, and a day is the same wherever it is shown", () => {
  const day = parse("2026-03-02", "America/Los_Angeles");
  expect(formatPostDate(day, en)).toBe("March 2, 2026");
  for (const timeZone of ["America/Los_Angeles", "Pacific/Kiritimati", undefined]) {
    expect(formatPostDate(day, zhHans, { timeZone })).toBe("2026年3月2日");
  }
});

test("an instant is shown on the day of the zone it was read in, or of another", () => {
  const instant = parse("2026-03-02T20:00:00Z", "Asia/Shanghai");
  expect(formatPostDate(instant, en)).toBe("March 3, 2026");
  expect(formatPostDate(instant, en, { timeZone: "Asia/Shanghai" })).toBe("March 3, 2026");
  expect(formatPostDate(instant, en, { timeZone: "America/Los_Angeles" })).toBe("March 2, 2026");
  const { result, warnings } = watchWarnings(() => formatPostDate(instant, en, { timeZone: "Mars/Olympus" }));
  expect(result).toBe("March 2, 2026");
  expect(warnings).toHaveLength(1);
});

test("calendar and digits do not depend on the machine", () => {
  const day = parse("2026-03-02");
  expect(formatPostDate(day, { tag: "th", numberingSystem: "latn" })).toContain("2026");
  expect(formatPostDate(day, { tag: "fa", numberingSystem: "latn" })).toContain("2026");
  expect(formatPostDate(day, { tag: "ar-EG", numberingSystem: "latn" })).toContain("2026");
  expect(formatPostDate(day, { tag: "ar", numberingSystem: "arab" })).toContain("٢٠٢٦");
  expect(formatPostDate(day, { tag: "en-u-ca-buddhist-nu-thai", numberingSystem: "latn" })).toBe(
    "March 2, 2026",
  );
});

test.each(["America/Los_Angeles", "Pacific/Kiritimati"])("the machine may stand in %s", (timeZone) => {
  const before = process.env.TZ;
  try {
    process.env.TZ = timeZone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
    // Languages of no other test, since formatters are kept.
    const tag = timeZone.startsWith("America") ? "en-GB" : "en-AU";
    expect(formatPostDate(parse("2026-03-02"), { tag, numberingSystem: "latn" })).toBe("2 March 2026");
    expect(formatPostDate(parse("2026-03-02T09:00"), { tag, numberingSystem: "latn" })).toBe("2 March 2026");
    expect(parse("2026-03-02 23:30").dateTime).toBe("2026-03-02T23:30:00Z");
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test("a locale that is none is English, with a warning", () => {
  const { result, warnings } = watchWarnings(() =>
    formatPostDate(parse("2026-03-02"), { ...en, tag: "fr_FR" }),
  );
  expect(result).toBe("March 2, 2026");
  expect(warnings).toHaveLength(1);
});

test("English texts are read back as the same day, and no text has spaces that engines disagree on", () => {
  const days = fc.integer({ min: -354_285, max: 2_932_896 }).map((count) => new Date(count * 86_400_000));
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(en, zhHans, ar),
      fc.constantFrom("long", "medium"),
      (date, locale, style) => {
        const parsed = parse(date);
        const text = formatPostDate(parsed, locale, { style });
        ensure(!/[\u00A0\u202F\u2009]/.test(text), "spaces are plain");
        ensure(text.includes(String(date.getUTCFullYear())), "the year is in it");
        ensure(locale !== en || Date.parse(`${text} UTC`) === parsed.time, `${text} is ${parsed.day}`);
      },
    ),
    { numRuns: 2000 },
  );
});
