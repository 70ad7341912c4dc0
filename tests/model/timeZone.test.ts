import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, wallTime, wallTimeAt } from "../../src/model/timeZone.js";
import { ensure } from "../support/oddValues.js";

const minutes = 60_000;
const hours = 60 * minutes;

test.each([
  ["America/New_York", "2024-03-10T01:59:59Z", "2024-03-10T06:59:59.000Z", "before clocks jump"],
  ["America/New_York", "2024-03-10T02:30:00Z", "2024-03-10T07:30:00.000Z", "in the gap: an hour later"],
  ["America/New_York", "2024-03-10T03:00:00Z", "2024-03-10T07:00:00.000Z", "after the jump"],
  ["America/New_York", "2024-11-03T01:30:00Z", "2024-11-03T05:30:00.000Z", "twice: the first"],
  ["America/New_York", "2024-11-03T02:00:00Z", "2024-11-03T07:00:00.000Z", "after clocks were set back"],
  ["America/New_York", "2024-11-03T20:00:00Z", "2024-11-04T01:00:00.000Z", "on the evening of that day"],
  ["Australia/Lord_Howe", "2024-10-06T02:15:00Z", "2024-10-05T15:45:00.000Z", "a gap of half an hour"],
  ["Australia/Lord_Howe", "2024-04-07T01:45:00Z", "2024-04-06T14:45:00.000Z", "half an hour twice"],
  ["America/Sao_Paulo", "2018-11-04T00:00:00Z", "2018-11-04T03:00:00.000Z", "a day without midnight"],
  ["Pacific/Apia", "2011-12-30T12:00:00Z", "2011-12-30T22:00:00.000Z", "a day that never was"],
  ["Asia/Kathmandu", "2024-01-20T00:00:00Z", "2024-01-19T18:15:00.000Z", "an offset of quarter hours"],
  ["UTC", "2024-01-20T10:00:00Z", "2024-01-20T10:00:00.000Z", "no zone at all"],
])("clocks in %s show %s at %s: %s", (zone, wall, instant) => {
  expect(new Date(instantOf(Date.parse(wall), zone)).toISOString()).toBe(instant);
});

test("wall time is the calendar's, also in the first hundred years", () => {
  expect(wallTime(2024, 2, 29, 1, 2, 3, 4)).toBe(Date.UTC(2024, 1, 29, 1, 2, 3, 4));
  expect(new Date(wallTime(50, 3, 1)).toISOString()).toBe("0050-03-01T00:00:00.000Z");
  expect(new Date(wallTimeAt(Date.parse("0000-06-01T00:00Z"), "Asia/Shanghai")).toISOString()).toBe(
    "0000-06-01T08:05:43.000Z",
  );
});

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock shows, as Intl writes it for Sweden; nobody here parses its parts. */
function clockText(time: number, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  clocks.set(zone, clock);
  return clock.format(time);
}

const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
// Since the last zone gave up odd seconds in 1972, every offset is a multiple of five minutes.
const walls = fc
  .integer({ min: Date.UTC(1973, 0) / 1000, max: Date.UTC(2037, 0) / 1000 })
  .map((time) => time * 1000);

test("clocks show what Intl says", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(walls, zones, (time, zone) => {
      const shown = new Date(wallTimeAt(time, zone)).toISOString();
      ensure(shown.replace("T", " ").slice(0, 19) === clockText(time, zone), `in ${zone}`);
    }),
    { numRuns: 2000 },
  );
});

/** Near a change of clocks, where there is one within a year. */
const nearChanges = fc
  .tuple(walls, zones, fc.integer({ min: -30 * 4, max: 30 * 4 }))
  .map(([time, zone, quarters]) => {
    let [low, high] = [time, time + 200 * 24 * hours];
    const offset = (at: number) => wallTimeAt(at, zone) - at;
    const before = offset(low);
    if (offset(high) !== before) {
      while (high - low > 1000) {
        const middle = Math.floor((low + high) / 2000) * 1000;
        if (offset(middle) === before) low = middle;
        else high = middle;
      }
    }
    return { zone, wall: Math.floor((high + before) / 1000) * 1000 + quarters * 15 * minutes };
  });

test("the instant is the first one at which Intl shows that time, by trying them all", {
  timeout: 120_000,
}, () => {
  let skipped = 0;
  fc.assert(
    fc.property(nearChanges, ({ zone, wall }) => {
      const asked = new Date(wall).toISOString().replace("T", " ").slice(0, 19);
      const found = instantOf(wall, zone);
      for (let time = wall - 15 * hours; time <= wall + 15 * hours; time += 5 * minutes) {
        if (clockText(time, zone) !== asked) continue;
        ensure(time === found, `${asked} in ${zone}`);
        return;
      }
      skipped += 1;
      const jump = clockJump(found, zone);
      ensure(jump > 0 && wallTimeAt(found, zone) - wall === jump, `${asked} never was in ${zone}`);
    }),
    { numRuns: 2000 },
  );
  expect(skipped).toBeGreaterThan(0);
});

/** By how much clocks were set forward in the day before an instant. */
function clockJump(time: number, zone: string): number {
  const earlier = time - 24 * hours;
  return wallTimeAt(time, zone) - time - (wallTimeAt(earlier, zone) - earlier);
}
