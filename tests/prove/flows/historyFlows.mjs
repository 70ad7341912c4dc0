import assert from "node:assert/strict";
import { album, photo } from "./photos.mjs";

const props = {
  galleries: [{ id: "photos", label: "Tea", photos: album(12) }],
  lightboxes: [{ for: "photos" }],
};
const at = (photo) => ({ open: 1, photo, place: photo });

/** @type {import("./runFlows.mjs").Flow[]} */
export const historyFlows = [
  {
    name: "Back closes, Forward opens again",
    props,
    async run({ page, openPhoto, press, sees, before }) {
      await openPhoto("3");
      await press("ArrowRight");
      await sees({ ...at(4), hash: "#photo-4", entries: before.entries + 1 });
      await page.goBack({ waitUntil: "commit" }).catch(() => undefined);
      await sees({ open: 0, hash: "", focus: "Picture 3" });
      await page.goForward({ waitUntil: "commit" });
      await sees({ ...at(4), hash: "#photo-4" });
      await press("Escape");
      await sees({ open: 0, hash: "" });
    },
  },
  {
    name: "browsing writes one entry, whatever is passed",
    props,
    async run({ openPhoto, press, sees, before }) {
      await openPhoto("3");
      await press("ArrowRight", "ArrowRight", "End", "Home", "PageDown");
      await sees({ ...at(2), hash: "#photo-2", entries: before.entries + 1 });
    },
  },
  {
    name: "opened and closed three times: the history is as long as after once",
    props,
    async run({ openPhoto, press, sees, before }) {
      for (const name of ["3", "4", "5"]) {
        await openPhoto(name);
        await press("Escape");
        await sees({ open: 0, focus: `Picture ${name}`, hash: "", entries: before.entries + 1 });
      }
    },
  },
  {
    name: "a link to a photo opens it; Escape leaves the page at its place, without the fragment",
    props,
    hash: "#photo-5",
    async run({ press, sees, before }) {
      await sees({ ...at(5), hash: "#photo-5", caption: "Caption 5", focus: "dialog" });
      await press("ArrowRight");
      await sees(at(6));
      await press("Escape");
      const { focus } = await sees({ open: 0, hash: "", entries: before.entries });
      assert.match(focus, /^Picture [56]$/);
    },
  },
  {
    name: "a link to a photo with a name in Chinese opens it",
    props: { ...props, galleries: [{ id: "photos", photos: [photo("1"), photo("2", { id: "茶" })] }] },
    hash: `#${encodeURIComponent("茶")}`,
    async run({ press, sees }) {
      await sees({ ...at(2), hash: "#茶" });
      await press("Escape");
      await sees({ open: 0, hash: "" });
    },
  },
  {
    name: "a fragment that is none of a photo opens nothing",
    props,
    hash: "#photos",
    async run({ page, sees }) {
      await page.waitForTimeout(1000);
      await sees({ open: 0, hash: "#photos" });
    },
  },
  {
    name: "reloaded while open: the same photo is open, Escape closes, Back then leaves",
    props,
    async run({ page, openPhoto, press, sees, ready }) {
      await openPhoto("3");
      await press("ArrowRight");
      await sees({ ...at(4), hash: "#photo-4" });
      await page.reload();
      await ready();
      await sees({ ...at(4), hash: "#photo-4", focus: "dialog" });
      await press("Escape");
      await sees({ open: 0, hash: "" });
    },
  },
  {
    name: "history={false}: no entry, no fragment",
    props: { ...props, lightboxes: [{ for: "photos", history: false }] },
    async run({ openPhoto, press, sees, before }) {
      await openPhoto("3");
      await press("ArrowRight");
      await sees({ ...at(4), hash: "", entries: before.entries });
      await press("Escape");
      await sees({ open: 0, hash: "", entries: before.entries, focus: "Picture 3" });
    },
  },
];
