import { album } from "./photos.mjs";

const props = {
  galleries: [{ id: "photos", label: "Tea", photos: album(6) }],
  lightboxes: [{ for: "photos" }],
};
const closed = { open: 0, focus: "Picture 3" };

/** @type {import("./runFlows.mjs").Flow[]} */
export const fullScreenFlows = [
  {
    name: "full screen: left by its button, then Escape closes",
    props,
    async run({ page, openPhoto, button, press, sees }) {
      await openPhoto("3");
      await button("Full screen").focus();
      await press("Enter");
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await button("Leave full screen").waitFor();
      await press("ArrowRight");
      await sees({ photo: 4, place: 4, isInside: true });
      await press("Enter");
      await page.waitForFunction(() => document.fullscreenElement === null);
      await sees({ open: 1, photo: 4, place: 4, focus: "Full screen" });
      await press("Escape");
      await sees(closed);
    },
  },
  {
    name: "full screen, then the button closes: the focus goes back",
    props,
    async run({ page, openPhoto, button, sees }) {
      await openPhoto("3");
      await button("Full screen").click();
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await button("Close").click();
      await page.waitForFunction(() => document.fullscreenElement === null);
      await sees(closed);
    },
  },
  {
    name: "full screen, then Escape: nothing stays on the full screen",
    props,
    async run({ page, openPhoto, button, press, sees }) {
      await openPhoto("3");
      await button("Full screen").click();
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await press("Escape");
      await page.waitForFunction(() => document.fullscreenElement === null);
      if ((await page.evaluate(() => window.look().open)) === 1) await press("Escape");
      await sees(closed);
    },
  },
];
