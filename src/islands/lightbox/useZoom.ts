"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { attachZoom, Zoom } from "./attachZoom.js";
import type { ShownPhoto } from "./shownPhoto.js";

/** Zoom of the photo in view. */
export interface PhotoZoom {
  /** How much larger it is than it fits. */
  scale: number;
  /** Whether it can be larger, and smaller. */
  can: readonly [larger: boolean, smaller: boolean];
  /** Larger or smaller by a step. */
  by: (steps: 1 | -1) => void;
  /** As large as it fits. */
  fit: () => void;
  /** Moves it. */
  pan: (x: number, y: number) => void;
}

/** By how much a button or a key scales. */
const step = 1.5;

/**
 * Loads the zoom once the lightbox is open, and attaches it to the photo in view.
 *
 * @param isWanted whether there is a picture that can be zoomed
 * @param track where the slides are
 * @param index index of the photo in view
 * @param photo the photo in view
 */
export function useZoom(
  isWanted: boolean,
  track: RefObject<HTMLElement | null>,
  index: number,
  photo: ShownPhoto,
): PhotoZoom {
  const [piece, setPiece] = useState<{ attachZoom: typeof attachZoom }>();
  const [[scale, limit], setScale] = useState<readonly [scale: number, limit: number]>([1, 2]);
  const zoom = useRef<Zoom>(undefined);

  useEffect(() => {
    let isOver = false;
    // Without it the photo is shown all the same.
    import("./attachZoom.js").then(
      (module) => !isOver && setPiece(module),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, []);

  useEffect(() => {
    const slide = track.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    const frame = slide?.querySelector<HTMLElement>(".co-lightbox-frame");
    if (!isWanted || piece === undefined || !slide || !frame) return undefined;
    const attached = piece.attachZoom({
      slide,
      frame,
      fullWidth: photo.width,
      href: photo.href,
      onChange: (scale, isDone) => {
        if (isDone) setScale([scale, zoom.current?.limit() ?? scale]);
      },
    });
    zoom.current = attached;
    return () => {
      zoom.current = undefined;
      attached.end();
      setScale([1, 2]);
    };
  }, [isWanted, piece, track, index, photo]);

  return {
    scale,
    can: [isWanted && scale < limit, scale > 1],
    by: (steps) => {
      const { current } = zoom;
      current?.zoomTo(current.scale() * step ** steps);
    },
    fit: () => {
      zoom.current?.zoomTo(1);
    },
    pan: (x, y) => {
      zoom.current?.panBy(x, y);
    },
  };
}
