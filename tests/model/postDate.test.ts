import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { isLaterDay, type ParsedDate, parsePostDate } from "../../src/model/postDate.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { ensure, oddValues, textOf } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

test.each([
  ["2024-01-20", "2024-01-20"],
  ["2024-1-5", "2024-01-05"],
  ["2024/01/20", "2024-01-20"],
  ["2013/7/3", "2013-07-03"],
  [" 2024-02-29\n", "2024-02-29"],
  ["2000-02-29", "2000-02-29"],
  ["0001-01-01", "0001-01-01"],
  ["0099-12-31", "0099-12-31"],
  ["9999-12-31", "9999-12-31"],
  [new Date("2024-01-20"), "2024-01-20"],
  [new Date("0050-03-01"), "0050-03-01"],
  ["2024-01-20T00:00:00.000Z", "2024-01-20"],
  ["9999-12-31T00:00:00.000Z", "9999-12-31"],
  [JSON.parse(JSON.stringify(new Date("2024-01-20"))), "2024-01-20"],
])("%j is a day, in every time zone", (given, day) => {
  for (const timeZone of [undefined, "UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Apia"]) {
    const parsed = { kind: "day", dateTime: day, day, time: Date.parse(day) };
    expect(parsePostDate(given, timeZone)).toEqual(parsed);
  }
});

test.each([
  ["2024-01-20T10:00:00Z", "UTC", "2024-01-20T10:00:00Z", "2024-01-20"],
  ["2024-01-20T10:00:00Z", "Asia/Shanghai", "2024-01-20T18:00:00+08:00", "2024-01-20"],
  ["2024-01-20T20:00Z", "Asia/Shanghai", "2024-01-21T04:00:00+08:00", "2024-01-21"],
  ["2024-01-20 10:00:00 +0800", "Asia/Shanghai", "2024-01-20T10:00:00+08:00", "2024-01-20"],
  ["2024-01-20 10:00:00 UTC", "America/St_Johns", "2024-01-20T06:30:00-03:30", "2024-01-20"],
  ["2024-01-20t10:00:00.250+05", "UTC", "2024-01-20T05:00:00.250Z", "2024-01-20"],
  ["2024-01-20T10:00:00,5-0930", "UTC", "2024-01-20T19:30:00.500Z", "2024-01-20"],
  ["2024-01-20T00:00:00Z", "UTC", "2024-01-20T00:00:00Z", "2024-01-20"],
  ["2024-01-20T00:00:00Z", "America/Los_Angeles", "2024-01-19T16:00:00-08:00", "2024-01-19"],
  ["2024-01-20T00:00:00.000+00:00", "America/Los_Angeles", "2024-01-19T16:00:00-08:00", "2024-01-19"],
  ["2024-01-20T00:00:00.000z", "America/Los_Angeles", "2024-01-19T16:00:00-08:00", "2024-01-19"],
  ["2024-01-20T00:00:00.001Z", "America/Los_Angeles", "2024-01-19T16:00:00.001-08:00", "2024-01-19"],
  ["2024-01-20 00:00:00.000Z", "America/Los_Angeles", "2024-01-19T16:00:00-08:00", "2024-01-19"],
  ["2024-01-20 10:00", "UTC", "2024-01-20T10:00:00Z", "2024-01-20"],
  ["2024-01-20 10:00", undefined, "2024-01-20T10:00:00Z", "2024-01-20"],
  ["2024-01-20T10:00:30", "Asia/Shanghai", "2024-01-20T10:00:30+08:00", "2024-01-20"],
  ["2013/7/13 20:46:25", "Asia/Shanghai", "2013-07-13T20:46:25+08:00", "2013-07-13"],
  ["2024-07-01 9:05", "Europe/Lisbon", "2024-07-01T09:05:00+01:00", "2024-07-01"],
  ["2024-01-20T00:00", "America/Los_Angeles", "2024-01-20T00:00:00-08:00", "2024-01-20"],
  [
    new Date("2024-01-20T00:00:00.001Z"),
    "America/Los_Angeles",
    "2024-01-19T16:00:00.001-08:00",
    "2024-01-19",
  ],
  [new Date("2024-01-20T16:00:00Z"), "Asia/Shanghai", "2024-01-21T00:00:00+08:00", "2024-01-21"],
  ["1900-01-01T12:00", "Asia/Shanghai", "1900-01-01T03:54:17Z", "1900-01-01"],
  ["1950-06-01T12:00:00Z", "Africa/Monrovia", "1950-06-01T12:00:00Z", "1950-06-01"],
])("%j in %s is %s, on %s", (given, timeZone, dateTime, day) => {
  expect(parsePostDate(given, timeZone)).toEqual({
    kind: "instant",
    dateTime,
    day,
    time: Date.parse(dateTime),
  });
});

test.each([undefined, null, "", "  "])("%j is no date, and nobody is told", (value) => {
  expect(parsePostDate(value)).toBeUndefined();
});

test.each([
  "2024-02-30",
  "2023-02-29",
  "1900-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "2024-01-32",
  "0000-01-01",
  "0000-01-01T00:00:00.000Z",
  "2024-02-30T00:00:00.000Z",
  "10000-01-01",
  "-2024-01-01",
  "+002024-01-01",
  "24-01-20",
  "2024-1/5",
  "2024.01.20",
  "20240120",
  "2024",
  "2024-01",
  "2024-W03",
  "20/01/2024",
  "January 20, 2024",
  "2024年1月20日",
  "２０２４-01-20",
  "2024-01-20T",
  "2024-01-20T10",
  "2024-01-20T24:00",
  "2024-01-20T10:60",
  "2024-01-20T10:00:60",
  "2024-01-20T10:00+24:00",
  "2024-01-20T10:00+08:60",
  "2024-01-20T10:00 CST",
  "2024-01-20T10:00[Asia/Shanghai]",
  "2024-01-20Z",
  "2024-01-20+08:00",
  "0001-01-01T00:00+01:00",
  "9999-12-31T23:59-01:00",
  "2024-01-20\u0000T",
  "now",
  "<b>2024-01-20</b>",
  "2024-01-20 10:00:00.1234567890",
])("%j is refused, with a warning", (text) => {
  const { result, warnings } = watchWarnings(() => parsePostDate(text, "UTC"));
  expect(result).toBeUndefined();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(JSON.stringify(text.replaceAll("\u0000", "")));
});

test("an instant outside the years that HTML can write is refused, wherever its day falls", () => {
  for (const [text, timeZone] of [
    ["0001-01-01T00:00", "Asia/Shanghai"],
    ["9999-12-31T23:00", "America/Los_Angeles"],
    ["9999-12-31T23:00Z", "Asia/Shanghai"],
  ]) {
    forgetWarnings();
    expect(watchWarnings(() => parsePostDate(text, timeZone)).result).toBeUndefined();
  }
  expect(parsePostDate("9999-12-31T12:00Z", "America/Los_Angeles")?.day).toBe("9999-12-31");
});

test("values that are no date are refused, with a warning", () => {
  const outside = [new Date(Number.NaN), new Date(-8.64e15), new Date(8.64e15 - 1), new Date("0000-12-31")];
  for (const value of [...oddValues(), 0, 2024, 1n, ["2024-01-20"], ...outside]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => parsePostDate(value, "Asia/Shanghai"));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
  }
});

test("a time zone that does not exist is UTC, with a warning; a day does not need one", () => {
  for (const timeZone of ["Mars/Olympus", "China", "../UTC", "\u0000"]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => parsePostDate("2024-01-20 10:00", timeZone));
    expect(result?.dateTime).toBe("2024-01-20T10:00:00Z");
    expect(warnings).toHaveLength(1);
    expect(parsePostDate("2024-01-20", timeZone)?.day).toBe("2024-01-20");
  }
  expect(parsePostDate("2024-01-20 10:00", "")?.dateTime).toBe("2024-01-20T10:00:00Z");
});

test("a later day is later, the same day is not", () => {
  const [earlier, later] = ["2024-01-20T23:00:00Z", "2024-01-21"].map((text) => parsePostDate(text)) as [
    ParsedDate,
    ParsedDate,
  ];
  expect(isLaterDay(later, earlier)).toBe(true);
  expect(isLaterDay(earlier, later)).toBe(false);
  expect(isLaterDay(later, later)).toBe(false);
  const nextMorning = parsePostDate("2024-01-20T23:00:00Z", "Asia/Shanghai") as ParsedDate;
  expect(isLaterDay(later, nextMorning)).toBe(false);
});

/** The calendar, counted on fingers. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : month >= 1 && month <= 12 ? 31 : 0;
}

test("exactly the days of the calendar are days, and they are counted right", { timeout: 60_000 }, () => {
  const numbers = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  watchWarnings(() => {
    fc.assert(
      fc.property(numbers, fc.constantFrom("-", "/"), ([year, month, date], mark) => {
        const parsed = parsePostDate([String(year).padStart(4, "0"), month, date].join(mark));
        const exists = year > 0 && date > 0 && date <= daysInMonth(year, month);
        ensure((parsed !== undefined) === exists, `${year}-${month}-${date} exists: ${exists}`);
        if (parsed === undefined) return;
        let days = date - 1;
        for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
        for (let earlier = 1; earlier < year; earlier += 1) days += 337 + daysInMonth(earlier, 2);
        ensure(parsed.time === (days - 719_162) * 86_400_000, "it is so many days after the first of all");
      }),
      { numRuns: 4000 },
    );
  });
});

const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const times = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });

test("what was parsed can be parsed again, and is the same", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(times, zones, (time, zone) => {
      const parsed = parsePostDate(new Date(time), zone);
      const again = parsePostDate(parsed?.dateTime, zone);
      ensure(parsed !== undefined && JSON.stringify(again) === JSON.stringify(parsed), "it is the same");
      const valid = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d))?$/;
      ensure(
        valid.test(parsed?.dateTime ?? "") && Date.parse(parsed?.dateTime ?? "") === time,
        "it is valid for <time>",
      );
      const local = new Date(time).toLocaleDateString("sv-SE", { timeZone: zone });
      ensure(parsed?.day === local || parsed?.kind === "day", "it falls on the day that Intl says");
    }),
    { numRuns: 2000 },
  );
});

test("no text throws", { timeout: 60_000 }, () => {
  const pieces = [
    "2024",
    "01",
    "1",
    "20",
    "-",
    "/",
    "T",
    " ",
    ":",
    "10",
    "59",
    "Z",
    "+",
    "08",
    ".",
    "\u0000",
    "a",
  ];
  watchWarnings(() => {
    fc.assert(
      fc.property(textOf(...pieces), (text) => {
        const day = parsePostDate(text, "Asia/Shanghai")?.day ?? "2024-01-20";
        ensure(/^\d{4}-\d\d-\d\d$/.test(day), "what is read is a day");
      }),
      { numRuns: 4000 },
    );
  });
});
