"use client";

import { type RefObject, useEffect, useRef } from "react";

/** What comes of a drag. */
export interface DragActions {
  /** The reader pulled the photo away. */
  onPull: () => void;
  /** The reader dragged the track by the mouse: -1 back, 1 on, 0 neither. In the direction of reading. */
  onTurn: (by: -1 | 0 | 1) => void;
}

/** Pixels before a press becomes a drag. */
const slack = 8;
/** Share of the stage after which a drag counts. */
const share = 0.2;
/** Pixels in a millisecond: what is thrown faster counts however short. */
const throwing = 0.5;

interface Drag {
  x: number;
  y: number;
  at: number;
  scrollLeft: number;
  /** Which way it goes, once that is clear. */
  way: "pull" | "turn" | undefined;
}

/**
 * Pulling a photo up or down to close, and turning by dragging the mouse. Swiping by finger is the browser's own; a
 * second finger, and everything while a photo is zoomed, is left to the zoom.
 *
 * @param track the scroll container
 * @param actions what to do
 */
export function useDrag(track: RefObject<HTMLElement | null>, actions: DragActions): void {
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    const stage = track.current as HTMLElement;
    const ending = new AbortController();
    let drag: Drag | undefined;
    let hasDragged = false;

    const pull = (y: number): void => {
      stage.style.translate = y === 0 ? "" : `0 ${y}px`;
      const far = Math.min(1, Math.abs(y) / stage.clientHeight);
      stage.closest<HTMLElement>("dialog")?.style.setProperty("--co-_pull", `${far}`);
    };
    const stop = (): void => {
      if (drag?.way === "pull") pull(0);
      if (drag?.way === "turn") finishTurn(0);
      drag = undefined;
    };
    const finishTurn = (by: -1 | 0 | 1): void => {
      latest.current.onTurn(by);
      // Where snapping came back at once, the track would jump.
      const snap = () => {
        stage.style.scrollSnapType = "";
      };
      stage.addEventListener("scrollend", snap, { once: true, signal: ending.signal });
      setTimeout(snap, 600);
    };

    const onDown = (event: PointerEvent): void => {
      hasDragged = false;
      const isZoomed = (event.target as Element).closest("[data-zoomed]") !== null;
      const isControl = (event.target as Element).closest("a, button") !== null;
      if (!event.isPrimary) stop();
      if (!event.isPrimary || event.button !== 0 || isZoomed || isControl) return;
      const { clientX: x, clientY: y, timeStamp: at } = event;
      drag = { x, y, at, scrollLeft: stage.scrollLeft, way: undefined };
    };
    const onMove = (event: PointerEvent): void => {
      if (drag === undefined || !event.isPrimary) return;
      const x = event.clientX - drag.x;
      const y = event.clientY - drag.y;
      if (drag.way === undefined) {
        if (Math.hypot(x, y) < slack) return;
        drag.way = Math.abs(x) > Math.abs(y) ? "turn" : "pull";
        if (drag.way === "turn" && event.pointerType !== "mouse") return stop();
        hasDragged = true;
        stage.setPointerCapture(event.pointerId);
        if (drag.way === "turn") stage.style.scrollSnapType = "none";
      }
      if (drag.way === "pull") pull(y);
      else stage.scrollLeft = drag.scrollLeft - x;
    };
    const onUp = (event: PointerEvent): void => {
      if (drag?.way === undefined || !event.isPrimary) {
        drag = undefined;
        return;
      }
      const isPull = drag.way === "pull";
      const moved = isPull ? event.clientY - drag.y : event.clientX - drag.x;
      const speed = Math.abs(moved) / Math.max(1, event.timeStamp - drag.at);
      const length = isPull ? stage.clientHeight : stage.clientWidth;
      const counts = speed > throwing || Math.abs(moved) > length * share;
      drag = undefined;
      if (!isPull) {
        const forward = getComputedStyle(stage).direction === "rtl" ? moved > 0 : moved < 0;
        finishTurn(counts ? (forward ? 1 : -1) : 0);
      } else if (counts) latest.current.onPull();
      else pull(0);
    };
    const onClick = (event: MouseEvent): void => {
      if (!hasDragged) return;
      hasDragged = false;
      event.stopPropagation();
    };

    const options = { signal: ending.signal };
    stage.addEventListener("pointerdown", onDown, options);
    stage.addEventListener("pointermove", onMove, options);
    stage.addEventListener("pointerup", onUp, options);
    stage.addEventListener("pointercancel", stop, options);
    stage.addEventListener("click", onClick, { ...options, capture: true });
    return () => {
      ending.abort();
    };
  }, [track]);
}
