"use client";

import type { ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import type { LightboxWords } from "../../model/lightboxWords.js";

/** Why a lightbox closes. */
export type CloseReason = "escape" | "backdrop" | "button" | "pull" | "back";

/** What a lightbox takes, wherever its photos come from. */
export interface LightboxOptions extends LightboxWords {
  /** Name of the dialog. @default that of the gallery, else the word of the language */
  label?: string | undefined;
  /**
   * Whether an opening is an entry of the history, with the address of the photo where it has one: Back then closes, and
   * a page that is loaded at such an address shows the photo. A link within the page scrolls to its place. @default true
   */
  history?: boolean | undefined;
  /** Whether photos can be zoomed. @default true */
  zoom?: boolean | undefined;
  /** Whether small pictures of all photos stand below the one in view, where there is room. @default true */
  thumbnails?: boolean | undefined;
}

/** What is in view. */
export interface LightboxView {
  /** The photo. */
  photo: Photo<ReactNode>;
  /** Its index. */
  index: number;
  /** How many there are. */
  count: number;
  /** Closes the lightbox. */
  close: () => void;
}

/** Parts that an app draws itself; where one gives nothing back, its place is drawn as ever. */
export interface LightboxSlots {
  /** More tools, before ours. */
  toolbar?: ((view: LightboxView) => ReactNode) | undefined;
  /** What is written to the photo. */
  caption?: ((view: LightboxView) => ReactNode) | undefined;
  /** What stands in place of the picture, such as a film. */
  slide?: ((view: LightboxView) => ReactNode) | undefined;
}

/** A lightbox that an app opens and closes itself. */
export interface ControlledLightbox {
  /** The photos. */
  photos: readonly Photo<ReactNode>[];
  /** Whether it is open. */
  open: boolean;
  /** Index of the photo in view. */
  index: number;
  /** Called when the reader wants it closed, and why. */
  onOpenChange: (open: boolean, details: { reason: CloseReason }) => void;
  /** Called when the reader turned to another photo. */
  onIndexChange: (index: number) => void;
  /** Parts that the app draws itself. */
  slots?: LightboxSlots | undefined;
}
