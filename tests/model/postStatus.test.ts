import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPostStatus } from "../../src/model.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

const day = 86_400_000;
const iso = (days: number): string => new Date(days * day).toISOString().slice(0, 10);
/** Days since 1970, up to 2100. */
const days = fc.integer({ min: 0, max: 47_481 });

describe("the age of a post", () => {
  test("counts days since the last of its dates and corrections", () => {
    fc.assert(
      fc.property(
        days,
        days,
        fc.option(days, { nil: undefined }),
        days,
        fc.integer({ min: 1, max: 4000 }),
        (published, updated, corrected, now, outdatedAfter) => {
          const status = corrected === undefined ? [] : [{ kind: "corrected" as const, on: iso(corrected) }];
          const found = readPostStatus(
            { published: iso(published), updated: iso(updated), status },
            { now: iso(now), outdatedAfter },
          ).filter(({ kind }) => kind === "outdated");
          const last = Math.max(published, updated, corrected ?? 0);
          expect(found.map(({ kind, date }) => [kind, date?.day])).toEqual(
            now - last >= outdatedAfter ? [["outdated", iso(last)]] : [],
          );
        },
      ),
    );
  });

  test("is that of the calendar in the site's zone", () => {
    const at = (timeZone: string) =>
      readPostStatus({ updated: "2024-01-01" }, { now: "2024-01-10T23:30:00Z", outdatedAfter: 10, timeZone });
    expect(at("UTC")).toEqual([]);
    expect(at("Asia/Shanghai")).toHaveLength(1);
  });

  test.each([0, -1, Number.NaN, "30", {}])(
    "an age of %j calls nothing outdated, and says so",
    (outdatedAfter) => {
      forgetWarnings();
      const { result, warnings } = watchWarnings(() =>
        readPostStatus(
          { updated: "2000-01-01" },
          { now: "2024-01-01", outdatedAfter: outdatedAfter as number },
        ),
      );
      expect(result).toEqual([]);
      expect(warnings).toHaveLength(1);
    },
  );
});

test("of each kind the first counts, and every correction", () => {
  const found = readPostStatus({
    status: [
      { kind: "archived", note: "a" },
      { kind: "archived", note: "b" },
      { kind: "corrected", note: "c" },
      { kind: "corrected", note: "d" },
    ],
  });
  expect(found.map(({ note }) => note)).toEqual(["a", "c", "d"]);
});

test("what cannot be used is left out of a status, and the status stays", () => {
  const { result } = watchWarnings(() =>
    readPostStatus({
      status: [
        { kind: "machine-translated", from: "no language", original: "javascript:alert(1)" },
        { kind: "archived", since: "yesterday" },
      ],
    }),
  );
  expect(result).toEqual([{ kind: "archived" }, { kind: "machine-translated" }]);
});
