"use client";

/** The image of a frame and its sources, which have the same properties but for `naturalWidth`; the image comes last. */
export const pictureParts = (frame: HTMLElement): HTMLImageElement[] => [
  ...frame.querySelectorAll<HTMLImageElement>("source, .co-lightbox-image"),
];

/** Width in pixels of the fullest file that a frame may show by itself; 0 where it has none yet. */
export function widestFile(frame: HTMLElement): number {
  const parts = pictureParts(frame);
  const widths = `${parts.map(({ srcset }) => srcset)}`.match(/(?<=\s)\d+(?=w)/g) ?? [];
  // With a `srcset`, `naturalWidth` is no width of a file.
  return Math.max(...widths.map(Number), 0) || parts.at(-1)?.naturalWidth || 0;
}
