import { describe, expect, test } from "vitest";
import {
  galleryGap,
  galleryRanges,
  rowTargetHeight,
  tallestRow,
} from "../../../src/model/gallery/galleryRanges.js";
import { galleryRows } from "../../../src/model/gallery/galleryRows.js";
import { gallerySizes } from "../../../src/model/gallery/gallerySizes.js";
import { nearestRatioStep } from "../../../src/model/gallery/ratioSteps.js";

const ratios = Array.from(
  { length: 60 },
  (_, index) => nearestRatioStep([1.5, 0.75, 1.33, 1.78, 0.6][(index * 7) % 5] ?? 1).ratio,
);

/** The length a browser takes from a `sizes` attribute in a window of a width, in pixels. */
function chosenLength(sizes: string, width: number): number {
  for (const entry of sizes.replace(/^auto, /, "").split(", ")) {
    const [, from = "0", length = "", unit, less = "0"] =
      /^(?:\(min-width: (\d+)px\) )?(?:calc\()?(\d+)(px|vw)(?: - (\d+)px\))?$/.exec(entry) ?? [];
    if (width < Number(from)) continue;
    return unit === "px" ? Number(length) : (Number(length) / 100) * width - Number(less);
  }
  throw new Error(`No length in ${sizes}`);
}

/** The window in which a gallery has a width: pictures that no browser measures reckon with the space at its edges. */
const windowOf = (width: number, photo: number): number => (photo < 40 ? width + 40 : width);

/** Width of each photo in a gallery of a width, computed the long way. */
function drawnWidths(album: readonly number[], width: number): number[] {
  const index = galleryRanges.findIndex(({ to }) => width < to);
  const { breaks = [], limited = [] } = galleryRows(album)[index] ?? {};
  return album.map((ratio, photo) => {
    const end = breaks.find((candidate) => candidate > photo) ?? 0;
    const row = album.slice(breaks[breaks.indexOf(end) - 1] ?? 0, end);
    const full = (width - galleryGap * (row.length - 1)) / row.reduce((total, value) => total + value, 0);
    const limit = limited.includes(breaks.indexOf(end)) ? tallestRow * rowTargetHeight(width) : Infinity;
    return ratio * Math.min(full, limit);
  });
}

describe("gallerySizes", () => {
  test.each([
    ["an album", ratios, 0.02],
    ["a landscape, limited in height in wide containers", [1.5], 0.08],
    ["a portrait, limited in every container", [0.66], 0.08],
  ])("come near to what is drawn for %s, where the gallery fills the window", (_, album, most) => {
    const sizes = gallerySizes(album, galleryRows(album), 3);
    for (let width = 280; width < 944; width += 4) {
      for (const [photo, drawn] of drawnWidths(album, width).entries()) {
        const chosen = chosenLength(sizes[photo] ?? "", windowOf(width, photo));
        expect(Math.abs(chosen - drawn) / width).toBeLessThan(most);
      }
    }
  });

  test("stays as it is in windows wider than a gallery becomes", () => {
    const sizes = gallerySizes(ratios, galleryRows(ratios), 3);
    for (const [photo, drawn] of drawnWidths(ratios, 944).entries()) {
      expect(chosenLength(sizes[photo] ?? "", 2560)).toBeGreaterThan(drawn - 0.02 * 944);
      expect(chosenLength(sizes[photo] ?? "", 2560)).toBe(
        chosenLength(sizes[photo] ?? "", windowOf(944, photo)),
      );
    }
  });

  test("lets the browser measure lazy pictures, but for those it may load while the list comes in", () => {
    for (const [lazyFrom, measuredFrom] of [
      [3, 40],
      [50, 50],
    ] as const) {
      const sizes = gallerySizes(ratios, galleryRows(ratios), lazyFrom);
      expect(sizes.map((value) => value.startsWith("auto, "))).toEqual(
        ratios.map((_, photo) => photo >= measuredFrom),
      );
    }
  });

  test("says nothing twice", () => {
    for (const value of gallerySizes(ratios, galleryRows(ratios), 0)) {
      const shares = value.match(/\d+vw/g) ?? [];
      expect(shares.every((share, index) => share !== shares[index - 1])).toBe(true);
    }
  });
});
