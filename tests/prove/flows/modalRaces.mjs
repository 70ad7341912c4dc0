import assert from "node:assert/strict";
import { album, photo } from "./photos.mjs";

const gallery = (changes) => ({
  galleries: [{ id: "photos", label: "Tea", photos: album(6, changes) }],
  lightboxes: [{ for: "photos" }],
});
const props = gallery();
const credited = { credit: { name: "Ines Falk", url: "/other" } };
const closed = { open: 0, focus: "Picture 3" };
const link = (page, name) => page.getByRole("link", { name: `Picture ${name}`, exact: true });
const noNameLeft = () =>
  [...document.querySelectorAll("*")].every(
    (element) => getComputedStyle(element).viewTransitionName !== "co-lightbox-photo",
  );

/** Scenarios in which something else happens meanwhile. @type {import("./runFlows.mjs").Flow[]} */
export const modalRaces = [
  {
    name: "opened from a dialog of the page, which stays open after Escape",
    props: { ...props, inDialog: true },
    async run({ page, press, tabTo, openPhoto, sees }) {
      await tabTo("Show the album");
      await press("Enter");
      await openPhoto("3");
      await press("ArrowRight");
      await sees({ photo: 4, place: 4 });
      await press("Escape");
      await sees(closed);
      assert.equal(await page.getByRole("dialog", { name: "Album" }).count(), 1);
      await press("Escape");
      await sees({ focus: "Show the album" });
    },
  },
  {
    name: "opened twice fast by mouse: one dialog, one entry, and the keys work",
    props,
    async run({ page, press, sees, before }) {
      await link(page, "3").dblclick();
      await sees({ open: 1, photo: 3, entries: before.entries + 1 });
      await press("ArrowRight");
      await sees({ photo: 4, place: 4, entries: before.entries + 1 });
      await press("Escape");
      await sees({ open: 0, hash: "" });
    },
  },
  {
    name: "opened twice fast by mouse without motion: it stays open",
    props,
    size: [800, 1100],
    options: { reducedMotion: "reduce" },
    async run({ page, press, sees, before }) {
      for (const name of ["2", "1"]) {
        await link(page, name).dblclick({ position: { x: 6, y: 6 } });
        await page.waitForTimeout(400);
        await sees({ open: 1, photo: Number(name), entries: before.entries + 1 });
        await press("Escape");
        await sees({ open: 0, hash: "" });
      }
    },
  },
  {
    name: "opened twice fast by keyboard: one dialog, one entry",
    props,
    async run({ press, tabTo, sees, before }) {
      await tabTo("Picture 3");
      await press("Enter", "Enter");
      await sees({ open: 1, photo: 3, place: 3, entries: before.entries + 1 });
      await press("Escape");
      await sees({ ...closed, hash: "" });
    },
  },
  {
    name: "clicked while the transition runs: the keys work afterwards",
    props,
    async run({ page, press, sees }) {
      await link(page, "3").click();
      await page.waitForFunction(() => document.querySelector(".co-lightbox")?.open);
      await page.mouse.click(640, 400);
      await sees({ open: 1, isInside: true });
      await press("ArrowRight");
      await sees({ photo: 4, place: 4 });
    },
  },
  {
    name: "closed while the transition runs: nothing is left of it",
    props,
    async run({ page, press, tabTo, sees }) {
      await tabTo("Picture 3");
      await press("Enter");
      await page.waitForFunction(() => document.querySelector(".co-lightbox")?.open);
      await press("Escape");
      await sees({ ...closed, hash: "" });
      await page.waitForFunction(noNameLeft);
    },
  },
  {
    name: "opened again while it closes",
    props,
    async run({ page, openPhoto, press, sees, before }) {
      await openPhoto("3");
      await press("Escape");
      await page.waitForFunction(() => document.activeElement?.matches("a[data-co-photo]"));
      await press("Enter");
      await sees({ open: 1, photo: 3, place: 3, hash: "#photo-3", entries: before.entries + 1 });
      await press("Escape");
      await sees({ ...closed, hash: "" });
    },
  },
  {
    name: "zoomed, then Escape: closes, and opens unzoomed",
    props,
    async run({ openPhoto, button, press, sees }) {
      await openPhoto("3");
      await button("Zoom in").waitFor();
      await press("+", "+");
      await sees({ scale: 2, status: "Zoom 200%" }).catch(() => sees({ scale: 2.25 }));
      await press("Escape");
      await sees(closed);
      await press("Enter");
      await sees({ open: 1, photo: 3, scale: 1 });
    },
  },
  {
    name: "text of the caption is selected, out over the edge, and it stays open",
    props: gallery({ 3: { caption: "Words that a reader copies" } }),
    async run({ page, openPhoto, sees }) {
      await openPhoto("3");
      await page.waitForFunction(() => document.getAnimations().length === 0);
      const text = page.getByRole("dialog").getByText("Words that a reader copies", { exact: true });
      const { x, y, width, height } = await text.boundingBox();
      await page.mouse.move(x + width - 3, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
      await page.mouse.move(x + width / 3, y - 60, { steps: 5 });
      await page.mouse.up();
      await page.waitForTimeout(400);
      await sees({ open: 1, photo: 3 });
      const selected = await page.evaluate(() => String(getSelection()));
      assert.match(selected, /ords|reader/);
      return `"${selected.trim()}"`;
    },
  },
  {
    name: "a link in the caption is followed by keyboard, and Back leads to the photo again",
    props: {
      ...gallery(),
      galleries: [{ id: "photos", label: "Tea", photos: [photo("1"), photo("2", credited)] }],
    },
    async run({ page, openPhoto, tabTo, press, sees, ready }) {
      await openPhoto("2");
      await tabTo("Ines Falk");
      await press("Enter");
      await page.getByRole("heading", { name: "Another page" }).waitFor();
      await page.goBack({ waitUntil: "commit" });
      await ready();
      await sees({ open: 1, photo: 2, place: 2, hash: "#photo-2" });
      await press("Escape");
      await sees({ open: 0, hash: "" });
    },
  },
];
