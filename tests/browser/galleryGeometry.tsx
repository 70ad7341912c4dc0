import type { ReactNode } from "react";
import {
  type GalleryPhoto,
  PhotoGallery,
  type PhotoGalleryProps,
} from "../../src/components/PhotoGallery/PhotoGallery.js";
import { galleryRanges } from "../../src/model/gallery/galleryRanges.js";
import { nearestRatioStep } from "../../src/model/gallery/ratioSteps.js";
import { renderStatic } from "../support/render.js";

/** A picture of one pixel: nothing to load, a size all the same. */
export const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const cameraRatios = [3 / 2, 3 / 2, 3 / 2, 4 / 3, 4 / 3, 16 / 9, 1, 3 / 4, 2 / 3, 2 / 3, 9 / 16, 2.4];

/** A photo whose size is known. */
export interface SizedPhoto {
  /** Address. */
  src: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** What it shows. */
  alt: string;
}

/** Ratio at which a photo is drawn. */
export function drawnRatio({ width, height }: SizedPhoto): number {
  return nearestRatioStep(width / height).ratio;
}

/** A list of photos that is the same in every run: the shapes cameras and phones make, each cropped a little. */
export function album(count: number, seed: number): SizedPhoto[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => {
    const ratio = (cameraRatios[Math.floor(next() * cameraRatios.length)] ?? 1) * (0.97 + next() * 0.06);
    return { src: dot, width: Math.round(ratio * 1200), height: 1200, alt: `Photo number ${index + 1}` };
  });
}

/** Widths from 280 to 1600 pixels: every eighth, and both sides of every bound between two ranges. */
export const widths: readonly number[] = [
  ...Array.from({ length: 166 }, (_, index) => 280 + index * 8),
  ...galleryRanges.slice(1).flatMap(({ from }) => [from - 0.5, from, from + 0.5]),
].toSorted((a, b) => a - b);

/** Index of the range a container of this width is in. */
export function rangeAt(width: number): number {
  const index = galleryRanges.findIndex(({ to }) => width < to);
  return index === -1 ? galleryRanges.length - 1 : index;
}

/** A gallery on the page, in a frame whose width can be set. */
export interface Stage {
  /** The frame. */
  frame: HTMLElement;
  /** The box of each picture. */
  boxes: HTMLElement[];
}

/** Puts a gallery on the page. */
export function stage(
  photos: readonly GalleryPhoto<ReactNode>[],
  direction = "ltr",
  props: Partial<PhotoGalleryProps> = {},
): Stage {
  const container = renderStatic(
    <div dir={direction} className="co-page">
      <PhotoGallery photos={photos} {...props} />
    </div>,
  );
  const frame = container.querySelector("[dir]") as HTMLElement;
  return { frame, boxes: [...frame.querySelectorAll<HTMLElement>(".co-gallery-link > *")] };
}

/** A row as the browser drew it. All lengths in pixels. */
export interface DrawnRow {
  /** Index after the last photo. */
  end: number;
  /** Height of its highest photo. */
  height: number;
  /** How much its photos differ in height. */
  heightSpread: number;
  /** Distance from the end of the last photo to the end of the gallery: negative where it sticks out. */
  leftover: number;
}

/** The rows of a gallery in a frame of a given width, read off the boxes of its pictures. */
export function drawnRows({ frame, boxes }: Stage, width: number): DrawnRow[] {
  frame.style.inlineSize = `${width}px`;
  const outer = frame.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(frame).direction === "rtl";
  const rectangles = boxes.map((box) => box.getBoundingClientRect());
  const rows: DrawnRow[] = [];
  let start = 0;
  for (const [index, rectangle] of rectangles.entries()) {
    const next = rectangles[index + 1];
    if (next !== undefined && Math.abs(next.top - rectangle.top) < 1) continue;
    const heights = rectangles.slice(start, index + 1).map(({ height }) => height);
    rows.push({
      end: index + 1,
      height: Math.max(...heights),
      heightSpread: Math.max(...heights) - Math.min(...heights),
      leftover: isRightToLeft ? rectangle.left - outer.left : outer.right - rectangle.right,
    });
    start = index + 1;
  }
  return rows;
}
