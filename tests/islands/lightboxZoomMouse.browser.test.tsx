import { afterEach, beforeEach, expect, test } from "vitest";
import { atRest, mouse, openZoom, type Place, stillness, wheel, type ZoomPage } from "../support/zoomPage.js";

let page: ZoomPage;
let clicks = 0;
beforeEach(async () => {
  await stillness(false);
  page = await openZoom();
  clicks = 0;
  page.track.addEventListener("click", () => {
    clicks += 1;
  });
});
afterEach(async () => {
  page.zoom.end();
  document.body.replaceChildren();
  await stillness(false);
});

const close = (place: Place) => place.map((share) => expect.closeTo(share, 2));
const control = 2;

/** So many clicks, in quick succession. */
async function click(place: Place, count = 1): Promise<void> {
  const presses = Array.from({ length: count }, (_, index) => [
    mouse("mousePressed", place, index + 1),
    mouse("mouseReleased", place, index + 1),
  ]);
  await Promise.all(presses.flat());
}

async function drag(from: Place, to: Place): Promise<void> {
  await mouse("mousePressed", from);
  await mouse("mouseMoved", [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  await mouse("mouseMoved", to);
}

test("the wheel zooms around the pointer, within the limits, and comes to rest", async () => {
  const part = page.partAt([200, 290]);
  await wheel([200, 290], 0, -100);
  expect(page.zoom.scale()).toBeCloseTo(Math.exp(0.2), 4);
  await wheel([200, 290], 0, -400);
  expect(page.partAt([200, 290])).toEqual(close(part));
  for (let turn = 0; turn < 8; turn += 1) await wheel([200, 290], 0, -200);
  expect(page.zoom.scale()).toBe(4);
  await expect.poll(() => page.frame.style.willChange).toBe("");
  expect(page.told.at(-1)).toEqual([4, true]);
  for (let turn = 0; turn < 8; turn += 1) await wheel([200, 290], 0, 200);
  expect(page.zoom.scale()).toBe(1);
  await expect.poll(() => page.frame.style.willChange).toBe("");
  expect(page.told.at(-1)).toEqual([1, true]);
  await atRest();
  expect(page.box()).toEqual({ left: 0, top: 100, right: 600, bottom: 500 });
});

test("the pinch of a trackpad zooms the picture and not the page", async () => {
  const ratio = devicePixelRatio;
  await wheel([300, 300], 0, -10, control);
  expect(page.zoom.scale()).toBeCloseTo(Math.exp(0.1), 4);
  expect(devicePixelRatio).toBe(ratio);
});

test.each([
  ["lines", WheelEvent.DOM_DELTA_LINE, -3],
  ["pages", WheelEvent.DOM_DELTA_PAGE, -1],
])("a wheel that counts %s zooms by a step too", (_, deltaMode, deltaY) => {
  const event = new WheelEvent("wheel", { deltaY, deltaMode, cancelable: true, bubbles: true });
  expect(page.slide.dispatchEvent(event)).toBe(false);
  expect(page.zoom.scale()).toBeGreaterThan(1.05);
  expect(page.zoom.scale()).toBeLessThan(1.4);
});

test("a wheel turned sideways turns the track, and pans what is zoomed", async () => {
  page.zoom.zoomTo(2);
  await atRest();
  const { left } = page.box();
  await wheel([300, 300], 40, 10);
  expect(page.box().left).toBeCloseTo(left - 40, 3);
  await wheel([300, 300], 1000, 10);
  expect(page.box().right).toBe(600);
  expect(page.track.scrollLeft).toBe(0);
  page.zoom.zoomTo(1);
  await atRest();
  await wheel([300, 300], 400, 0);
  await expect.poll(() => page.track.scrollLeft).toBe(600);
});

test("the mouse drags what is zoomed, and the click after it is swallowed", async () => {
  page.zoom.zoomTo(3);
  await atRest();
  const part = page.partAt([300, 300]);
  await drag([300, 300], [380, 340]);
  expect(page.partAt([380, 340])).toEqual(close(part));
  await mouse("mouseReleased", [380, 340]);
  await atRest();
  expect(clicks).toBe(0);
  page.zoom.zoomTo(1);
  await atRest();
  await click([300, 300]);
  expect(clicks).toBe(1);
});

test("a drag that ends beyond the slide ends there", async () => {
  page.zoom.zoomTo(3);
  await atRest();
  await drag([300, 300], [700, 300]);
  await mouse("mouseReleased", [700, 300]);
  await atRest();
  const before = page.box();
  await mouse("mouseMoved", [200, 200]);
  expect(page.box()).toEqual(before);
  expect(clicks).toBe(0);
});

test("a click brings a point to the middle, and a double click goes in and out", async () => {
  const part = page.partAt([200, 250]);
  await click([200, 250], 2);
  await atRest();
  expect(page.zoom.scale()).toBe(2.5);
  expect(page.partAt([200, 250])).toEqual(close(part));
  const next = page.partAt([320, 320]);
  await click([320, 320]);
  await expect.poll(() => page.partAt([300, 300])).toEqual(close(next));
  await atRest();
  await click([300, 300], 2);
  await atRest();
  expect(page.zoom.scale()).toBe(1);
});

test("buttons and keys scale within the limits and pan to the edges", async () => {
  expect(page.zoom.limit()).toBe(4);
  expect(page.zoom.panBy(10, 0)).toBe(false);
  page.zoom.zoomTo(100, { x: 240, y: 280 });
  expect(page.zoom.scale()).toBe(4);
  expect(page.zoom.panBy(100, 0)).toBe(true);
  expect(page.zoom.panBy(5000, 0)).toBe(true);
  expect(page.zoom.panBy(10, 0)).toBe(false);
  await atRest();
  expect(page.box().left).toBe(0);
  page.zoom.zoomTo(Number.NaN);
  expect(page.zoom.scale()).toBe(1);
});

test("a picture that glides is held where it is by a wheel", async () => {
  page.zoom.zoomTo(4);
  await new Promise((resolve) => setTimeout(resolve, 60));
  page.slide.dispatchEvent(new WheelEvent("wheel", { deltaY: 1, cancelable: true }));
  expect(page.zoom.scale()).toBeGreaterThan(1);
  expect(page.zoom.scale()).toBeLessThan(4);
});

test("who wants less motion sees none", async () => {
  await stillness(true);
  page.zoom.zoomTo(3);
  expect(document.getAnimations()).toEqual([]);
  expect(page.box().right - page.box().left).toBeCloseTo(1800, 3);
  const { left } = page.box();
  const send = (type: string, clientX: number) =>
    page.slide.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        isPrimary: true,
        bubbles: true,
        clientX,
        clientY: 300,
        buttons: 1,
      }),
    );
  send("pointerdown", 300);
  send("pointermove", 320);
  send("pointermove", 340);
  send("pointerup", 340);
  expect(document.getAnimations()).toEqual([]);
  expect(page.box().left - left).toBeCloseTo(40, 3);
});

test("its end leaves nothing and listens to nothing", async () => {
  const attributes = () =>
    [page.slide, page.frame, page.image].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
    );
  const fresh = attributes();
  page.zoom.zoomTo(4);
  await wheel([300, 300], 0, 50);
  await mouse("mousePressed", [300, 300]);
  await mouse("mouseMoved", [340, 300]);
  page.zoom.end();
  expect(attributes()).toEqual(fresh);
  expect(document.getAnimations()).toEqual([]);
  expect(page.told.at(-1)).toEqual([1, true]);
  const count = page.told.length;
  await mouse("mouseMoved", [400, 300]);
  await mouse("mouseReleased", [400, 300]);
  expect(page.slide.dispatchEvent(new WheelEvent("wheel", { deltaY: -100, cancelable: true }))).toBe(true);
  await click([200, 200], 2);
  page.zoom.zoomTo(2);
  page.track.style.width = "500px";
  await new Promise((resolve) => setTimeout(resolve, 400));

  expect(attributes()).toEqual(fresh);
  expect(page.told).toHaveLength(count);
});
