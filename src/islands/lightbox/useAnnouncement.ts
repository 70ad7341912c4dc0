"use client";

import { type RefObject, useEffect, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import type { PictureState } from "./loadPicture.js";
import type { ShownPhoto } from "./shownPhoto.js";
import { fill, type WriteNumber } from "./words.js";

/** What there is to say. */
export interface Announced {
  /** The photo in view. */
  photo: ShownPhoto;
  /** Which of how many. */
  position: string;
  /** What became of its picture. */
  state: PictureState | undefined;
  /** How much larger it is than it fits. */
  zoom: number;
  /** Words. */
  labels: LightboxWords["labels"];
  /** Writes numbers. */
  write: WriteNumber;
}

/** Milliseconds before something is said: what came and went meanwhile, as the photos passed by, is not. */
const rest = 200;

/**
 * What is announced, one thing at a time: which photo came into view, that it did not load, how large it is shown.
 *
 * @param caption where its caption stands
 * @param announced what there is to say
 */
export function useAnnouncement(
  caption: RefObject<HTMLElement | null>,
  { photo, position, state, zoom, labels, write }: Announced,
): string {
  const [status, setStatus] = useState("");
  const { photoAnnounced, photoFailed, photoZoomed } = labels;
  const percent = write(zoom, { style: "percent" });

  const say = (text: () => string, isMeant: boolean) => () => {
    if (!isMeant) return undefined;
    const timer = setTimeout(() => setStatus(text()), rest);
    return () => {
      clearTimeout(timer);
    };
  };
  // What is said hangs on what changed, and on nothing else.
  /* oxlint-disable react/exhaustive-deps */
  useEffect(
    say(() => {
      const box = caption.current;
      const text = (box?.querySelector(".co-caption-text") ?? box)?.textContent?.trim() || photo.alt;
      return text === "" ? position : fill(photoAnnounced, { position, caption: text });
    }, true),
    [photo],
  );
  useEffect(
    say(() => [photoFailed, photo.alt].join(" "), state === "failed"),
    [photo, state],
  );
  useEffect(
    say(() => fill(photoZoomed, { percent }), zoom !== 1 || status !== ""),
    [percent],
  );
  /* oxlint-enable react/exhaustive-deps */
  return status;
}
