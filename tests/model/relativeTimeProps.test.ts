import { expect, test } from "vitest";
import type { PostDate } from "../../src/content/date.js";
import { en } from "../../src/locales/en.js";
import { relativeTimeProps } from "../../src/model/relativeTimeProps.js";
import { watchWarnings } from "../support/warnings.js";

test("a calendar day, in words and as data", () => {
  expect(relativeTimeProps("2024-01-20", en)).toEqual({
    dateTime: "2024-01-20",
    text: "January 20, 2024",
    lang: "en",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
});

test("an instant has the day and the offset of the site's zone", () => {
  expect(
    relativeTimeProps(
      new Date("2024-01-20T20:30:00Z"),
      { tag: "ar", numberingSystem: "arab" },
      { timeZone: "Asia/Shanghai", style: "long" },
    ),
  ).toEqual({
    dateTime: "2024-01-21T04:30:00+08:00",
    text: "٢١ يناير ٢٠٢٤",
    lang: "ar",
    numberingSystem: "arab",
    timeZone: "Asia/Shanghai",
  });
});

test("is plain data", () => {
  const props = relativeTimeProps("2024-01-20 10:00", en, { timeZone: "Europe/Lisbon" });
  expect(JSON.parse(JSON.stringify(props))).toEqual(props);
});

test.each([undefined, null, ""])("there are none of %j", (date) => {
  expect(relativeTimeProps(date as PostDate | undefined, en)).toBeUndefined();
});

test("there are none of an impossible date, and a zone that is none counts as UTC", () => {
  const { result, warnings } = watchWarnings(() => [
    relativeTimeProps("2024-02-30", en),
    relativeTimeProps("2024-01-20", en, { timeZone: "Mars/Olympus" })?.timeZone,
  ]);
  expect(result).toEqual([undefined, "UTC"]);
  expect(warnings).toHaveLength(2);
});
