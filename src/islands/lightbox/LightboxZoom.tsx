"use client";

import { type ReactElement, type RefObject, useEffect, useRef, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { attachZoom, type Zoom } from "./attachZoom.js";
import { LightboxButton, type LightboxIcon } from "./LightboxButton.js";
import type { ShownPhoto } from "./shownPhoto.js";
import { useLatest } from "./useLatest.js";
import { fields } from "./useModal.js";
import { fill, type WriteNumber } from "./words.js";

export interface LightboxZoomProps {
  /** Where the slides are. */
  track: RefObject<HTMLElement | null>;
  /** Index of the photo in view. */
  index: number;
  /** The photo in view. */
  photo: ShownPhoto;
  /** Whether there is a picture: one that did not load has nothing to zoom. */
  isOff: boolean;
  /** Announces a text. */
  say: (text: string) => void;
  /** Words. */
  labels: LightboxWords["labels"];
  /** Writes numbers. */
  write: WriteNumber;
}

const glass = "M20 20l-5-5M7 10h6m-3-6a6 6 0 1 0 0 12 6 6 0 1 0 0-12";
const zoomOut: LightboxIcon = ["zoomOut", glass];
const zoomIn: LightboxIcon = ["zoomIn", `${glass}M10 7v6`];

/** By how much a button or a key scales. */
const step = 1.5;
/** Pixels by which an arrow key moves a zoomed photo. */
const distance = 80;

/** Keys by how far they scale. */
const scaling: Readonly<Record<string, number>> = { "+": step, "=": step, "-": 1 / step, _: 1 / step, 0: 0 };
/** Keys by how far they move a zoomed photo. */
const panning: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [distance, 0],
  ArrowRight: [-distance, 0],
  ArrowUp: [0, distance],
  ArrowDown: [0, -distance],
};

function zoomBy(zoom: Zoom | undefined, factor: number): void {
  zoom?.zoomTo(Math.max(1, Math.min(zoom.limit(), zoom.scale() * factor)));
}

/** Zooms the photo in view, by two buttons, by keys, and by what `attachZoom` follows. Renders two `<button>`. */
export function LightboxZoom({
  track,
  index,
  photo,
  isOff,
  say,
  labels,
  write,
}: LightboxZoomProps): ReactElement {
  const [[scale, limit], setScale] = useState<readonly [scale: number, limit: number]>([1, 2]);
  const zoom = useRef<Zoom>(undefined);
  const report = useLatest((next: number) => {
    if (next === scale) return;
    setScale([next, zoom.current?.limit() ?? next]);
    say(fill(labels.photoZoomed, { percent: write(next, { style: "percent" }) }));
  });
  useEffect(() => {
    const slide = track.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    const frame = slide?.querySelector<HTMLElement>(".co-lightbox-frame");
    const dialog = slide?.closest("dialog");
    if (isOff || !slide || !frame || !dialog) return undefined;
    const attached = attachZoom({
      slide,
      frame,
      fullWidth: photo.width,
      href: photo.href,
      onChange: (scale, isDone) => isDone && report.current(scale),
    });
    zoom.current = attached;
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const factor = Object.hasOwn(scaling, key) ? scaling[key] : undefined;
      const way = attached.scale() > 1 && Object.hasOwn(panning, key) ? panning[key] : undefined;
      if (ctrlKey || metaKey || altKey || (factor === undefined && way === undefined)) return;
      if ((event.target as Element).matches(fields)) return;
      // Whoever turns photos by these keys sees that they have been used.
      event.preventDefault();
      if (way) attached.panBy(...way);
      else zoomBy(attached, factor as number);
    };
    dialog.addEventListener("keydown", onKey, true);
    return () => {
      dialog.removeEventListener("keydown", onKey, true);
      zoom.current = undefined;
      attached.end();
      setScale([1, 2]);
    };
  }, [isOff, track, index, photo, report]);

  return (
    <>
      <LightboxButton
        name={labels.zoomOut}
        icon={zoomOut}
        isOff={isOff || scale <= 1}
        onPress={() => zoomBy(zoom.current, 1 / step)}
      />
      <LightboxButton
        name={labels.zoomIn}
        icon={zoomIn}
        isOff={isOff || scale >= limit}
        onPress={() => zoomBy(zoom.current, step)}
      />
    </>
  );
}
