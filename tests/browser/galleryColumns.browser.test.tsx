import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { PhotoGalleryProps } from "../../src/components/PhotoGallery/PhotoGallery.js";
import { galleryColumns } from "../../src/model/gallery/galleryColumns.js";
import { layoutMasonry } from "../../src/model/gallery/layoutMasonry.js";
import { gapUnits, masonryGrain, unitsHigh } from "../../src/model/gallery/masonryUnits.js";
import { album, drawnRatio, rangeAt, type SizedPhoto, stage } from "./galleryGeometry.js";
import "../../src/styles/index.css";

afterEach(() => document.body.replaceChildren());

const someWidths = [280, 347, 348, 500, 538, 700, 832, 944, 1035, 1300, 1600];

/** Boxes of the pictures relative to the start edge and top of the list. */
function boxesAt(
  photos: readonly SizedPhoto[],
  props: Partial<PhotoGalleryProps>,
  width: number,
  dir = "ltr",
) {
  const { frame, boxes } = stage(photos, dir, props);
  frame.style.inlineSize = `${width}px`;
  const outer = (frame.querySelector("ul") as HTMLElement).getBoundingClientRect();
  return boxes.map((box) => {
    const { left, right, top, width: boxWidth, height } = box.getBoundingClientRect();
    const start = dir === "rtl" ? outer.right - right : left - outer.left;
    return { start, top: top - outer.top, width: boxWidth, height };
  });
}

test.each(["ltr", "rtl"])("a masonry is the model's at every width, %s", (dir) => {
  for (const count of [1, 3, 60, 300]) {
    const photos = album(count, 5);
    const ratios = photos.map(drawnRatio);
    const grain = masonryGrain(ratios) ?? 16;
    const gap = gapUnits(grain);
    for (const width of someWidths) {
      const columns = galleryColumns()[rangeAt(width)] ?? 1;
      const units = columns * grain + (columns - 1) * gap;
      const drawn = ratios.map((ratio) => grain / unitsHigh(ratio, grain));
      const { places } = layoutMasonry(drawn, { width: units, columns, gap });
      const part = width / units;
      const beside = Math.max(0, columns - count) * (grain + gap) * part * 0.5;
      for (const [index, box] of boxesAt(photos, { layout: "masonry" }, width, dir).entries()) {
        const { start = 0, top = 0 } = places[index] ?? {};
        expect(Math.abs(box.start - beside - start * part)).toBeLessThan(2);
        expect(Math.abs(box.top - top * part)).toBeLessThan(0.5 + top / 64);
        expect(Math.abs(box.width / box.height / (ratios[index] ?? 1) - 1)).toBeLessThan(
          grain === 60 ? 0.03 : 0.08,
        );
      }
    }
  }
});

test("photos of a grid have one shape and stand in lines", () => {
  for (const width of someWidths) {
    const boxes = boxesAt(album(20, 4), { layout: "grid", ratio: 4 / 3 }, width);
    const columns = galleryColumns()[rangeAt(width)] ?? 1;
    for (const [index, { width: boxWidth, height, top }] of boxes.entries()) {
      expect(boxWidth / height).toBeCloseTo(4 / 3, 1);
      expect(top).toBeCloseTo(boxes[index - (index % columns)]?.top ?? -1, 0);
    }
  }
});

test("a photo of full width fills its row, in rows and grids", () => {
  const photos = album(9, 4).map((photo, index) => ({ ...photo, fullWidth: index === 4 }));
  for (const layout of ["rows", "grid"] as const) {
    for (const width of someWidths) {
      const boxes = boxesAt(photos, { layout }, width);
      const { top = 0, width: fullWidth = 0 } = boxes[4] ?? {};
      expect(Math.abs(fullWidth - width)).toBeLessThan(2);
      for (const [index, box] of boxes.entries()) {
        if (index < 4) expect(box.top + box.height).toBeLessThan(top);
        if (index > 4) expect(box.top).toBeGreaterThan(top);
      }
    }
  }
});

test("small photos are smaller than medium ones, and those than large ones", () => {
  for (const layout of ["rows", "masonry", "grid", "strip"] as const) {
    const areas = (["small", "medium", "large"] as const).map((size) =>
      boxesAt(album(40, 6), { layout, size }, 900).reduce((sum, box) => sum + box.width * box.height, 0),
    );
    expect(areas.toSorted((a, b) => a - b)).toEqual(areas);
    expect(areas[2]).toBeGreaterThan(1.5 * (areas[0] ?? 0));
  }
});

test("captions of a masonry stand below their photos, which no other photo covers", () => {
  const long = "A caption of several lines, in a column that is none too wide. ".repeat(3);
  const photos = album(12, 8).map((photo, index) => ({
    ...photo,
    caption: index % 2 === 0 ? long : "Short.",
  }));
  const { frame } = stage(photos, "ltr", { layout: "masonry" });
  frame.style.inlineSize = "700px";
  const figures = [...frame.querySelectorAll("figure")].map((figure) => figure.getBoundingClientRect());
  for (const [index, one] of figures.entries()) {
    for (const other of figures.slice(index + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart).toBe(true);
    }
  }
});

test("a strip is one line that scrolls by keyboard, and keeps to its room", async () => {
  const { frame, boxes } = stage(album(12, 3), "ltr", { layout: "strip" });
  frame.style.inlineSize = "380px";
  const list = frame.querySelector("ul") as HTMLElement;
  const tops = new Set(boxes.map((box) => Math.round(box.getBoundingClientRect().top)));
  expect(tops.size).toBe(1);
  expect(frame.scrollWidth).toBeLessThanOrEqual(380);
  expect(list.scrollWidth).toBeGreaterThan(1500);
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(list);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => list.scrollLeft).toBeGreaterThan(20);
  for (let photo = 0; photo < 12; photo++) await userEvent.keyboard("{Tab}");
  const outside = (): number => {
    const last = (document.activeElement as HTMLElement).getBoundingClientRect();
    const room = list.getBoundingClientRect();
    return Math.max(room.left - last.left, last.right - room.right);
  };
  expect(document.activeElement).toBe(list.querySelector("li:last-child a"));
  await expect.poll(outside).toBeLessThan(1);
});

test("the ring around a photo of a strip is not cut off above or below", async () => {
  const { frame } = stage(album(3, 3), "ltr", { layout: "strip" });
  const list = frame.querySelector("ul") as HTMLElement;
  await userEvent.keyboard("{Tab}{Tab}");
  const link = document.activeElement as HTMLElement;
  const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(link);
  expect(outlineStyle).toBe("solid");
  const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
  const [room, photo] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  expect(photo.top - room.top).toBeGreaterThanOrEqual(ring);
  expect(room.bottom - photo.bottom).toBeGreaterThanOrEqual(ring);
});

test("a photo that the address names has a ring around it", () => {
  const photos = album(4, 3).map((photo, index) => ({ ...photo, id: `photo-${index}` }));
  const { frame } = stage(photos);
  frame.style.inlineSize = "600px";
  location.hash = "#photo-2";
  const widths = [...frame.querySelectorAll("a")].map((link) => getComputedStyle(link).outlineStyle);
  location.hash = "";
  expect(widths).toEqual(["none", "none", "solid", "none"]);
});

test("rows with lastRow fill or center end at the edge, or leave equal room", () => {
  const photos = [...album(4, 3), { ...(album(1, 3)[0] as SizedPhoto), width: 400, height: 1200 }].map(
    (photo, index) => ({ ...photo, fullWidth: index === 3 }),
  );
  const original = console.warn;
  console.warn = () => {};
  const [fill] = boxesAt(photos, { lastRow: "fill" }, 900).slice(-1);
  const [center] = boxesAt(photos, { lastRow: "center" }, 900).slice(-1);
  const [natural] = boxesAt(photos, {}, 900).slice(-1);
  console.warn = original;
  expect(fill?.width).toBeCloseTo(900, 0);
  expect(natural?.start).toBeCloseTo(0, 0);
  expect(center?.start).toBeCloseTo((900 - (center?.width ?? 0)) / 2, 0);
  expect(center?.width).toBeLessThan(300);
});
