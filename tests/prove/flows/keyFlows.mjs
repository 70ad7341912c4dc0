import assert from "node:assert/strict";
import { album } from "./photos.mjs";

const galleryOf = (photos, more) => ({
  galleries: [{ id: "photos", label: "Tea", photos }],
  lightboxes: [{ for: "photos" }],
  ...more,
});
const props = galleryOf(album(12));
const three = galleryOf(album(3));
const isOff = (button) => button.getAttribute("aria-disabled");
const at = (photo) => ({ open: 1, photo, place: photo });
const turned = (key, from, to) => ({
  name: `${key} leads from photo ${from} to ${to}`,
  props,
  async run({ openPhoto, press, sees }) {
    await openPhoto(String(from));
    await press(key);
    await sees({ ...at(to), counter: `${to} / 12`, hash: `#photo-${to}`, caption: `Caption ${to}` });
  },
});
/** @type {import("./runFlows.mjs").Flow[]} */
export const keyFlows = [
  {
    name: "Enter on the third photo opens it",
    props,
    async run({ openPhoto, sees }) {
      await openPhoto("3");
      await sees({ ...at(3), counter: "3 / 12", caption: "Caption 3", hash: "#photo-3", painted: true });
    },
  },
  turned("ArrowRight", 3, 4),
  turned("ArrowLeft", 3, 2),
  turned("PageDown", 3, 4),
  turned("PageUp", 3, 2),
  turned("Home", 5, 1),
  turned("End", 5, 12),
  {
    name: "arrows pressed faster than the photos glide lead as far as pressed",
    props,
    async run({ openPhoto, press, sees }) {
      await openPhoto("2");
      await press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
      await sees({ ...at(7), painted: true, caption: "Caption 7" });
      await press("ArrowLeft", "ArrowRight", "ArrowLeft");
      await sees({ ...at(6), painted: true, caption: "Caption 6" });
    },
  },
  {
    name: "at the last photo the button is off, keeps the focus, and is on again one back",
    props: three,
    async run({ openPhoto, tabTo, press, sees, button }) {
      await openPhoto("2");
      await tabTo("Next photo");
      await press("Enter");
      await sees({ ...at(3), focus: "Next photo" });
      assert.equal(await isOff(button("Next photo")), "true");
      await press("Enter", "Space", "ArrowRight", "End");
      await sees({ ...at(3), focus: "Next photo" });
      await press("ArrowLeft");
      await sees({ ...at(2), focus: "Next photo" });
      assert.notEqual(await isOff(button("Next photo")), "true");
    },
  },
  {
    name: "at the first photo the button is off and keeps the focus",
    props: three,
    async run({ openPhoto, tabTo, press, sees, button }) {
      await openPhoto("2");
      await tabTo("Previous photo");
      await press("Enter");
      await sees({ ...at(1), focus: "Previous photo" });
      assert.equal(await isOff(button("Previous photo")), "true");
      await press("Enter", "ArrowLeft", "Home");
      await sees({ ...at(1), focus: "Previous photo" });
    },
  },
  {
    name: "a gallery of one photo has no buttons to turn and no thumbnails",
    props: galleryOf(album(1)),
    async run({ openPhoto, press, sees, button, page }) {
      await openPhoto("1");
      await press("ArrowRight", "ArrowLeft", "End");
      await sees({ ...at(1), counter: "1 / 1" });
      assert.equal(await button("Next photo").count(), 0);
      assert.equal(await page.getByRole("navigation", { name: "All photos" }).count(), 0);
    },
  },
  {
    name: "thumbnails: Tab reaches the one in view, arrows and Enter turn, the focus stays there",
    props,
    async run({ openPhoto, tabTo, press, sees, page }) {
      await openPhoto("3");
      await page.getByRole("navigation", { name: "All photos" }).waitFor();
      await tabTo("Photo 3");
      await press("ArrowRight");
      await sees({ ...at(4), focus: "Photo 4" });
      await press("End");
      await sees({ ...at(12), focus: "Photo 12" });
      await press("Home");
      await sees({ ...at(1), focus: "Photo 1" });
      await press("Enter");
      await sees({ ...at(1), focus: "Photo 1" });
      const current = page.locator(".co-lightbox-thumbnails [aria-current]");
      assert.equal(await current.getAttribute("aria-label"), "Photo 1");
    },
  },
  {
    name: "letters do nothing, and arrows with Ctrl or Shift are the browser's",
    props,
    async run({ openPhoto, press, sees }) {
      await openPhoto("3");
      await press("f", "z", "d", "t", "n", "p", "Control+ArrowRight", "Alt+PageDown");
      await sees({ ...at(3), scale: 1 });
    },
  },
  {
    name: "each photo is announced once, and those that only pass by are not",
    props,
    async run({ openPhoto, press, sees, said, page }) {
      await openPhoto("3");
      await sees({ status: "Photo 3 of 12: Caption 3" });
      await press("ArrowRight");
      await sees({ status: "Photo 4 of 12: Caption 4" });
      await press("ArrowRight", "ArrowRight", "ArrowRight");
      await sees({ status: "Photo 7 of 12: Caption 7" });
      await page.waitForTimeout(600);
      const texts = await said();
      assert.equal(new Set(texts).size, texts.length, texts.join("; "));
      const all = [3, 4, 5, 6, 7].map((photo) => `Photo ${photo} of 12: Caption ${photo}`);
      assert.deepEqual(
        texts.filter((text) => !all.includes(text)),
        [],
      );
      assert.equal(texts[0], all[0]);
      assert.equal(texts.at(-1), all.at(-1));
      return texts.join("; ");
    },
  },
  {
    name: "1,000 photos: from the first to the last, with few in the document",
    props: galleryOf(album(1000)),
    async run({ openPhoto, press, sees, page, tabTo }) {
      await openPhoto("2");
      await press("End");
      const { slides } = await sees({ ...at(1000), counter: "1,000 / 1,000", painted: true });
      assert.ok(slides <= 5, `${slides} slides`);
      await tabTo("Photo 1,000");
      const thumbnails = await page.locator(".co-lightbox-thumbnails button").count();
      assert.ok(thumbnails < 120, `${thumbnails} thumbnails`);
      await press("ArrowLeft");
      await sees({ ...at(999), focus: "Photo 999" });
      await press("Escape");
      await sees({ open: 0, focus: "Picture 2" });
      return `${slides} slides, ${thumbnails} thumbnails`;
    },
  },
];
