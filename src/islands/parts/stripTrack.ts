"use client";

/** Where the photos of a strip stand, in pixels from the start of the first one, in the direction of the text. */
export interface StripTrack {
  /** Where each photo starts. */
  starts: readonly number[];
  /** Where each photo ends. */
  ends: readonly number[];
  /** Width of what is in view. No photo is wider. */
  width: number;
  /** Where the view starts. */
  at: number;
  /** What turns a place into a `scrollLeft`, which is below 0 from right to left. */
  sign: 1 | -1;
}

/** Browsers round lengths and places, each in its own way. */
const hair = 1;

/** Measures a strip. */
export function measureStrip(strip: Element): StripTrack {
  const isRightToLeft = getComputedStyle(strip).direction === "rtl";
  const side = isRightToLeft ? "right" : "left";
  const boxes = [...strip.querySelectorAll(".co-gallery-photo")].map((photo) =>
    photo.getBoundingClientRect(),
  );
  const starts = boxes.map((box) => Math.abs(box[side] - (boxes[0] as DOMRect)[side]));
  return {
    starts,
    ends: boxes.map(({ width }, index) => (starts[index] as number) + width),
    width: strip.clientWidth,
    at: Math.abs(strip.scrollLeft),
    sign: isRightToLeft ? -1 : 1,
  };
}

/** Whether there is more before what is in view, and after it. */
export function canTurn({ ends, width, at }: StripTrack): [back: boolean, forward: boolean] {
  return [at > hair, at + width < (ends.at(-1) as number) - hair];
}

/** The first and the last photo in view, from 1: those of which at least half is seen. */
export function photosInView({ starts, ends, width, at }: StripTrack): [first: number, last: number] {
  const middles = starts.map((start, index) => (start + (ends[index] as number)) / 2);
  const first = middles.findIndex((middle) => middle >= at) + 1;
  return [first, middles.findLastIndex((middle) => middle <= at + width) + 1];
}

/** Where the view starts one page on: with the first photo that is not seen whole yet. */
export function nextPage({ starts, ends, width, at }: StripTrack): number {
  const next = starts[ends.findIndex((end) => end > at + width + hair)] ?? at;
  return Math.min(next, (ends.at(-1) as number) - width);
}

/** Where the view starts one page back: so that the last photo before it is seen, and as many more as have room. */
export function previousPage({ starts, ends, width, at }: StripTrack): number {
  const last = starts.findLastIndex((start) => start < at - hair);
  return starts.find((start) => start >= (ends[last] ?? 0) - width - hair) ?? 0;
}
