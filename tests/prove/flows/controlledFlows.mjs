import assert from "node:assert/strict";
import { album } from "./photos.mjs";

const at = (photo) => ({ open: 1, photo, place: photo });
const told = (page) => page.locator("[data-told]").innerText();
const controlled = (hasSlots) => ({ controlled: { photos: album(3), hasSlots } });

/** @type {import("./runFlows.mjs").Flow[]} */
export const controlledFlows = [
  {
    name: "controlled: the page opens, turns and closes it, and is told why",
    props: controlled(false),
    async run({ tabTo, press, sees, page, button }) {
      await tabTo("Show Picture 2");
      await press("Enter");
      await sees({ ...at(2), caption: "Caption 2", status: "Photo 2 of 3: Caption 2", name: "Photo viewer" });
      await press("ArrowRight");
      await sees({ ...at(3), caption: "Caption 3", painted: true });
      await press("Escape");
      await sees({ open: 0, focus: "Show Picture 2", hash: "" });
      assert.equal(await told(page), "2 escape");
      await press("Enter");
      await sees(at(2));
      await button("Close").click();
      await sees({ open: 0, focus: "Show Picture 2" });
      assert.equal(await told(page), "2 escape button");
    },
  },
  {
    name: "controlled: Back closes, and the reason is told",
    props: controlled(false),
    async run({ tabTo, press, sees, page, before }) {
      await tabTo("Show Picture 1");
      await press("Enter");
      await sees({ ...at(1), entries: before.entries + 1 });
      await page.goBack({ waitUntil: "commit" }).catch(() => undefined);
      await sees({ open: 0, focus: "Show Picture 1" });
      assert.equal(await told(page), "back");
    },
  },
  {
    name: "controlled: toolbar, caption and slide of the page, by keyboard",
    props: controlled(true),
    async run({ tabTo, press, sees, page, dialog }) {
      await tabTo("Show Picture 1");
      await press("Enter");
      await sees({ ...at(1), caption: "Written by the page", status: "Photo 1 of 3: Written by the page" });
      await press("ArrowRight");
      await sees({ ...at(2), caption: "Caption 2" });
      await dialog.getByText("A film, part 2 of 3").waitFor();
      await tabTo("Done");
      await press("Enter");
      await sees({ open: 0, focus: "Show Picture 1" });
      assert.equal(await told(page), "1 button");
    },
  },
];
