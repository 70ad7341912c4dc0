"use client";

import { sharpenPicture } from "./sharpenPicture.js";
import { prefersStillness } from "./photoTransition.js";
import { type HoldScale, zoomByGestures } from "./zoomByGestures.js";
import { holdScale, largestScale, moveView, type ZoomPoint, type ZoomView } from "./zoomGeometry.js";

export type { ZoomPoint } from "./zoomGeometry.js";

/** What is zoomed. */
export interface ZoomTarget {
  /** The slide: fills the stage, catches all pointers and wheels. */
  slide: HTMLElement;
  /** The box of the picture within it, centered at scale 1. It is what is transformed. */
  frame: HTMLElement;
  /** Width in pixels of the fullest picture, where known. */
  fullWidth: number | undefined;
  /** Address of the fullest picture. */
  href: string;
  /** Called whenever the scale changed, for buttons and the announcement. `isDone`: no gesture is going on. */
  onChange: (scale: number, isDone: boolean) => void;
}

/** The zoom of a picture. */
export interface Zoom {
  /** 1 where the picture fits. */
  scale: () => number;
  /** The largest scale. */
  limit: () => number;
  /** Scales to so much around a point (the middle of the slide by default); animated unless reduced motion is asked for. */
  zoomTo: (scale: number, around?: ZoomPoint) => void;
  /** Moves the zoomed picture; false where it cannot move further (or scale is 1). */
  panBy: (x: number, y: number) => boolean;
  /** Back to scale 1 at once, listeners and styles taken back. */
  end: () => void;
}

/** How pictures glide: fast at first, as a finger left them. */
const motion: KeyframeAnimationOptions = { duration: 300, easing: "cubic-bezier(.2,.7,.3,1)" };

const fits: ZoomView = { scale: 1, x: 0, y: 0 };

/**
 * Makes the picture of a slide zoom by fingers, mouse, wheel and whatever buttons and keys ask for.
 *
 * While it is zoomed, the slide has `data-zoomed`.
 */
export function attachZoom({ slide, frame, fullWidth = 0, href, onChange }: ZoomTarget): Zoom {
  const ending = new AbortController();
  const { signal } = ending;
  const options: AddEventListenerOptions = { signal, capture: true, passive: false };
  const { fullest, sharpen, restore } = sharpenPicture(frame, href, fullWidth);
  const style = getComputedStyle(frame);
  let view = fits;
  let gliding: Animation | undefined;
  let isHeld = false;
  let told = 1;
  let isOwed = false;

  const frameBox = (): { width: number; height: number } => ({
    width: Number.parseFloat(style.width),
    height: Number.parseFloat(style.height),
  });
  const limit = (): number => largestScale(fullest(), frameBox().width, devicePixelRatio);

  const show = (next: ZoomView, isDone: boolean, glides = isDone): void => {
    if (signal.aborted) return;
    const from = style.transform;
    if (glides || !isDone) gliding?.cancel();
    view = next;
    isHeld = !isDone;
    const { scale, x, y } = view;
    frame.style.transform = scale === 1 ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
    frame.style.willChange = isHeld ? "transform" : "";
    slide.toggleAttribute("data-zoomed", scale > 1);
    if (glides && !prefersStillness()) {
      gliding = frame.animate([{ transform: from }, {}], motion);
    }
    if (isDone) sharpen(scale, frameBox().width);
    if (scale !== told || (isDone && isOwed)) {
      told = scale;
      isOwed = isHeld;
      onChange(scale, isDone);
    }
  };
  const move = (
    scale = view.scale,
    from?: ZoomPoint,
    to?: ZoomPoint,
    hold?: HoldScale,
    before = view,
    glides?: boolean,
  ): void => {
    const held = (hold ?? holdScale)(scale, limit());
    show(moveView(before, held, from, to, slide.getBoundingClientRect(), frameBox()), !hold, glides);
  };
  const grab = (): ZoomView => {
    if (gliding?.playState === "running") {
      const { a, e, f } = new DOMMatrix(style.transform);
      show({ scale: a, x: e, y: f }, false);
    }
    return view;
  };
  const follow = zoomByGestures(slide, { grab, move }, options);

  const refresh = (): void => {
    if (isHeld) follow();
    else if (view.scale > 1) move(view.scale, fits, fits, undefined, view, false);
  };
  const resizing = new ResizeObserver(refresh);
  resizing.observe(slide);
  resizing.observe(frame);
  frame.addEventListener("load", refresh, options);

  const prevent = (event: Event): void => event.preventDefault();
  for (const name of ["gesturestart", "gesturechange", "dragstart"]) {
    slide.addEventListener(name, prevent, options);
  }

  return {
    scale: () => view.scale,
    limit,
    zoomTo: (scale, around) => move(scale, around, around),
    panBy(x, y) {
      const before = view;
      move(view.scale, fits, { x, y });
      return view.x !== before.x || view.y !== before.y;
    },
    end() {
      gliding?.cancel();
      show(fits, true, false);
      restore();
      ending.abort();
      resizing.disconnect();
      if (frame.getAttribute("style") === "") frame.removeAttribute("style");
    },
  };
}
