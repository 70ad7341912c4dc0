import { expect, test } from "vitest";
import { formatPostDate } from "../../../src/model/formatPostDate.js";
import { type ParsedDate, parsePostDate } from "../../../src/model/postDate.js";
import { dateTexts } from "../../support/dateTexts.js";

test.each(dateTexts)(
  "$date in $locale.tag, $style, is $text in a browser too",
  ({ date, locale, style, text }) => {
    expect(formatPostDate(parsePostDate(date) as ParsedDate, locale, { style })).toBe(text);
  },
);

test("clocks are read as on the server", () => {
  expect(parsePostDate("2024-03-10T02:30", "America/New_York")?.dateTime).toBe("2024-03-10T03:30:00-04:00");
  expect(parsePostDate("2024-11-03 1:30", "America/New_York")?.dateTime).toBe("2024-11-03T01:30:00-04:00");
  expect(parsePostDate("1900-01-01T12:00", "Asia/Shanghai")?.dateTime).toBe("1900-01-01T03:54:17Z");
});
