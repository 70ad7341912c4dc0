import type { ReactElement } from "react";
import {
  type GalleryLayout,
  type GalleryPhoto,
  type LastRow,
  PhotoGallery,
  type PhotoGalleryProps,
} from "../../src/index.ts";
import { album } from "../fixtures/photos.ts";
import { bare } from "./galleryPhotos.ts";

/** A gallery of a stack, and what stands above it. */
export interface StackedGallery {
  /** Heading, and the name of the list of photos. */
  heading: string;
  /** Its photos. */
  photos: readonly GalleryPhoto[];
  /** How they are arranged, where the galleries of the stack differ in it. */
  layout?: GalleryLayout;
  /** What becomes of the photos of the last row, where the galleries differ in it. */
  lastRow?: LastRow;
}

export interface GalleryStackProps extends Omit<PhotoGalleryProps, "photos" | "label"> {
  /** The galleries, from the top. */
  galleries: readonly StackedGallery[];
}

/** Galleries one above the other, each under its heading. All other props are those of every gallery. */
export function GalleryStack({ galleries, ...shared }: GalleryStackProps): ReactElement[] {
  return galleries.map(({ heading, ...own }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <PhotoGallery {...shared} {...own} label={heading} />
    </section>
  ));
}

/** Galleries of 1, 2, 3, 7 and 24 photos. */
export const byCount: readonly StackedGallery[] = [1, 2, 3, 7, 24].map((count) => ({
  heading: count === 1 ? "1 photo" : `${count} photos`,
  photos: bare(album(count, 4)),
}));

/** One gallery of the same photos for each layout. */
export function byLayout(
  photos: readonly GalleryPhoto[],
  headings: Readonly<Record<GalleryLayout, string>> = {
    rows: "Rows",
    masonry: "Masonry",
    grid: "Grid",
    strip: "Strip",
  },
): StackedGallery[] {
  return (["rows", "masonry", "grid", "strip"] as const).map((layout) => ({
    heading: headings[layout],
    layout,
    photos,
  }));
}
