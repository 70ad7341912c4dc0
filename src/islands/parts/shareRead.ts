"use client";

/**
 * Which share of a text was read: nothing while it starts in the window, all of it once its end came into view.
 *
 * @param top upper edge of the text, in pixels from the top of the window
 * @param length height of the text
 * @param height height of the window
 * @returns from 0 to 1
 */
export function shareRead(top: number, length: number, height: number): number {
  const way = length - height;
  // What fits into the window has been read once its end is there.
  if (way <= 0) return top + length <= height ? 1 : 0;
  return Math.min(1, Math.max(0, -top / way));
}
