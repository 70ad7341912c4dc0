import { cdp, page } from "vitest/browser";
import { attachZoom, type Zoom } from "../../src/islands/lightbox/attachZoom.js";

/** A point of the slide, in pixels from its left upper corner. */
export type Place = readonly [x: number, y: number];

/** A slide with a picture, and what was told of its zoom. */
export interface ZoomPage {
  zoom: Zoom;
  track: HTMLElement;
  slide: HTMLElement;
  frame: HTMLElement;
  image: HTMLImageElement;
  button: HTMLButtonElement;
  /** What `onChange` was told. */
  told: [scale: number, isDone: boolean][];
  /** Which part of the picture is at a place, as shares of its width and height. */
  partAt: (place: Place) => Place;
  /** Where the picture is, from the slide's corner. */
  box: () => { left: number; top: number; right: number; bottom: number };
}

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

const session = (): Session => cdp() as unknown as Session;

/** A picture of two colors, so many pixels wide and two thirds as high. */
export async function pictureOf(width: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, Math.round((width * 2) / 3));
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.fillStyle = "teal";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "gold";
  context.fillRect(0, 0, canvas.width / 2, canvas.height / 2);
  return URL.createObjectURL(await canvas.convertToBlob());
}

/** How a page differs. */
export interface ZoomPageOptions {
  fullWidth?: number | undefined;
  href?: string;
  srcset?: string;
  sizes?: string;
}

/**
 * A track of slides, 600 by 600 pixels, of which the first holds a picture of 600 by 400, and a button. Needs a browser.
 */
export async function openZoom(options: ZoomPageOptions = {}): Promise<ZoomPage> {
  await page.viewport(800, 700);
  document.body.style.margin = "0";
  document.body.innerHTML = `<style>
    .track { position: absolute; left: 40px; top: 30px; width: 600px; height: 600px; display: flex; overflow-x: auto;
      scroll-snap-type: x mandatory; background: #222 }
    .slide { position: relative; flex: 0 0 100%; display: grid; place-items: center; overflow: hidden;
      scroll-snap-align: center; touch-action: pan-x; user-select: none }
    .slide[data-zoomed] { touch-action: none; cursor: grab }
    .frame { position: relative; width: 600px; height: 400px }
    .frame img { display: block; width: 100%; height: 100% }
    button { position: absolute; left: 10px; top: 10px; width: 80px; height: 44px }
  </style><div class="track"><div class="slide"><div class="frame"><img class="co-lightbox-image" alt="Rows of tea"></div>
  <button>Try again</button></div><div class="slide"></div></div>`;
  const found = <T extends Element>(selector: string) => document.querySelector(selector) as T;
  const [track, slide] = [found<HTMLElement>(".track"), found<HTMLElement>(".slide")];
  const [frame, image] = [found<HTMLElement>(".frame"), found<HTMLImageElement>("img")];
  if (options.sizes !== undefined) image.sizes = options.sizes;
  if (options.srcset !== undefined) image.srcset = options.srcset;
  image.src = await pictureOf(600);
  await image.decode();
  const told: [number, boolean][] = [];
  const { fullWidth = 2400 } = options;
  const zoom = attachZoom({
    slide,
    frame,
    fullWidth: "fullWidth" in options ? options.fullWidth : fullWidth,
    href: options.href ?? "",
    onChange: (scale, isDone) => told.push([scale, isDone]),
  });
  const box = () => {
    const [inner, outer] = [frame.getBoundingClientRect(), slide.getBoundingClientRect()];
    return {
      left: inner.left - outer.left,
      top: inner.top - outer.top,
      right: inner.right - outer.left,
      bottom: inner.bottom - outer.top,
    };
  };
  const partAt = ([x, y]: Place): Place => {
    const { left, top, right, bottom } = box();
    return [(x - left) / (right - left), (y - top) / (bottom - top)];
  };
  return { zoom, track, slide, frame, image, button: found("button"), told, partAt, box };
}

/** The browser hands moves on with the next frame. */
const nextFrames = async (): Promise<void> => {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Where a place of the slide is for the browser, whose page holds this one in a frame. */
function inBrowser([x, y]: Place): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / innerWidth;
  const slide = document.querySelector(".slide")?.getBoundingClientRect() as DOMRect;
  return {
    x: (frame?.left ?? 0) + (slide.left + x) * scale,
    y: (frame?.top ?? 0) + (slide.top + y) * scale,
  };
}

/** Real fingers at these places. An end without places is that of all of them. */
export async function touch(
  type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel",
  ...places: (Place | undefined)[]
): Promise<void> {
  const touchPoints = places.flatMap((place, id) => (place ? [{ ...inBrowser(place), id }] : []));
  await session().send("Input.dispatchTouchEvent", { type, touchPoints });
  if (type === "touchMove") await nextFrames();
}

/** So many real taps in quick succession: a busy machine does not part them. */
export async function tap(place: Place, count = 1): Promise<void> {
  const taps = Array.from({ length: count }, () => [touch("touchStart", place), touch("touchEnd")]);
  await Promise.all(taps.flat());
}

/** Lifts whatever fingers a test left. */
export async function letGo(): Promise<void> {
  await touch("touchCancel").catch(() => undefined);
}

/** A real mouse. */
export async function mouse(
  type: "mousePressed" | "mouseMoved" | "mouseReleased",
  place: Place,
  clickCount = 1,
): Promise<void> {
  const isDown = type !== "mouseReleased";
  const button = { button: "left", buttons: isDown ? 1 : 0, clickCount };
  await session().send("Input.dispatchMouseEvent", { type, ...inBrowser(place), ...button });
  if (type === "mouseMoved") await nextFrames();
}

/** A real wheel, in pixels. */
export async function wheel(place: Place, deltaX: number, deltaY: number, modifiers = 0): Promise<void> {
  const params = { type: "mouseWheel", ...inBrowser(place), deltaX, deltaY, modifiers };
  await session().send("Input.dispatchMouseEvent", params);
  await nextFrames();
}

/** Whether the reader wants less motion. */
export async function stillness(isWanted: boolean): Promise<void> {
  const features = [{ name: "prefers-reduced-motion", value: isWanted ? "reduce" : "" }];
  await session().send("Emulation.setEmulatedMedia", { features });
}

/** Resolves when nothing glides any more. */
export const atRest = async (): Promise<void> => {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
};
