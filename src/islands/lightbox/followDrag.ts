"use client";

import { listen } from "./listen.js";

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
 * Follows a photo that is pulled up or down to close, and the track as the mouse drags it. Swiping by finger is the
 * browser's own; a second finger, and everything while a photo is zoomed, is left to the zoom.
 *
 * @param stage the scroll container
 * @param actions what to do
 * @returns ends it
 */
export function followDrag(stage: HTMLElement, { onPull, onTurn }: DragActions): () => void {
  let drag: Drag | undefined;
  let hasDragged = false;

  const pull = (y: number): void => {
    stage.style.translate = y === 0 ? "" : `0 ${y}px`;
    const far = Math.min(1, Math.abs(y) / stage.clientHeight);
    stage.closest("dialog")?.style.setProperty("--co-_pull", `${far}`);
  };
  const turn = (by: -1 | 0 | 1): void => {
    onTurn(by);
    // Where snapping came back at once, the track would jump.
    const snap = () => {
      stage.style.scrollSnapType = "";
    };
    stage.addEventListener("scrollend", snap, { once: true });
    setTimeout(snap, 600);
  };
  const stop = (): void => {
    if (drag?.way === "pull") pull(0);
    if (drag?.way === "turn") turn(0);
    drag = undefined;
  };

  const onDown = ({ target, isPrimary, button, clientX, clientY, timeStamp }: PointerEvent): void => {
    hasDragged = false;
    if (!isPrimary) stop();
    if (!isPrimary || button !== 0 || (target as Element).closest("[data-zoomed], a, button")) return;
    drag = { x: clientX, y: clientY, at: timeStamp, scrollLeft: stage.scrollLeft, way: undefined };
  };
  const onMove = ({ target, isPrimary, clientX, clientY, pointerType, pointerId }: PointerEvent): void => {
    if (drag === undefined || !isPrimary) return;
    const x = clientX - drag.x;
    const y = clientY - drag.y;
    if (drag.way === undefined) {
      if (Math.hypot(x, y) < slack) return;
      const isSideways = Math.abs(x) > Math.abs(y);
      if (isSideways && pointerType !== "mouse") return stop();
      drag.way = isSideways ? "turn" : "pull";
      hasDragged = true;
      // By the slide, since the zoom must see where this finger is when a second one comes.
      ((target as Element).closest("[data-index]") ?? stage).setPointerCapture(pointerId);
      if (isSideways) stage.style.scrollSnapType = "none";
    }
    if (drag.way === "pull") pull(y);
    else stage.scrollLeft = drag.scrollLeft - x;
  };
  const onUp = ({ isPrimary, clientX, clientY, timeStamp }: PointerEvent): void => {
    if (drag === undefined || !isPrimary) return;
    const { way, x, y, at } = drag;
    drag = undefined;
    if (way === undefined) return;
    const isPull = way === "pull";
    const moved = isPull ? clientY - y : clientX - x;
    const isThrown = Math.abs(moved) / Math.max(1, timeStamp - at) > throwing;
    const counts = isThrown || Math.abs(moved) > share * (isPull ? stage.clientHeight : stage.clientWidth);
    if (!isPull) {
      const isForward = moved < 0 !== (getComputedStyle(stage).direction === "rtl");
      turn(counts ? (isForward ? 1 : -1) : 0);
    } else if (counts) {
      onPull();
      // By then it is closed, unless an app has refused.
      setTimeout(pull, 300, 0);
    } else pull(0);
  };

  const end = listen(stage, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: stop,
  });
  const onClick = (event: MouseEvent): void => {
    if (hasDragged) event.stopPropagation();
    hasDragged = false;
  };
  const endClicks = listen(stage, { click: onClick }, { capture: true });
  return () => {
    end();
    endClicks();
  };
}
