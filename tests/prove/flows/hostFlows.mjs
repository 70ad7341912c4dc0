import assert from "node:assert/strict";
import { album, photo } from "./photos.mjs";

const gallery = (id, photos, label) => ({ id, label, photos });
const at = (photo) => ({ open: 1, photo, place: photo });
const long = "Rows of tea on a slope, picked by hand in April before the rain. ".repeat(40);

/** @type {import("./runFlows.mjs").Flow[]} */
export const hostFlows = [
  {
    name: "right to left: ArrowLeft leads on, in Arabic, and thumbnails follow",
    props: {
      lang: "ar",
      galleries: [gallery("photos", album(12))],
      lightboxes: [{ for: "photos" }],
    },
    async run({ openPhoto, press, sees, page, tabTo }) {
      await openPhoto("3");
      await press("ArrowLeft");
      await sees({ ...at(4), hash: "#photo-4" });
      await press("ArrowRight", "ArrowRight");
      const { counter, status } = await sees({ ...at(2) });
      assert.equal(counter, "2 من 12");
      await press("End");
      await sees(at(12));
      await page.getByRole("dialog").getByRole("group").first().waitFor();
      const current = page.locator(".co-lightbox-thumbnails [aria-current]");
      await current.waitFor();
      await tabTo(await current.getAttribute("aria-label"));
      await press("ArrowRight");
      await sees(at(11));
      return `${counter}; ${status}`;
    },
  },
  {
    name: "Chinese: names, announcement and counter",
    props: {
      lang: "zh-Hans",
      galleries: [gallery("photos", album(12))],
      lightboxes: [{ for: "photos" }],
    },
    async run({ openPhoto, press, sees, button, dialog }) {
      await openPhoto("3");
      await sees({ name: "照片查看器", counter: "3 / 12", status: "第 3 张，共 12 张：Caption 3" });
      for (const name of ["关闭", "上一张", "下一张", "放大", "缩小", "全屏"]) await button(name).waitFor();
      await dialog.getByRole("link", { name: "下载" }).waitFor();
      await press("+");
      await sees({ status: "缩放比例 150%" });
      await press("Escape");
      await sees({ open: 0, focus: "Picture 3" });
    },
  },
  {
    name: "without `for` all linked pictures of the page are one sequence",
    props: {
      figures: [photo("1", { linked: true }), photo("unlinked")],
      group: { id: "pair", photos: [photo("2"), photo("3")], linked: true },
      galleries: [
        gallery(
          "photos",
          ["4", "5", "6"].map((name) => photo(name)),
        ),
      ],
      lightboxes: [{}],
    },
    async run({ openPhoto, press, sees }) {
      await openPhoto("1");
      const seen = [];
      for (const place of [1, 2, 3, 4, 5, 6]) {
        const { caption } = await sees({ ...at(place), counter: `${place} / 6`, painted: true });
        seen.push(caption);
        await press("ArrowRight");
      }
      await sees(at(6));
      await press("Escape");
      await sees({ open: 0, focus: "Picture 1" });
      const [one, two, three, ...others] = seen;
      assert.deepEqual([one, ...others], ["Caption 1", "Caption 4", "Caption 5", "Caption 6"]);
      assert.match(`${two} ${three}`, /Caption 2.*Caption 3/);
      return seen.join(", ");
    },
  },
  {
    name: "a linked ImageFigure has a lightbox of its own",
    props: {
      figures: [photo("1", { linked: true }), photo("2", { linked: true })],
      lightboxes: [{ for: "photo-2" }],
    },
    async run({ openPhoto, press, sees, page, ready }) {
      await openPhoto("2", { photo: 1 });
      await sees({ counter: "1 / 1", caption: "Caption 2", hash: "#photo-2" });
      await press("Escape");
      await sees({ open: 0, focus: "Picture 2" });
      await press("Shift+Tab", "Enter");
      await page.waitForURL(/pictures\/1-2400/);
      await page.goBack();
      await ready();
    },
  },
  {
    name: "two lightboxes on a page: each has its photos, its name and its link",
    props: {
      galleries: [
        gallery(
          "green",
          ["1", "2", "3"].map((name) => photo(name)),
          "Green",
        ),
        gallery(
          "black",
          ["4", "5"].map((name) => photo(name)),
          "Black",
        ),
      ],
      lightboxes: [{ for: "green" }, { for: "black" }],
    },
    async run({ openPhoto, press, sees, before }) {
      await openPhoto("5", { photo: 2 });
      await sees({ name: "Black", counter: "2 / 2", caption: "Caption 5" });
      await press("Escape");
      await sees({ open: 0, focus: "Picture 5", hash: "" });
      await press("Shift+Tab", "Shift+Tab", "Enter");
      await sees({ ...at(3), name: "Green", counter: "3 / 3", caption: "Caption 3", hash: "#photo-3" });
      await press("Escape");
      await sees({ open: 0, focus: "Picture 3", hash: "", entries: before.entries + 1 });
    },
  },
  {
    name: "two lightboxes: a link to a photo of the second, then Escape",
    props: {
      galleries: [
        gallery("green", [photo("1"), photo("2")], "Green"),
        gallery("black", [photo("3"), photo("4")], "Black"),
      ],
      lightboxes: [{ for: "green" }, { for: "black" }],
    },
    hash: "#photo-4",
    async run({ press, sees }) {
      await sees({ ...at(2), name: "Black", caption: "Caption 4" });
      await press("Escape");
      await sees({ open: 0, hash: "" });
    },
  },
  {
    name: "a caption longer than its place is scrolled by keyboard, and starts at its top on the next photo",
    props: {
      galleries: [gallery("photos", album(3, { 1: { caption: long }, 2: { caption: long } }))],
      lightboxes: [{ for: "photos" }],
    },
    async run({ openPhoto, press, sees, page }) {
      await openPhoto("1");
      const box = page.locator(".co-lightbox-caption");
      await page.locator(".co-lightbox-caption[tabindex='0']").waitFor();
      const top = () => box.evaluate(({ scrollTop }) => scrollTop);
      for (let stop = 0; stop < 20; stop += 1) {
        await press("Tab");
        if (await box.evaluate((element) => element === document.activeElement)) break;
      }
      await press("ArrowDown", "ArrowDown");
      await page.waitForFunction(() => document.querySelector(".co-lightbox-caption").scrollTop > 20);
      await page.waitForTimeout(600);
      await sees(at(1));
      const before = await top();
      await press("ArrowRight");
      await sees(at(2));
      assert.equal(await top(), 0);
      return `scrolled by ${Math.round(before)} px`;
    },
  },
];
