"use client";

/** A point in the coordinates of the viewport (clientX, clientY). */
export interface ZoomPoint {
  x: number;
  y: number;
}

/** How a picture is shown: its scale, and where its middle is, in pixels from the middle of the slide. */
export interface ZoomView {
  scale: number;
  x: number;
  y: number;
}

/** Width and height in pixels. */
export interface ZoomBox {
  width: number;
  height: number;
}

/** A box in the viewport. */
export interface ZoomSlide extends ZoomBox {
  left: number;
  top: number;
}

/** A number within these; what is no number is the lowest. */
export const within = (value: number, low: number, high: number): number =>
  value > low ? Math.min(value, high) : low;

/**
 * The largest scale: where a pixel of the picture is a pixel of the screen, but at least 2 and at most 8.
 *
 * @param pixels width of the fullest picture
 * @param width of its box at scale 1
 * @param density pixels of the screen to one of CSS
 */
export const largestScale = (pixels: number, width: number, density: number): number =>
  within(pixels / (width * density), 2, 8);

/**
 * The nearest scale from 1 to the limit, or one that goes past them by less and less.
 *
 * @param give how far it goes past a limit, as a share of what is asked for, and of the limit at most
 */
export function boundScale(scale: number, limit: number, give = 0): number {
  const held = within(scale, 1, limit);
  // Whatever is no number counts for nothing.
  return held + ((scale > held ? held - held ** 2 / scale : scale - held) * give || 0);
}

/** A place along one axis: see `moveView`. */
function movePlace(
  place: number,
  growth: number,
  from: number | undefined,
  to: number | undefined,
  edge: number,
  seen: number,
  drawn: number,
): number {
  const middle = edge + seen / 2;
  const room = within((drawn - seen) / 2, 0, Infinity);
  return within((to ?? middle) - middle - ((from ?? middle) - middle - place) * growth, -room, room);
}

/**
 * Scales a view so that what was at one point comes to another, or as near to it as leaves no gap: an edge of a picture
 * that is larger than the slide never comes into it, and one that is smaller stays in the middle.
 *
 * @param from the point; the middle of the slide where undefined
 * @param to where it comes to; the middle of the slide where undefined
 * @param slide where the slide is in the viewport
 * @param frame the box of the picture at scale 1
 */
export function moveView(
  view: ZoomView,
  scale: number,
  from: ZoomPoint | undefined,
  to: ZoomPoint | undefined,
  slide: ZoomSlide,
  frame: ZoomBox,
): ZoomView {
  const growth = scale / view.scale;
  const { left, top, width, height } = slide;
  return {
    scale,
    x: movePlace(view.x, growth, from?.x, to?.x, left, width, frame.width * scale),
    y: movePlace(view.y, growth, from?.y, to?.y, top, height, frame.height * scale),
  };
}
