import type { GalleryRows } from "../../model/gallery/galleryRows.js";
import type { RatioStep } from "../../model/gallery/ratioSteps.js";

/**
 * Classes by which the style sheet draws the rows; their rules are in `gallery-rows.css`. A number in a name is a range of
 * container widths, from 0, or a factor of a ratio.
 */
export interface RowClasses {
  /** On the list: `center`, it is one row wherever it does not fill the width, and then stands in the middle. */
  list: string[];
  /** On each item: `b3`, a row ends with it; `co-last`, the list does. */
  items: string[][];
  /** On each photo: `c9` and `f4`, the factors of its ratio; `l3`, its row would be too tall if it filled the width. */
  photos: string[][];
}

/**
 * @param shapes shape of each photo
 * @param rows the rows of each range, made by `galleryRows`
 */
export function rowClasses(shapes: readonly RatioStep[], rows: readonly GalleryRows[]): RowClasses {
  const items = shapes.map((): string[] => ["co-gallery-item"]);
  items.at(-1)?.push("co-last");
  const photos = shapes.map(({ coarse, fine }) => [
    "co-gallery-photo",
    `co-gallery-c${coarse}`,
    `co-gallery-f${fine}`,
  ]);
  for (const [range, { breaks, limited }] of rows.entries()) {
    for (const end of breaks.slice(0, -1)) items[end - 1]?.push(`co-gallery-b${range}`);
    for (const row of limited) {
      const ofRow = photos.slice(breaks[row - 1] ?? 0, breaks[row]);
      for (const photo of ofRow) photo.push(`co-gallery-l${range}`);
    }
  }
  const limited = rows.filter(({ limited }) => limited.length > 0);
  const isLone = limited.length > 0 && limited.every(({ breaks }) => breaks.length === 1);
  const list = isLone ? ["co-gallery-list", "co-gallery-center"] : ["co-gallery-list"];
  return { list, items, photos };
}
