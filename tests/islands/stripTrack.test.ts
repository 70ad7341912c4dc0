import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canTurn,
  nextPage,
  photosInView,
  previousPage,
  type StripTrack,
} from "../../src/islands/parts/stripTrack.js";

const gap = 12;

/** A strip of photos of these widths, none wider than the view. */
function track(widths: readonly number[], width: number): StripTrack {
  const drawn = widths.map((photo) => Math.min(photo, width));
  const starts = drawn.map((_, index) => drawn.slice(0, index).reduce((sum, photo) => sum + photo + gap, 0));
  return {
    starts,
    ends: starts.map((start, index) => start + (drawn[index] as number)),
    width,
    at: 0,
    sign: 1,
  };
}

const strips = fc
  .tuple(
    fc.array(fc.double({ min: 40, max: 900, noNaN: true }), { minLength: 1 }),
    fc.integer({ min: 200, max: 1200 }),
  )
  .map(([widths, width]) => track(widths, width));

/** Numbers, from 1, of the photos that are seen whole. */
const seenWhole = ({ starts, ends, width, at }: StripTrack): number[] =>
  starts.flatMap((start, index) =>
    start >= at - 2 && (ends[index] as number) <= at + width + 2 ? [index + 1] : [],
  );

/** Every place a reader comes to who turns until there is nothing more. */
function turnAll(strip: StripTrack, side: 0 | 1, toPage: (track: StripTrack) => number): StripTrack[] {
  const places = [strip];
  let now = strip;
  while (canTurn(now)[side]) {
    now = { ...now, at: toPage(now) };
    places.push(now);
    if (places.length > strip.starts.length + 1) throw new Error("There is no end of it.");
  }
  return places;
}

test("turning on shows every photo whole, and ends with the last one", () => {
  fc.assert(
    fc.property(strips, (strip) => {
      const places = turnAll(strip, 1, nextPage);
      const seen = new Set(places.flatMap(seenWhole));
      expect(seen.size).toBe(strip.starts.length);
      expect(photosInView(places.at(-1) as StripTrack)[1]).toBe(strip.starts.length);
    }),
  );
});

test("turning back from the end shows every photo whole, and ends with the first one", () => {
  fc.assert(
    fc.property(strips, (strip) => {
      const end = turnAll(strip, 1, nextPage).at(-1) as StripTrack;
      const places = turnAll(end, 0, previousPage);
      expect(new Set(places.flatMap(seenWhole)).size).toBe(strip.starts.length);
      expect(places.at(-1)?.at).toBe(0);
    }),
  );
});

test("at every place some photo is in view", () => {
  fc.assert(
    fc.property(strips, fc.double({ min: 0, max: 1, noNaN: true }), (strip, share) => {
      const most = Math.max(0, (strip.ends.at(-1) as number) - strip.width);
      const [first, last] = photosInView({ ...strip, at: most * share });
      expect(first).toBeGreaterThanOrEqual(1);
      expect(last).toBeLessThanOrEqual(strip.starts.length);
    }),
  );
});

test("a page ends before the photo that is cut off, and the next one starts with it", () => {
  const strip = track([300, 300, 300, 300, 300, 300], 800);
  expect(photosInView(strip)).toEqual([1, 3]);
  expect(nextPage(strip)).toBe(624);
  expect(nextPage({ ...strip, at: 624 })).toBe(1060);
  expect(previousPage({ ...strip, at: 1060 })).toBe(624);
  expect(previousPage({ ...strip, at: 624 })).toBe(0);
});
