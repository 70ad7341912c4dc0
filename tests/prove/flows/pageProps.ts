import type { FigureGroupProps, ImageFigureProps, Photo } from "../../../src/index.js";

/** Languages that a page of the flows may have. */
export type FlowLanguage = "en" | "zh-Hans" | "ar";

/** What a lightbox of a page is told; its photos and words come from the page. */
export interface FlowLightbox {
  for?: string;
  history?: boolean;
  thumbnails?: boolean;
  zoom?: boolean;
}

/** What a page shows: plain data, so that server and browser draw the same. */
export interface PageProps {
  lang: FlowLanguage;
  galleries: readonly { id: string; label?: string; photos: readonly Photo[] }[];
  figures: readonly ImageFigureProps[];
  group?: FigureGroupProps;
  lightboxes: readonly FlowLightbox[];
  /** Photos of a lightbox that the page opens itself. */
  controlled?: { photos: readonly Photo[]; hasSlots: boolean };
  /** Whether the first gallery stands in a dialog of the page. */
  inDialog?: boolean;
  /** Paragraphs before the photos. */
  paragraphs?: number;
}
