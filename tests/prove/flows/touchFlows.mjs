import assert from "node:assert/strict";
import { album } from "./photos.mjs";
import { phone, replay } from "./touch.mjs";
import { traces } from "./traces.mjs";

const props = {
  galleries: [{ id: "photos", label: "Tea", photos: album(6) }],
  lightboxes: [{ for: "photos" }],
};
const at = (photo) => ({ open: 1, photo, place: photo });

/** Opens a photo by a tap, and waits until all its gestures are there. */
async function openByTap({ page, sees }, name) {
  await page.getByRole("link", { name: `Picture ${name}`, exact: true }).tap();
  await sees({ ...at(Number(name)), painted: true });
  await page.locator('.co-lightbox [data-icon="zoomIn"]').waitFor();
  await page.locator('.co-lightbox [data-icon="full"]').waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
const gesture = (name, from, trace, judge, more = {}) => ({
  name,
  props,
  ...phone,
  ...more,
  async run(flow) {
    await openByTap(flow, from);
    await replay(flow.cdp, traces[trace]);
    return judge(flow);
  },
});
const leads = (photo) => async (flow) => {
  await flow.sees({ ...at(photo), scale: 1, pulled: "none" });
  await flow.page.waitForTimeout(500);
  await flow.sees({ ...at(photo), caption: `Caption ${photo}` });
};
/** The part of the photo at a place of the screen, as shares of its width and height. */
const partAt = (page, [x, y]) =>
  page.evaluate(
    ([x, y]) => {
      const frame = document.querySelector(".co-lightbox-slide:not([inert]) .co-lightbox-frame");
      const { left, top, width, height } = frame.getBoundingClientRect();
      return [(x - left) / width, (y - top) / height];
    },
    [x, y],
  );
const middle = (page) =>
  page.evaluate(() => {
    const { left, top, width, height } = document.querySelector(".co-lightbox-stage").getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
const still = (page) => page.waitForFunction(() => document.getAnimations().length === 0);
const close = async ({ sees }) => {
  await sees({ open: 0, focus: "Picture 3", hash: "" });
};

/** @type {import("./runFlows.mjs").Flow[]} */
export const touchFlows = [
  gesture("swipe to the left: the next photo", "3", "swipeLeft", leads(4)),
  gesture("swipe to the right: the photo before", "3", "swipeRight", leads(2)),
  gesture("a short swipe snaps back", "3", "shortSwipe", leads(3)),
  gesture("swipe on at the last photo: it stays", "6", "swipeLeft", leads(6)),
  gesture("right to left: swipe to the right leads on", "3", "swipeRight", leads(4), {
    props: { ...props, lang: "ar" },
  }),
  {
    name: "three swipes, each from rest",
    props,
    ...phone,
    async run(flow) {
      await openByTap(flow, "2");
      // A swipe that catches the photo on its way only completes the one before: the browser's own rule.
      for (const photo of [3, 4, 5]) {
        await replay(flow.cdp, traces.swipeLeft);
        await leads(photo)(flow);
      }
    },
  },
  gesture("two fingers apart: zoomed", "3", "spread", async ({ sees, page, look }) => {
    await still(page);
    const { scale } = await look();
    assert.ok(scale > 1.5, `scale ${scale}`);
    await sees({ ...at(3), pulled: "none", status: `Zoom ${Math.round(scale * 100)}%` });
    return `scale ${scale}`;
  }),
  gesture("two fingers together: settles at 1", "3", "pinchBelowOne", async ({ sees }) => {
    await sees({ ...at(3), scale: 1, pulled: "none" });
  }),
  gesture("pulled down: closes", "3", "pullDown", close),
  gesture("pulled up: closes", "3", "pullUp", close),
  gesture("a short pull returns", "3", "shortPull", leads(3)),
  gesture(
    "a pull that a second finger interrupts returns, and works again",
    "3",
    "pullThenSecondFinger",
    async (flow) => {
      await leads(3)(flow);
      await replay(flow.cdp, traces.pullDown);
      await close(flow);
    },
  ),
  gesture(
    "a pinch that the system cancels rests at a scale, and gestures work again",
    "3",
    "pinchCancelled",
    async ({ sees, page, cdp, look }) => {
      await still(page);
      const { scale } = await look();
      assert.ok(scale >= 1 && scale <= 8.01, `scale ${scale}`);
      await replay(cdp, traces.pinchBelowOne);
      await sees({ ...at(3), scale: 1 });
      await replay(cdp, traces.swipeLeft);
      await sees({ ...at(4), scale: 1 });
      return `scale ${scale}`;
    },
  ),
  gesture("a double tap zooms in where it is, another out", "3", "doubleTap", async ({ sees, page, cdp }) => {
    await sees({ ...at(3), scale: 2.5 });
    await still(page);
    const [x] = await partAt(page, [151, 360]);
    assert.ok(x > 0.3 && x < 0.45, `the part that was tapped is there still: ${x}`);
    await page.waitForTimeout(400);
    await replay(cdp, traces.doubleTap);
    await sees({ ...at(3), scale: 1 });
  }),
  gesture(
    "while zoomed a tap brings the place to the middle",
    "3",
    "doubleTap",
    async ({ sees, page, cdp }) => {
      await sees({ ...at(3), scale: 2.5 });
      await still(page);
      await page.waitForTimeout(400);
      const [x] = await partAt(page, [120, 330]);
      await replay(cdp, traces.tapOffCenter);
      await page.waitForTimeout(500);
      await still(page);
      const [now] = await partAt(page, await middle(page));
      assert.ok(Math.abs(now - x) < 0.02, `${x} is tapped, ${now} in the middle`);
      await sees({ ...at(3), scale: 2.5 });
    },
  ),
  gesture(
    "while zoomed one finger moves the photo, and nothing turns or closes",
    "3",
    "doubleTap",
    async ({ sees, page, cdp }) => {
      await sees({ ...at(3), scale: 2.5 });
      await still(page);
      await page.waitForTimeout(400);
      const [x] = await partAt(page, [195, 400]);
      await replay(cdp, traces.panZoomed);
      await still(page);
      const [now] = await partAt(page, [195, 400]);
      assert.ok(now > x + 0.1, `${x} to ${now}`);
      await replay(cdp, traces.pullDown);
      await still(page);
      await sees({ ...at(3), scale: 2.5, pulled: "none" });
    },
  ),
];
