"use client";

import { prefersStillness } from "./photoTransition.js";
import { widestFile } from "./pictureParts.js";
import { sharpenPicture } from "./sharpenPicture.js";
import { type ZoomHand, zoomByGestures } from "./zoomByGestures.js";
import { boundScale, largestScale, moveView, type ZoomPoint, type ZoomView } from "./zoomGeometry.js";

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

/** How pictures glide. */
const motion: KeyframeAnimationOptions = { duration: 300, easing: "ease-out" };

const fits: ZoomView = { scale: 1, x: 0, y: 0 };

/**
 * Makes the picture of a slide zoom by fingers, mouse, wheel and whatever buttons and keys ask for.
 *
 * While it is zoomed, the slide has `data-zoomed`.
 */
export function attachZoom({ slide, frame, fullWidth = 0, href, onChange }: ZoomTarget): Zoom {
  const ending = new AbortController();
  const { signal } = ending;
  const style = getComputedStyle(frame);
  const sharpener = sharpenPicture(frame, href, fullWidth);
  let view = fits;
  let shown = "";
  let gliding: Animation | undefined;
  let isHeld = false;
  let told = 1;
  let isOwed = false;

  const limit = (): number =>
    largestScale(Math.max(fullWidth, widestFile(frame)), frame.offsetWidth, devicePixelRatio);
  const show = (next: ZoomView, isDone: boolean): void => {
    if (signal.aborted) return;
    view = next;
    isHeld = !isDone;
    const { scale, x, y } = view;
    const transform = scale === 1 ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
    if (transform !== shown) {
      const from = style.transform;
      gliding?.cancel();
      frame.style.transform = shown = transform;
      if (isDone && !prefersStillness()) gliding = frame.animate([{ transform: from }, {}], motion);
    }
    frame.style.willChange = isHeld ? "transform" : "";
    slide.toggleAttribute("data-zoomed", scale > 1);
    if (isDone) sharpener.sharpen(scale);
    if (scale !== told || (isDone && isOwed)) {
      told = scale;
      isOwed = isHeld;
      onChange(scale, isDone);
    }
  };
  const move: ZoomHand["move"] = (scale = view.scale, from, to, give, before = view) => {
    // To the fraction of a pixel, unlike `offsetWidth`.
    const box = { width: parseFloat(style.width), height: parseFloat(style.height) };
    const bound = boundScale(scale, limit(), give);
    show(moveView(before, bound, from, to, slide.getBoundingClientRect(), box), give === undefined);
  };
  const grab = (): ZoomView => {
    if (gliding?.playState === "running") {
      const { a, e, f } = new DOMMatrix(style.transform);
      show({ scale: a, x: e, y: f }, false);
    }
    return view;
  };
  const follow = zoomByGestures(slide, { grab, move }, signal);

  const refresh = (): void => {
    if (isHeld) follow();
    else move();
  };
  const resizing = new ResizeObserver(refresh);
  resizing.observe(slide);
  resizing.observe(frame);

  return {
    scale: () => view.scale,
    limit,
    zoomTo: (scale, around) => move(scale, around, around),
    panBy(x, y) {
      const before = shown;
      move(undefined, fits, { x, y });
      return shown !== before;
    },
    end() {
      show(fits, true);
      gliding?.cancel();
      sharpener.end();
      ending.abort();
      resizing.disconnect();
      if (frame.getAttribute("style") === "") frame.removeAttribute("style");
    },
  };
}
