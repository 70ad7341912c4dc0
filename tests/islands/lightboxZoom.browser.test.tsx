import { afterEach, beforeEach, expect, test } from "vitest";
import {
  atRest,
  letGo,
  openZoom,
  type Place,
  stillness,
  tap,
  touch,
  type ZoomPage,
} from "../support/zoomPage.js";

let page: ZoomPage;
beforeEach(async () => {
  await stillness(false);
  page = await openZoom();
});
afterEach(async () => {
  await letGo();
  page.zoom.end();
  document.body.replaceChildren();
});

/** Two fingers that go from some places to others, and are lifted. */
async function pinch(from: [Place, Place], to: [Place, Place]): Promise<void> {
  await touch("touchStart", from[0]);
  await touch("touchStart", ...from);
  const between = from.map(([x, y], finger) => {
    const [toX, toY] = to[finger] as Place;
    return [(x + toX) / 2, (y + toY) / 2] as const;
  });
  await touch("touchMove", ...between);
  await touch("touchMove", ...to);
}

const isZoomed = () => page.slide.dataset["zoomed"] === "";
const close = (place: Place) => place.map((share) => expect.closeTo(share, 2));

test("a pinch scales around the fingers and says so", async () => {
  const part = page.partAt([200, 250]);
  await pinch(
    [
      [150, 250],
      [250, 250],
    ],
    [
      [50, 250],
      [350, 250],
    ],
  );
  expect(page.zoom.scale()).toBeCloseTo(3, 2);
  expect(page.partAt([200, 250])).toEqual(close(part));
  expect(page.frame.style.willChange).toBe("transform");
  await touch("touchEnd");
  await atRest();
  expect(page.partAt([200, 250])).toEqual(close(part));
  expect(isZoomed()).toBe(true);
  expect(page.frame.style.willChange).toBe("");
  expect(page.told.slice(0, -1).every(([, isDone]) => !isDone)).toBe(true);
  expect(page.told.at(-1)).toEqual([page.zoom.scale(), true]);
});

test("a pinch pans with its middle", async () => {
  const part = page.partAt([300, 300]);
  await pinch(
    [
      [250, 300],
      [350, 300],
    ],
    [
      [200, 340],
      [500, 340],
    ],
  );
  expect(page.partAt([350, 340])).toEqual(close(part));
  await touch("touchEnd");
});

test("a pinch below the fit gives a little, and the picture comes back", async () => {
  await pinch(
    [
      [100, 300],
      [500, 300],
    ],
    [
      [280, 300],
      [320, 300],
    ],
  );
  const { left, right } = page.box();
  expect(right - left).toBeLessThan(560);
  expect(right - left).toBeGreaterThan(400);
  expect(isZoomed()).toBe(false);
  await touch("touchEnd");
  await atRest();
  expect(page.box()).toEqual({ left: 0, top: 100, right: 600, bottom: 500 });
  expect(page.frame.style.transform).toBe("");
  expect(page.told.at(-1)).toEqual([1, true]);
});

test("a pinch beyond the limit gives a little, and comes back to it around the fingers", async () => {
  const part = page.partAt([300, 300]);
  await pinch(
    [
      [280, 300],
      [320, 300],
    ],
    [
      [50, 300],
      [550, 300],
    ],
  );
  expect(page.zoom.scale()).toBeGreaterThan(4.2);
  await touch("touchEnd");
  await atRest();
  expect(page.zoom.scale()).toBe(4);
  expect(page.partAt([300, 300])).toEqual(close(part));
});

test("a finger pans, and goes on alone when the second is lifted", async () => {
  page.zoom.zoomTo(3);
  await atRest();
  const part = page.partAt([300, 300]);
  await touch("touchStart", [300, 300]);
  await touch("touchMove", [320, 320]);
  expect(page.partAt([320, 320])).toEqual(close(part));
  await touch("touchStart", [320, 320], [420, 320]);
  await touch("touchMove", [300, 320], [400, 320]);
  expect(page.partAt([300, 320])).toEqual(close(part));
  await touch("touchEnd", undefined, [400, 320]);
  await touch("touchMove", [340, 340]);
  await touch("touchMove", [350, 350]);
  expect(page.partAt([350, 350])).toEqual(close(part));
  await touch("touchEnd");
  expect(page.zoom.scale()).toBeCloseTo(3, 2);
  expect(page.track.scrollLeft).toBe(0);
});

test("panning stops at the edges of the picture", async () => {
  page.zoom.zoomTo(2);
  await atRest();
  await touch("touchStart", [100, 100]);
  await touch("touchMove", [300, 300]);
  await touch("touchMove", [590, 590]);
  expect(page.box()).toMatchObject({ left: 0, top: 0 });
  await touch("touchEnd");
  await touch("touchStart", [590, 590]);
  await touch("touchMove", [300, 300]);
  await touch("touchMove", [-300, -300]);
  expect(page.box()).toMatchObject({ right: 600, bottom: 600 });
  await touch("touchEnd");
});

test("a picture that is thrown glides on, and one that is put down does not", async () => {
  page.zoom.zoomTo(4);
  await atRest();
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
  const { left } = page.box();
  send("pointerdown", 300);
  send("pointermove", 310);
  send("pointermove", 320);
  send("pointerup", 320);
  await atRest();
  const thrown = page.box().left - left;
  expect(thrown).toBeGreaterThan(40);
  send("pointerdown", 300);
  send("pointermove", 310);
  send("pointermove", 320);
  await new Promise((resolve) => setTimeout(resolve, 100));
  send("pointerup", 320);
  await atRest();
  expect(page.box().left - left - thrown).toBeCloseTo(20, 3);
});

test.each(["touchCancel", "touchEnd"] as const)(
  "%s in the middle of a pinch leaves a picture at rest",
  async (type) => {
    await pinch(
      [
        [250, 300],
        [350, 300],
      ],
      [
        [0, 300],
        [600, 300],
      ],
    );
    await touch(type);
    await atRest();
    expect(page.zoom.scale()).toBe(4);
    expect(page.told.at(-1)).toEqual([4, true]);
    await touch("touchStart", [300, 300]);
    await touch("touchMove", [280, 300]);
    await touch("touchEnd");
    expect(page.zoom.scale()).toBe(4);
  },
);

test("a double tap zooms around its point, and the next one back", async () => {
  const part = page.partAt([200, 250]);
  await tap([200, 250], 2);
  await atRest();
  expect(page.zoom.scale()).toBe(2.5);
  expect(page.partAt([200, 250])).toEqual(close(part));
  const views: string[] = [];
  new MutationObserver(() => views.push(page.frame.style.transform)).observe(page.frame, {
    attributes: true,
  });
  await tap([400, 400], 2);
  await atRest();
  expect(page.zoom.scale()).toBe(1);
  // The first of two taps moved nothing.
  expect(views).toEqual([""]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(page.told).toEqual([
    [2.5, true],
    [1, true],
  ]);
});

test("a tap brings a point of the zoomed picture to the middle", async () => {
  page.zoom.zoomTo(4);
  await atRest();
  const part = page.partAt([450, 250]);
  await tap([450, 250]);
  await expect.poll(() => page.partAt([300, 300])).toEqual(close(part));
  await atRest();
  expect(page.zoom.scale()).toBe(4);
});

test("at the fit, a tap and a single finger are the page's own", async () => {
  const clicks: Event[] = [];
  document.body.addEventListener("click", (event) => clicks.push(event), { once: true });
  await tap([300, 300]);
  expect(clicks).toHaveLength(1);
  await touch("touchStart", [400, 300]);
  for (const x of [380, 340, 300, 250, 200, 150, 100]) await touch("touchMove", [x, 300]);
  await touch("touchEnd");
  await expect.poll(() => page.track.scrollLeft).toBe(600);
  expect(page.told).toEqual([]);
});

test("a button in the slide is pressed, zoomed or not, and starts no gesture", async () => {
  let clicks = 0;
  page.button.addEventListener("click", () => {
    clicks += 1;
  });
  await tap([50, 30], 2);
  expect([clicks, page.zoom.scale()]).toEqual([2, 1]);
  page.zoom.zoomTo(2);
  await atRest();
  const before = page.box();
  await tap([50, 30]);
  await touch("touchStart", [50, 30]);
  await touch("touchMove", [200, 200]);
  await touch("touchEnd");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(clicks).toBe(3);
  expect(page.box()).toEqual(before);
});

test("a slide that gets another size keeps its edges covered, also under a finger", async () => {
  page.zoom.zoomTo(2);
  page.zoom.panBy(-1000, -1000);
  await atRest();
  page.track.style.width = "900px";
  page.track.style.height = "700px";
  await expect.poll(() => page.box()).toMatchObject({ right: 900, bottom: 700 });
  await touch("touchStart", [300, 300]);
  await touch("touchMove", [340, 300]);
  const part = page.partAt([340, 300]);
  page.track.style.width = "800px";
  await new Promise((resolve) => setTimeout(resolve, 100));
  await touch("touchMove", [360, 300]);
  const { left, right } = page.box();
  expect(left).toBeLessThanOrEqual(0);
  expect(right).toBeGreaterThanOrEqual(800);
  expect(part[0]).toBeGreaterThan(0);
  await touch("touchEnd");
});
