import { kindOf } from "../../model/describeValue.js";
import { ownValue } from "../../model/ownValue.js";
import { warn } from "../../model/warn.js";
import { hasCaption, type ReadPhoto, readPhoto } from "../parts/readPhoto.js";
import { takeId } from "../parts/takeId.js";

/** An item of a gallery, checked. */
export interface GalleryEntry extends ReadPhoto {
  /** Fragment by which the page links to it. No two items have the same. */
  id: string | undefined;
  /** Whether it has a row of its own and fills it. */
  fullWidth: boolean;
  /** Whether anything is written below it. */
  hasCaption: boolean;
}

/**
 * Reads the items of a gallery, tolerantly. What is no photo is left out, with one warning for all; of several items with
 * one id the first keeps it.
 *
 * @param photos what was given: a list, or anything else
 * @param galleryId id of the gallery, which no photo may have too
 */
export function galleryEntries(photos: unknown, galleryId: string | undefined): GalleryEntry[] {
  const given = readList(photos);
  const others = given.filter((item) => !isObject(item));
  if (others.length > 0) {
    warn(
      `${others.length} of the photos of a PhotoGallery are none (${[...new Set(others.map(kindOf))].join(", ")}). They were left out. Give objects with src, alt, width and height.`,
    );
  }
  const ids = new Set([galleryId]);
  return given.filter(isObject).flatMap((item) => {
    const read = readPhoto(item);
    if (read === undefined) return [];
    const { photo, shown } = read;
    return {
      photo,
      shown,
      id: takeId(photo.id, ids, "PhotoGallery"),
      fullWidth: ownValue(item, "fullWidth") === true,
      hasCaption: hasCaption(photo) || (!shown && photo.original !== undefined),
    };
  });
}

function readList(photos: unknown): unknown[] {
  if (photos === undefined || photos === null) return [];
  try {
    if (Array.isArray(photos)) return Array.from(photos as unknown[]);
  } catch {
    // Some objects throw when they are looked at. They are no lists either.
  }
  warn(
    `The photos of a PhotoGallery are ${kindOf(photos)}, not a list. There is nothing to show. Give an array of photos.`,
  );
  return [];
}

function isObject(item: unknown): item is object {
  return typeof item === "object" && item !== null;
}
