import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { ja } from "../../src/locales/ja.js";
import { ru } from "../../src/locales/ru.js";
import { archivePosts, type PostReference } from "../../src/model.js";
import { formatDayPart } from "../../src/model/formatArchive.js";

const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"];
const instant = fc.date({ min: new Date("1980-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
const posts = fc
  .array(fc.option(instant, { nil: undefined }), { maxLength: 40 })
  .map((dates) =>
    dates.map((date, index): PostReference => ({ title: `P${index}`, published: date?.toISOString() })),
  );

/** The day in the zone, asked of Intl itself; a moment that JSON writes for a day is that day. */
function dayOf(published: string, timeZone: string): string {
  const zone = published.endsWith("T00:00:00.000Z") ? "UTC" : timeZone;
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(published));
}

describe("an archive", () => {
  test("holds every post once, in its year and month, the newest first", () => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...zones), (posts, timeZone) => {
        const { years, undated } = archivePosts(posts, timeZone);
        const listed = years.flatMap(({ year, months }) =>
          months.flatMap(({ month, posts }) =>
            posts.map(({ title, published }) => ({ title, year, month, day: published.day })),
          ),
        );
        const expected = posts
          .flatMap(({ title, published }) =>
            published === undefined ? [] : [{ title, at: String(published) }],
          )
          .map(({ title, at }) => ({ title, at, day: dayOf(at, timeZone) }))
          .map(({ title, at, day }) => ({ title, at, day, year: day.slice(0, 4), month: day.slice(0, 7) }));
        expect(new Set(listed.map(({ title }) => title)).size).toBe(listed.length);
        for (const { at: _, ...post } of expected) expect(listed).toContainEqual(post);
        expect(listed).toHaveLength(expected.length);
        expect(listed.map(({ day }) => day)).toEqual(
          listed
            .map(({ day }) => day)
            .toSorted()
            .toReversed(),
        );
        expect(undated.map(({ title }) => title)).toEqual(
          posts.filter(({ published }) => published === undefined).map(({ title }) => title),
        );
        for (const { count, months } of years) {
          expect(count).toBe(months.reduce((sum, { posts }) => sum + posts.length, 0));
        }
      }),
    );
  });

  test("puts the later of one day first, and otherwise keeps the order given", () => {
    const given = [
      { title: "A", published: "2024-05-01" },
      { title: "B", published: "2024-05-01" },
      { title: "C", published: "2024-05-01T09:00Z" },
      { title: "D", published: "2024-05-01T10:00Z" },
    ];
    const titles = archivePosts(given).years[0]?.months[0]?.posts.map(({ title }) => title);
    expect(titles).toEqual(["D", "C", "A", "B"]);
  });
});

test.each([
  [en, ["2026", "March", "2"]],
  [de, ["2026", "März", "2"]],
  [ja, ["2026年", "3月", "2日"]],
  [ru, ["2026", "март", "2"]],
  [ar, ["2026", "مارس", "2"]],
])("parts of a day in $tag", (locale, parts) => {
  const written = (["year", "month", "day"] as const).map((part, index) =>
    formatDayPart(part, ["2026", "2026-03", "2026-03-02"][index] ?? "", locale).replace(" г.", ""),
  );
  expect(written).toEqual(parts);
});
