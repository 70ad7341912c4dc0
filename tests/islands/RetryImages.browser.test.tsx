import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ImageFigure } from "../../src/index.js";
import { RetryImages, type RetryImagesProps } from "../../src/islands.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const broken = "data:image/png;base64,AAAA";
const whole = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** Addresses that were asked for again, in order: each attempt writes the attribute. */
let asked: string[] = [];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  asked = [];
  const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src") as PropertyDescriptor;
  vi.spyOn(HTMLImageElement.prototype, "src", "set").mockImplementation(function (
    this: HTMLImageElement,
    value: string,
  ) {
    asked.push(value);
    own.set?.call(this, value);
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the browser is done with a picture, and has told everybody. */
async function settled(image: HTMLImageElement): Promise<void> {
  await image.decode().catch(() => undefined);
  await nextFrame();
  await nextFrame();
}

async function figure(src = broken, id = "tea"): Promise<HTMLImageElement> {
  const props = { src, id, alt: "Tea", width: 3, height: 2, priority: true };
  const image = renderStatic(<ImageFigure {...props} />).querySelector("img") as HTMLImageElement;
  await settled(image);
  return image;
}

function start(props: RetryImagesProps = {}): void {
  const root = createRoot(document.createElement("div"));
  flushSync(() => {
    root.render(
      <StrictMode>
        <RetryImages delay={1000} {...props} />
      </StrictMode>,
    );
  });
  stop = () => flushSync(() => root.unmount());
}

async function pass(milliseconds: number, image: HTMLImageElement): Promise<number> {
  vi.advanceTimersByTime(milliseconds);
  await settled(image);
  return asked.length;
}

test("a picture that failed before is asked for again after pauses that grow, and then given up", async () => {
  const image = await figure();
  start();
  expect(await pass(999, image)).toBe(0);
  expect(await pass(1, image)).toBe(1);
  expect(await pass(2999, image)).toBe(1);
  expect(await pass(1, image)).toBe(2);
  expect(await pass(9000, image)).toBe(3);
  expect(await pass(1_000_000, image)).toBe(3);
  dispatchEvent(new Event("online"));
  expect(await pass(1_000_000, image)).toBe(3);
});

test("a picture that comes later and fails is found, one that loads is left alone", async () => {
  start();
  await figure(whole, "whole");
  const image = await figure();
  expect(await pass(1000, image)).toBe(1);
  expect(asked).toEqual([broken]);
});

test("a picture that comes at last is asked for no more, and may fail again", async () => {
  const image = await figure();
  start();
  expect(await pass(1000, image)).toBe(1);
  image.setAttribute("src", whole);
  await settled(image);
  expect(await pass(1_000_000, image)).toBe(1);
  image.setAttribute("src", broken);
  await settled(image);
  expect(await pass(1000, image)).toBe(2);
});

test("offline it waits, and asks when the device is back", async () => {
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const image = await figure();
  start();
  expect(await pass(1_000_000, image)).toBe(0);
  onLine.mockReturnValue(true);
  dispatchEvent(new Event("online"));
  expect(await pass(0, image)).toBe(1);
});

test("a connection that comes and goes does not make it ask without end", async () => {
  const image = await figure();
  start();
  for (let times = 0; times < 20; times++) {
    dispatchEvent(new Event("online"));
    await settled(image);
  }
  expect(await pass(1_000_000, image)).toBe(3);
});

test.each<[string, (image: HTMLImageElement) => void]>([
  ["the island is gone", () => stop()],
  ["the picture is gone", (image) => image.closest("figure")?.remove()],
  ["the reader stopped it", (image) => image.dispatchEvent(new Event("abort"))],
])("nothing is asked for when %s", async (_, happen) => {
  const image = await figure();
  start();
  await pass(10, image);
  happen(image);
  expect(await pass(1_000_000, image)).toBe(0);
});

test("a pause that no timer can be set to is the longest there is, not none", async () => {
  const image = await figure();
  start({ attempts: Number.POSITIVE_INFINITY, delay: 2 ** 30 });
  expect(await pass(2 ** 30, image)).toBe(1);
  expect(await pass(1_000_000, image)).toBe(1);
});

test("another address is another picture, with attempts of its own", async () => {
  const image = await figure();
  start({ attempts: 1 });
  expect(await pass(1000, image)).toBe(1);
  image.setAttribute("src", `${broken}AA`);
  await settled(image);
  expect(await pass(1000, image)).toBe(2);
  expect(asked).toEqual([broken, `${broken}AA`]);
});

test("only pictures of our parts are asked for, and with `for` only those in it", async () => {
  const foreign = document.createElement("img");
  foreign.setAttribute("src", broken);
  document.body.append(foreign);
  await figure();
  const other = await figure(`${broken}AA`, "other");
  start({ for: "other", attempts: 1 });
  await pass(100_000, other);
  expect(asked).toEqual([`${broken}AA`]);
});

test("an id that nobody has is said once", () => {
  const { warnings } = watchWarnings(() => start({ for: "nowhere" }));
  expect(warnings).toEqual([expect.stringContaining('no element with the id "nowhere"')]);
});
