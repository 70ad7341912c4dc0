"use client";

import { prefersStillness } from "./photoTransition.js";
import { holdScale, resistScale, within, type ZoomPoint, type ZoomView } from "./zoomGeometry.js";

/** Holds a scale that a gesture asks for. */
export type HoldScale = (scale: number, limit: number) => number;

/** What gestures do to a picture. */
export interface ZoomHand {
  /** Stops a picture that glides where it is seen. */
  grab: () => ZoomView;
  /**
   * Scales the picture to so much, so that what was at one point comes to another, and leaves no gap.
   *
   * @param scale the one it has by default
   * @param from the middle of the slide by default
   * @param to the middle of the slide by default
   * @param hold how a gesture holds the scale; without, the picture glides to rest
   * @param view what it starts from: the one it has by default
   */
  move: (scale?: number, from?: ZoomPoint, to?: ZoomPoint, hold?: HoldScale, view?: ZoomView) => void;
}

/** Pixels that a press may move and still be a tap. */
const slack = 8;
/** Milliseconds between the taps of a double tap, and pixels. */
const doubleTime = 300;
const doubleReach = 30;
/** Scale of a double tap, where the picture has so much. */
const doubleScale = 2.5;
/** Milliseconds that a picture glides on at its speed, and after which a finger that stands still has none. */
const glide = 100;
const stillness = 50;
/** Milliseconds over which a speed is measured, at least. */
const shortest = 8;

/** How far a wheel turns by a pixel, a line and a page, in pixels. */
const units = [1, 16, 400];
/** What a pixel scales by, as an exponent, and how much more the few pixels of a trackpad's pinch. */
const growth = 0.002;
const pinch = 5;
/** The most that one event scales: a wheel turned with Ctrl has the pixels of a wheel. */
const most = 0.3;
/** Milliseconds after which a wheel is at rest. */
const rest = 150;

/** Where two fingers or one are: the middle between them, and how far they are apart. */
interface Grip extends ZoomPoint {
  spread: number;
}

const distance = (one: ZoomPoint, other: ZoomPoint): number => Math.hypot(one.x - other.x, one.y - other.y);
const isControl = ({ target }: Event): boolean => (target as Element).closest("button, a") !== null;

/**
 * Pinch and pan, double tap to zoom, tap to center, zoom by the wheel.
 *
 * @param slide catches all pointers and wheels
 * @param hand what they do
 * @param options of the listeners, which hear before what is in the slide
 * @returns to be called when something else moved the picture or the slide
 */
export function zoomByGestures(
  slide: HTMLElement,
  { grab, move }: ZoomHand,
  options: AddEventListenerOptions,
): () => void {
  /** The first two pointers, by their latest events. */
  const pointers = new Map<number, PointerEvent>();
  /** Fingers and picture when the gesture started, or a finger came. */
  let start: Grip;
  let now: Grip;
  let view: ZoomView;
  /** The event before the latest one. */
  let before: PointerEvent;
  let isGesture = false;
  let mustSwallow = false;
  let tapped: MouseEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isZoomed = (): boolean => "zoomed" in slide.dataset;
  const grip = (): Grip => {
    const [one, other = one] = [...pointers.values()] as [PointerEvent, PointerEvent?];
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, spread: distance(one, other) };
  };
  const restart = (at = grip()): void => {
    start = now = at;
    if (isGesture) view = grab();
  };
  const begin = (event: PointerEvent): void => {
    isGesture = true;
    // A pointer that a script made up cannot be captured.
    if (event.isTrusted) slide.setPointerCapture(event.pointerId);
  };

  const onDown = (event: PointerEvent): void => {
    mustSwallow = false;
    // Whatever is left then has ended unseen.
    if (event.isPrimary) pointers.clear();
    if (event.button > 0 || isControl(event) || pointers.size > 1) return;
    clearTimeout(timer);
    pointers.set(event.pointerId, event);
    before = event;
    if (pointers.size > 1) begin(event);
    restart();
  };
  const onMove = (event: PointerEvent): void => {
    const latest = pointers.get(event.pointerId);
    if (latest === undefined) return;
    before = latest;
    pointers.set(event.pointerId, event);
    if (!isGesture) {
      if (!isZoomed() || distance(event, start) <= slack) return;
      begin(event);
      restart(start);
    }
    now = grip();
    move(view.scale * (now.spread / start.spread || 1), start, now, resistScale, view);
  };
  const onUp = ({ pointerId, type, timeStamp }: PointerEvent): void => {
    const latest = pointers.get(pointerId);
    if (latest === undefined) return;
    pointers.delete(pointerId);
    const isLast = pointers.size === 0;
    if (isGesture) {
      isGesture = false;
      mustSwallow = true;
      const isThrown =
        isLast && type === "pointerup" && timeStamp - latest.timeStamp < stillness && !prefersStillness();
      const further = isThrown ? glide / Math.max(shortest, latest.timeStamp - before.timeStamp) : 0;
      move(undefined, now, {
        x: now.x + (latest.x - before.x) * further,
        y: now.y + (latest.y - before.y) * further,
      });
    }
    // The finger that is left may go on.
    if (!isLast) restart();
  };
  const onClick = (event: MouseEvent): void => {
    // Without a press, it is the keyboard's.
    if (event.detail === 0 || isControl(event)) return;
    const isDouble =
      tapped && event.timeStamp - tapped.timeStamp < doubleTime && distance(event, tapped) < doubleReach;
    if (mustSwallow || isDouble || isZoomed()) event.stopPropagation();
    if (mustSwallow) return;
    tapped = isDouble ? undefined : event;
    if (isDouble) move(isZoomed() ? 1 : doubleScale, event, event);
    // It may be the first of two.
    else if (isZoomed()) timer = setTimeout(() => move(undefined, event), doubleTime);
  };
  const onWheel = (event: WheelEvent): void => {
    const { x, y, deltaX, deltaY, ctrlKey } = event;
    const unit = units[event.deltaMode] as number;
    const isSideways = !ctrlKey && Math.abs(deltaX) > Math.abs(deltaY);
    // The track's own.
    if (isSideways && !isZoomed()) return;
    event.preventDefault();
    const step = within(-deltaY * unit * growth * (ctrlKey ? pinch : 1), -most, most);
    const to = isSideways ? { x: x - deltaX * unit, y: y - deltaY * unit } : event;
    move(grab().scale * (isSideways ? 1 : Math.exp(step)), event, to, holdScale);
    follow();
    clearTimeout(timer);
    timer = setTimeout(move, rest);
  };
  const follow = (): void => {
    if (isGesture) restart();
  };

  slide.addEventListener("pointerdown", onDown, options);
  slide.addEventListener("click", onClick, options);
  slide.addEventListener("wheel", onWheel, options);
  // A press may leave the slide before it is captured.
  addEventListener("pointermove", onMove, options);
  addEventListener("pointerup", onUp, options);
  addEventListener("pointercancel", onUp, options);
  return follow;
}
