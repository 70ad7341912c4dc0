import fc from "fast-check";
import { expect, test } from "vitest";
import {
  boundScale,
  largestScale,
  moveView,
  type ZoomBox,
  type ZoomPoint,
  type ZoomView,
} from "../../src/islands/lightbox/zoomGeometry.js";

const pixels = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const points = fc.record({ x: pixels(-2000, 4000), y: pixels(-2000, 4000) });
const slides = fc.record({
  left: pixels(-500, 500),
  top: pixels(-500, 500),
  width: pixels(200, 2000),
  height: pixels(200, 2000),
});
/** A slide, the box of a picture that fits it, and a view of it without a gap. */
const scenes = fc
  .tuple(slides, pixels(0.1, 1), pixels(0.1, 1), pixels(1, 8), points, points)
  .map(([slide, across, down, scale, from, to]) => {
    const frame = { width: slide.width * across, height: slide.height * down };
    const view = moveView({ scale: 1, x: 0, y: 0 }, scale, from, to, slide, frame);
    return { slide, frame, view };
  });
const anything = fc.double();
const anywhere = fc.record({ x: anything, y: anything });

const middleOf = ({ left, top, width, height }: { left: number; top: number } & ZoomBox): ZoomPoint => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** Where the edges of the picture are in the viewport, and those of the slide, along both axes. */
function edges({ slide, frame, view }: typeof scenes extends fc.Arbitrary<infer T> ? T : never) {
  const middle = middleOf(slide);
  return (
    [
      ["x", "left", "width"],
      ["y", "top", "height"],
    ] as const
  ).map(([axis, side, length]) => ({
    drawn: frame[length] * view.scale,
    seen: slide[length],
    before: middle[axis] + view[axis] - (frame[length] * view.scale) / 2 - slide[side],
    after: slide[side] + slide[length] - (middle[axis] + view[axis] + (frame[length] * view.scale) / 2),
  }));
}

const hair = 1e-6;
const give = 1 / 3;

test("no gap opens beside a picture that fills the slide, and one that does not stays in the middle", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      for (const { drawn, seen, before, after } of edges(scene)) {
        if (drawn >= seen) expect(Math.max(before, after)).toBeLessThanOrEqual(hair);
        else expect(Math.abs(before - after)).toBeLessThanOrEqual(hair);
      }
    }),
  );
});

test("what is under the fingers stays under them, unless a gap would open", () => {
  fc.assert(
    fc.property(scenes, pixels(0.5, 10), points, points, ({ slide, frame, view }, scale, from, to) => {
      const middle = middleOf(slide);
      const next = moveView(view, scale, from, to, slide, frame);
      for (const [axis, length] of [
        ["x", "width"],
        ["y", "height"],
      ] as const) {
        // Which part of the picture is there, from its middle, at scale 1.
        const part = (from[axis] - middle[axis] - view[axis]) / view.scale;
        const comesTo = middle[axis] + next[axis] + part * scale;
        const room = Math.max(0, (frame[length] * scale - slide[length]) / 2);
        const wanted = to[axis] - part * scale - middle[axis];
        if (Math.abs(wanted) <= room) expect(comesTo).toBeCloseTo(to[axis], 4);
        else expect(Math.abs(next[axis])).toBeCloseTo(room, 4);
      }
    }),
  );
});

test("a view without a gap is left as it is", () => {
  fc.assert(
    fc.property(scenes, points, ({ slide, frame, view }, point) => {
      const again = moveView(view, view.scale, point, point, slide, frame);
      expect(again.scale).toBe(view.scale);
      expect(again.x).toBeCloseTo(view.x, 6);
      expect(again.y).toBeCloseTo(view.y, 6);
    }),
  );
});

test("the middle of the slide is meant where no point is named", () => {
  fc.assert(
    fc.property(scenes, pixels(1, 8), ({ slide, frame, view }, scale) => {
      const middle = middleOf(slide);
      expect(moveView(view, scale, undefined, undefined, slide, frame)).toEqual(
        moveView(view, scale, middle, middle, slide, frame),
      );
    }),
  );
});

test("scaling there and back around a point comes back, where nothing was held", () => {
  fc.assert(
    fc.property(slides, pixels(1, 8), points, (slide, scale, point) => {
      // So large that it is never held.
      const frame = { width: 1e6, height: 1e6 };
      const start: ZoomView = { scale: 1, x: 3, y: -7 };
      const there = moveView(start, scale, point, point, slide, frame);
      const back = moveView(there, 1, point, point, slide, frame);
      expect(back.x).toBeCloseTo(3, 4);
      expect(back.y).toBeCloseTo(-7, 4);
    }),
  );
});

test("the largest scale shows every pixel of the file, between 2 and 8", () => {
  expect(largestScale(4000, 1000, 1)).toBe(4);
  expect(largestScale(4000, 1000, 2)).toBe(2);
  expect(largestScale(800, 1000, 1)).toBe(2);
  expect(largestScale(40_000, 1000, 1)).toBe(8);
  fc.assert(
    fc.property(anything, anything, anything, (pixels, width, density) => {
      const limit = largestScale(pixels, width, density);
      expect(limit).toBeGreaterThanOrEqual(2);
      expect(limit).toBeLessThanOrEqual(8);
    }),
  );
});

test("fingers are followed within the limits, less and less beyond, and never far", () => {
  fc.assert(
    fc.property(pixels(0, 100), pixels(0, 100), pixels(2, 8), (one, other, limit) => {
      const [small, large] = [Math.min(one, other), Math.max(one, other)];
      const [low, high] = [boundScale(small, limit, give), boundScale(large, limit, give)];
      expect(low).toBeLessThanOrEqual(high);
      expect(high - low).toBeLessThanOrEqual(large - small + hair);
      expect(low).toBeGreaterThanOrEqual(2 / 3 - hair);
      expect(high).toBeLessThanOrEqual((4 / 3) * limit);
      const held = Math.max(1, Math.min(limit, one));
      expect(boundScale(one, limit)).toBe(held);
      expect(boundScale(one, limit, give) === one).toBe(held === one);
      expect(boundScale(boundScale(one, limit, give), limit)).toBe(held);
    }),
  );
});

test("whatever the numbers, a scale stays within its limits and a place is a number", () => {
  fc.assert(
    fc.property(
      anything,
      anything,
      anything,
      fc.tuple(anywhere, anywhere, anywhere),
      fc.record({ left: anything, top: anything, width: anything, height: anything }),
      fc.record({ width: anything, height: anything }),
      (scale, pixels, density, [place, from, to], slide, frame) => {
        const limit = largestScale(pixels, frame.width, density);
        for (const held of [boundScale(scale, limit), boundScale(Math.abs(scale), limit, give)]) {
          expect(held).toBeGreaterThan(0.6);
          expect(held).toBeLessThan(11);
          const { x, y } = moveView({ scale: 2, ...place }, held, from, to, slide, frame);
          expect([x, y].some(Number.isNaN)).toBe(false);
        }
      },
    ),
  );
});
