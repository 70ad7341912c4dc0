"use client";

import { prefersStillness } from "./photoTransition.js";
import { within, type ZoomPoint, type ZoomView } from "./zoomGeometry.js";

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
   * @param give in a gesture, how far its scale goes past a limit; without, the picture glides to rest
   * @param view what it starts from: the one it has by default
   */
  move: (scale?: number, from?: ZoomPoint, to?: ZoomPoint, give?: number, view?: ZoomView) => void;
}

/** Pixels that a press may move and still be a tap. */
const slack = 8;
/** Milliseconds between the taps of a double tap, and pixels. */
const doubleTime = 300;
const doubleReach = 30;
/** Scale of a double tap, where the picture has so much. */
const doubleScale = 2.5;
/** A scale below which fingers that leave mean none. */
const least = 1.1;
/** Milliseconds of its speed that a picture glides on, and after which a finger that stands still has none. */
const glide = 170;
const stillness = 50;
/** How far fingers take a picture past a limit, as a share of what they ask for. */
const give = 1 / 3;
/** Milliseconds over which a speed is measured, at least. */
const shortest = 8;

/** How far a wheel turns by a pixel, a line and a page, in pixels. */
const units = [1, 16, 400];
/** What a pixel of a wheel scales by, as an exponent, and of a trackpad's pinch, which has fewer. */
const wheelGrowth = 0.002;
const pinchGrowth = 0.01;
/** The most that one event scales: a wheel turned with Ctrl has the pixels of a wheel. */
const most = 0.3;
/** Milliseconds after which a wheel is at rest. */
const rest = 150;

/** Where the first two fingers are, or the only one: the middle between them, and how far they are apart. */
interface Grip extends ZoomPoint {
  spread: number;
}

const distance = (one: ZoomPoint, other: ZoomPoint): number => Math.hypot(one.x - other.x, one.y - other.y);
const prevent = (event: Event): void => event.preventDefault();
const isControl = ({ target }: Event): boolean => (target as Element).closest("button, a") !== null;

/**
 * Pinch and pan, double tap to zoom, tap to center, zoom by the wheel.
 *
 * @param slide catches all pointers and wheels
 * @param hand what they do
 * @param signal ends it
 * @returns to be called when something else moved the picture or the slide
 */
export function zoomByGestures(
  slide: HTMLElement,
  { grab, move }: ZoomHand,
  signal: AbortSignal,
): () => void {
  /** All pointers, by their latest events. */
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
    // Pointers that a script made up cannot be captured.
    if (event.isTrusted) for (const id of pointers.keys()) slide.setPointerCapture(id);
  };

  const follow = (): void => {
    if (isGesture) restart();
  };

  const onDown = (event: PointerEvent): void => {
    mustSwallow = false;
    // Whatever is left then has ended unseen.
    if (event.isPrimary) pointers.clear();
    if (event.button > 0 || isControl(event)) return;
    clearTimeout(timer);
    pointers.set(event.pointerId, event);
    before = event;
    if (pointers.size > 1) begin(event);
    restart();
  };
  const onMove = (event: PointerEvent): void => {
    const latest = pointers.get(event.pointerId);
    // A mouse without a button down was let go where it was not seen.
    if (latest === undefined || event.buttons === 0) return;
    before = latest;
    pointers.set(event.pointerId, event);
    if (!isGesture) {
      if (!isZoomed() || distance(event, start) <= slack) return;
      begin(event);
      restart(start);
    }
    now = grip();
    move(view.scale * (now.spread / start.spread || 1), start, now, give, view);
  };
  const onUp = ({ pointerId, timeStamp }: PointerEvent): void => {
    const latest = pointers.get(pointerId);
    if (latest === undefined) return;
    pointers.delete(pointerId);
    const isLast = pointers.size === 0;
    if (isGesture) {
      isGesture = false;
      mustSwallow = true;
      const isThrown = isLast && timeStamp - latest.timeStamp < stillness && !prefersStillness();
      const further = isThrown ? glide / Math.max(shortest, latest.timeStamp - before.timeStamp) : 0;
      // Nobody means a picture that is hardly larger than it fits, which a swipe would then move instead of turning.
      move(grab().scale < least ? 1 : undefined, now, {
        x: now.x + (latest.x - before.x) * further,
        y: now.y + (latest.y - before.y) * further,
      });
    }
    // The finger that is left may go on.
    if (!isLast) restart();
  };
  const onClick = (event: MouseEvent): void => {
    if (isControl(event)) return;
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
    prevent(event);
    const step = within(-deltaY * unit * (ctrlKey ? pinchGrowth : wheelGrowth), -most, most);
    const to = isSideways ? { x: x - deltaX * unit, y: y - deltaY * unit } : event;
    move(grab().scale * (isSideways ? 1 : Math.exp(step)), event, to, 0);
    follow();
    clearTimeout(timer);
    timer = setTimeout(move, rest);
  };
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
    click: onClick,
    wheel: onWheel,
    // The page's own zoom in Safari, and the dragging of pictures.
    gesturestart: prevent,
    gesturechange: prevent,
    dragstart: prevent,
  };
  for (const [type, listener] of Object.entries(listeners)) {
    slide.addEventListener(type, listener as EventListener, { signal, capture: true, passive: false });
  }
  return follow;
}
