import assert from "node:assert/strict";
import { album } from "./photos.mjs";

const gallery = (photos = album(6)) => ({
  galleries: [{ id: "photos", label: "Tea", photos }],
  lightboxes: [{ for: "photos" }],
});
const props = gallery();
const controls = ["Close", "Download", "Full screen", "Next photo", "Previous photo", "Zoom in", "Zoom out"];
const closed = { open: 0, focus: "Picture 3" };

/** Presses a key often, and says where the focus came by. */
async function walk({ press, look }, key) {
  const stops = [];
  for (let count = 0; count < 26; count += 1) {
    await press(key);
    const { focus, isInside } = await look();
    stops.push(isInside ? focus : `outside: ${focus}`);
  }
  return stops;
}
// Past the last control, Chromium itself may have the focus for a moment.
const isStray = (stop) => stop.startsWith("outside") && stop !== "outside: page";
const walksInside = (key) => async (flow) => {
  await flow.openPhoto("3");
  await flow.button("All photos").count();
  await flow.button("Zoom in").waitFor();
  await flow.button("Full screen").waitFor();
  const stops = await walk(flow, key);
  assert.deepEqual(stops.filter(isStray), []);
  const missed = controls.filter((name) => !stops.includes(name));
  assert.deepEqual(missed, [], "controls that are not reached");
  return `${new Set(stops).size} stops`;
};

/** @type {import("./runFlows.mjs").Flow[]} */
export const modalFlows = [
  {
    name: "the focus goes in",
    props,
    async run({ openPhoto, look }) {
      await openPhoto("3");
      assert.equal((await look()).isInside, true);
    },
  },
  { name: "Tab stays inside and reaches every control", props, run: walksInside("Tab") },
  { name: "Shift+Tab stays inside and reaches every control", props, run: walksInside("Shift+Tab") },
  {
    name: "Escape closes",
    props,
    async run({ openPhoto, press, sees, before }) {
      await openPhoto("3");
      await press("Escape");
      await sees({ ...closed, hash: "", entries: before.entries + 1 });
    },
  },
  {
    name: "Escape twice closes once",
    props,
    async run({ openPhoto, press, sees, page }) {
      await openPhoto("3");
      await press("Escape", "Escape");
      await sees({ ...closed, hash: "" });
      await page.waitForTimeout(500);
      await sees({ ...closed, hash: "" });
    },
  },
  {
    name: "a click beside the photo closes",
    props,
    async run({ openPhoto, sees, page }) {
      await openPhoto("3");
      const [frame, stage] = await page.evaluate(() =>
        [".co-lightbox-slide:not([inert]) .co-lightbox-frame", ".co-lightbox-stage"].map((selector) => {
          const { left, top } = document.querySelector(selector).getBoundingClientRect();
          return { left, top };
        }),
      );
      assert.ok(frame.left - stage.left > 8, "there is room beside the photo");
      await page.mouse.click((frame.left + stage.left) / 2, frame.top + 80);
      await sees(closed);
    },
  },
  {
    name: "a click on the photo does not close",
    props,
    async run({ openPhoto, sees, page }) {
      await openPhoto("3");
      await page.locator(".co-lightbox-slide:not([inert]) .co-lightbox-frame").click();
      await page.waitForTimeout(600);
      await sees({ open: 1, photo: 3 });
    },
  },
  {
    name: "the button closes",
    props,
    async run({ openPhoto, button, sees }) {
      await openPhoto("3");
      await button("Close").click();
      await sees(closed);
    },
  },
  {
    name: "the dialog is modal and has the name of the gallery",
    props,
    async run({ openPhoto, dialog, page }) {
      await openPhoto("3");
      await dialog.waitFor();
      assert.equal(await page.getByRole("dialog", { name: "Tea", exact: true }).count(), 1);
      assert.equal(await page.evaluate(() => document.querySelector(".co-lightbox").matches(":modal")), true);
    },
  },
  {
    name: "without a name on the page the dialog is called by the word of the language",
    props: { ...props, galleries: [{ id: "photos", photos: album(6) }] },
    async run({ openPhoto, sees }) {
      await openPhoto("3");
      await sees({ name: "Photo viewer" });
    },
  },
  {
    name: "the page behind is inert and not in the accessibility tree",
    props,
    async run({ openPhoto, namesInTree, page, look }) {
      assert.ok((await namesInTree()).includes("Before the photos"));
      await openPhoto("3");
      const names = await namesInTree();
      assert.ok(names.includes("Close"));
      assert.deepEqual(
        names.filter((name) => /Before|After|Picture 5/.test(name)),
        [],
      );
      await page.evaluate(() => document.querySelector('a[href="/other"]').focus());
      assert.equal((await look()).focus, "dialog");
    },
  },
  {
    name: "the focus goes back to the opener, also from another photo",
    props,
    async run({ openPhoto, press, sees }) {
      await openPhoto("3");
      await press("ArrowRight");
      await sees({ photo: 4, place: 4 });
      await press("Escape");
      await sees(closed);
    },
  },
  {
    name: "the opener is gone when it closes: the focus goes to another photo",
    props,
    async run({ openPhoto, press, sees, page }) {
      await openPhoto("3");
      await page.evaluate(() => window.removePhoto("Picture 3"));
      await page.waitForFunction(() => !document.querySelector("#photo-3"));
      await press("Escape");
      const { focus } = await sees({ open: 0 });
      assert.match(focus, /^Picture \d$/);
    },
  },
  {
    name: "the page keeps its place",
    props: { ...props, paragraphs: 30 },
    async run({ openPhoto, press, sees, page, look }) {
      await page.evaluate(() => document.querySelector("#photo-3").scrollIntoView({ block: "center" }));
      await openPhoto("3");
      const { scroll } = await look();
      assert.ok(scroll > 100);
      await page.mouse.wheel(0, 600);
      await press("PageDown", "End", "ArrowDown", "Space");
      await page.waitForTimeout(400);
      await press("Escape");
      await sees({ ...closed, scroll });
    },
  },
];
