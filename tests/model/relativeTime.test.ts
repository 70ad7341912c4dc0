import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceInTime, formatTimeDistance } from "../../src/model/relativeTime.js";

const at = (text: string) => Date.parse(text);

/** "3 days ago" of a date, as read in English at a moment. */
function tell(dateTime: string, now: string | number, timeZone = "UTC"): string | undefined {
  const distance = distanceInTime(dateTime, typeof now === "string" ? at(now) : now, timeZone);
  return distance && formatTimeDistance(distance, "en", "latn");
}

describe("a calendar day", () => {
  test.each([
    ["2024-01-20", "today"],
    ["2024-01-19", "yesterday"],
    ["2024-01-21", "tomorrow"],
    ["2024-01-18", "2 days ago"],
    ["2024-01-14", "6 days ago"],
    ["2024-01-13", "1 week ago"],
    ["2024-01-07", "1 week ago"],
    ["2024-01-06", "2 weeks ago"],
    ["2023-12-21", "4 weeks ago"],
    ["2023-12-20", "1 month ago"],
    ["2023-11-21", "1 month ago"],
    ["2023-11-20", "2 months ago"],
    ["2023-01-21", "11 months ago"],
    ["2023-01-20", "1 year ago"],
    ["2022-01-21", "1 year ago"],
    ["2022-01-20", "2 years ago"],
    ["0050-01-20", "1,974 years ago"],
    ["2024-01-27", "in 1 week"],
    ["2024-02-19", "in 4 weeks"],
    ["2024-02-20", "in 1 month"],
    ["2025-01-19", "in 11 months"],
    ["2026-01-19", "in 1 year"],
  ])("%s is %s", (date, words) => {
    expect(tell(date, "2024-01-20T12:00:00Z")).toBe(words);
  });

  test("is one as the calendar of the zone has it", () => {
    const now = "2024-01-20T20:00:00Z";
    expect(tell("2024-01-20", now, "Asia/Shanghai")).toBe("yesterday");
    expect(tell("2024-01-20", now, "America/Los_Angeles")).toBe("today");
    expect(tell("2024-01-21", now, "Pacific/Kiritimati")).toBe("today");
  });

  test("at the end of a month is a month away where the shorter month is over", () => {
    expect(tell("2024-01-31", "2024-02-29T12:00:00Z")).toBe("4 weeks ago");
    expect(tell("2024-01-31", "2024-03-01T12:00:00Z")).toBe("1 month ago");
    expect(tell("2024-02-29", "2025-02-28T12:00:00Z")).toBe("11 months ago");
    expect(tell("2024-02-29", "2025-03-01T12:00:00Z")).toBe("1 year ago");
  });
});

describe("an instant", () => {
  test.each([
    ["2024-01-20T12:00:00Z", "now"],
    ["2024-01-20T11:59:01Z", "now"],
    ["2024-01-20T12:00:59.9Z", "now"],
    ["2024-01-20T11:59Z", "1 minute ago"],
    ["2024-01-20T11:00:01Z", "59 minutes ago"],
    ["2024-01-20T11:00:00Z", "1 hour ago"],
    ["2024-01-20T12:01:00Z", "in 1 minute"],
    ["2024-01-20T14:59:00Z", "in 2 hours"],
    ["2024-01-20T08:00:00+08:00", "12 hours ago"],
    ["2024-01-19T12:00:01Z", "23 hours ago"],
    ["2024-01-19T12:00:00Z", "yesterday"],
    ["2024-01-19T00:00:00Z", "yesterday"],
    ["2024-01-18T23:59:00Z", "2 days ago"],
    ["2024-01-21T12:00:00Z", "tomorrow"],
    ["2023-12-20T23:00:00Z", "1 month ago"],
    ["2019-01-20T00:00:00-05:00", "5 years ago"],
  ])("%s is %s", (date, words) => {
    expect(tell(date, "2024-01-20T12:00:00Z")).toBe(words);
  });

  test("counts days by the calendar of the zone", () => {
    expect(tell("2024-01-18T19:00:00Z", "2024-01-20T01:00:00Z")).toBe("2 days ago");
    expect(tell("2024-01-18T19:00:00Z", "2024-01-20T01:00:00Z", "Asia/Tokyo")).toBe("yesterday");
  });

  test("on the day of 25 hours is as many hours ago", () => {
    expect(tell("2024-11-03T00:10:00-04:00", "2024-11-03T23:30:00-05:00", "America/New_York")).toBe(
      "24 hours ago",
    );
  });
});

test.each([
  "",
  "soon",
  "2024",
  "2024-1-20",
  "2024-02-30",
  "2024-13-01",
  "2024-02-30T10:00:00Z",
  "2024-01-20T25:00:00Z",
  "2024-01-20 10:00",
  "2024-01-20T10:00",
  " 2024-01-20",
  "20/01/2024",
  "+012024-01-20",
])("nothing is said of %j", (date) => {
  expect(distanceInTime(date, at("2024-01-20T12:00:00Z"), "UTC")).toBeUndefined();
});

test("what does not exist throws", () => {
  expect(() => distanceInTime("2024-01-20", 0, "Mars/Olympus")).toThrow(RangeError);
  expect(() => formatTimeDistance({ value: 1, unit: "day", lasts: 1 }, "fr_FR", undefined)).toThrow(
    RangeError,
  );
});

test("the zone of the machine is meant where none is named", () => {
  const now = at("2024-01-20T12:00:00Z");
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(distanceInTime("2024-01-15", now, undefined)).toEqual(distanceInTime("2024-01-15", now, timeZone));
});

test("digits and words are those of the language", () => {
  const days = { value: -5, unit: "day", lasts: 1 } as const;
  expect(formatTimeDistance(days, "zh-Hans", "latn")).toBe("5天前");
  expect(formatTimeDistance(days, "ar", "arab")).toBe("قبل ٥ أيام");
  expect(formatTimeDistance({ ...days, value: -1 }, "de", "latn")).toBe("gestern");
  expect(formatTimeDistance({ ...days, value: -1, unit: "month" }, "de", "latn")).toBe("vor 1 Monat");
});

describe("at any moment", () => {
  // Most moments lie near midnight, where days change.
  const moment = fc
    .tuple(fc.integer({ min: 400, max: 47_000 }), fc.integer({ min: -7_000_000, max: 7_000_000 }))
    .map(([days, rest]) => days * 86_400_000 + rest);
  const distance = fc.oneof(
    fc.integer({ min: -2e8, max: 2e8 }),
    fc.integer({ min: -6e10, max: 6e10 }),
    fc.integer({ min: -30, max: 30 }).map((days) => days * 86_400_000),
  );
  const zone = fc.constantFrom("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia", "Asia/Kathmandu");

  test("a date says the same until the time it gives", () => {
    const share = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(moment, distance, share, (now, away, share) => {
        const date = new Date(now + away).toISOString();
        for (const dateTime of [date, date.slice(0, 10)]) {
          const lasts = distanceInTime(dateTime, now, "UTC")?.lasts ?? 0;
          expect(lasts).toBeGreaterThan(0);
          const later = now + Math.trunc((lasts - 1) * share);
          expect(tell(dateTime, later)).toBe(tell(dateTime, now));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("days are as many as the dates of the zone are apart, by another calendar", () => {
    fc.assert(
      fc.property(moment, distance, zone, (now, away, timeZone) => {
        const dayOf = (time: number) =>
          at(new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(time));
        const days = (dayOf(now + away) - dayOf(now)) / 86_400_000;
        const found = distanceInTime(new Date(now + away).toISOString(), now, timeZone);
        if (found?.unit === "day") expect(found.value).toBe(days);
        if (found?.unit === "week") expect(found.value).toBe(Math.trunc(days / 7));
        if (found?.unit === "hour") expect(Math.abs(days)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});
