import assert from "node:assert/strict";
import { album } from "./photos.mjs";

const props = {
  galleries: [{ id: "photos", label: "Tea", photos: album(12) }],
  lightboxes: [{ for: "photos" }],
};
const isOff = (button) => button.getAttribute("aria-disabled");
const at = (photo) => ({ open: 1, photo, place: photo });
/** How far the photo is from where it rests. */
const offset = (page) =>
  page.evaluate(() => {
    const frame = document.querySelector(".co-lightbox-slide:not([inert]) .co-lightbox-frame");
    const { e, f } = new DOMMatrix(getComputedStyle(frame).transform);
    return [Math.round(e), Math.round(f)];
  });
const atRest = (page) => page.waitForFunction(() => document.getAnimations().length === 0);

/** @type {import("./runFlows.mjs").Flow[]} */
export const zoomFlows = [
  {
    name: "+, - and 0 zoom and say so",
    props,
    async run({ openPhoto, press, sees, button, page }) {
      await openPhoto("3");
      await button("Zoom in").waitFor();
      await press("+");
      await sees({ scale: 1.5, status: "Zoom 150%" });
      assert.notEqual(await isOff(button("Zoom out")), "true");
      await press("-");
      await sees({ scale: 1, status: "Zoom 100%" });
      assert.equal(await isOff(button("Zoom out")), "true");
      await press("+", "+", "+", "+");
      const scale = await limitOf(page, button);
      assert.ok(scale >= 2, `${scale}`);
      await press("0");
      await sees({ ...at(3), scale: 1, status: "Zoom 100%" });
    },
  },
  {
    name: "the buttons zoom by Enter and stay focused at the largest scale",
    props,
    async run({ openPhoto, tabTo, press, sees, button, page }) {
      await openPhoto("3");
      await button("Zoom in").waitFor();
      await tabTo("Zoom in");
      await press("Enter", "Enter", "Enter", "Enter", "Enter");
      assert.ok((await limitOf(page, button)) >= 2);
      await sees({ focus: "Zoom in" });
    },
  },
  {
    name: "arrows move a zoomed photo up to its edge and do not turn it",
    props,
    async run({ openPhoto, press, sees, page, button }) {
      await openPhoto("3");
      await button("Zoom in").waitFor();
      await press("+", "+");
      await atRest(page);
      const [x, y] = await offset(page);
      await press("ArrowRight", "ArrowDown");
      await atRest(page);
      const [right, down] = await offset(page);
      assert.ok(right < x && down < y, `${[x, y]} to ${[right, down]}`);
      for (let count = 0; count < 20; count += 1) await press("ArrowLeft", "ArrowUp");
      await atRest(page);
      const edge = await offset(page);
      await press("ArrowLeft", "ArrowUp");
      await atRest(page);
      assert.deepEqual(await offset(page), edge);
      await sees(at(3));
      await press("PageDown");
      await sees({ ...at(4), scale: 1 });
      await press("ArrowLeft");
      await sees({ ...at(3), scale: 1 });
    },
  },
];

/** The scale at which the button is off, once the photo has come to rest there. */
async function limitOf(page, button) {
  await button("Zoom in").and(page.locator("[aria-disabled=true]")).waitFor();
  await atRest(page);
  return page.evaluate(() => window.look().scale);
}
