import type { ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { kindOf } from "../../model/describeValue.js";
import { readPictureSize } from "../../model/pictureSize.js";
import { type ResolvedPhoto, resolvePhoto } from "../../model/photo.js";
import { toText } from "../../model/toText.js";
import { warn } from "../../model/warn.js";
import { photoFields } from "../parts/photoFields.js";
import { isDrawn, toNode } from "../parts/toNode.js";

/** An item of a gallery, checked. */
export interface GalleryEntry {
  /** The picture; none where its address may not be used, but there are words to keep. */
  photo?: ResolvedPhoto | undefined;
  /** Width divided by height. */
  ratio: number;
  /** What the picture shows. */
  alt: string;
  /** What a reader should know of it. */
  caption: ReactNode;
  /** Fragment by which the page links to it. No two items have the same. */
  id?: string | undefined;
}

/** Shape of a place whose picture is not known. */
const usualRatio = 3 / 2;

/**
 * Reads the items of a gallery, tolerantly. What is no photo is left out, with one warning for all; of several items with
 * one id the first keeps it.
 *
 * @param photos what was given: a list, or anything else
 * @param galleryId id of the gallery, which no photo may have too
 */
export function galleryEntries(photos: unknown, galleryId: string | undefined): GalleryEntry[] {
  if (photos === undefined || photos === null) return [];
  if (!Array.isArray(photos)) {
    warn(
      `The photos of a PhotoGallery are ${kindOf(photos)}, not a list. There is nothing to show. Give an array of photos.`,
    );
    return [];
  }
  const given = Array.from(photos as unknown[]);
  warnOfOthers(given.filter((item) => !isObject(item)));
  const ids = new Set(galleryId === undefined ? [] : [galleryId]);
  return given.filter(isObject).flatMap((item) => {
    const entry = readEntry(item);
    if (entry?.id === undefined) return entry ?? [];
    if (!ids.has(entry.id)) {
      ids.add(entry.id);
      return entry;
    }
    warn(
      `Two places of a PhotoGallery have the id "${entry.id}". A link can only lead to the first, so the second has none. Give each photo an id of its own.`,
    );
    return { ...entry, id: undefined };
  });
}

function readEntry(item: object): GalleryEntry | undefined {
  const fields = photoFields(item as Photo<ReactNode>);
  const photo = resolvePhoto(fields);
  if (photo !== undefined) {
    return { photo, ratio: photo.ratio, alt: photo.alt, caption: photo.caption as ReactNode, id: photo.id };
  }
  // The picture is lost to a bad address, but not what the author wrote of it.
  const alt = toText(fields.alt, "alt of a photo") ?? "";
  const caption = toNode(fields.caption);
  if (alt === "" && !isDrawn(caption)) return undefined;
  return { ratio: readPictureSize(fields)?.ratio ?? usualRatio, alt, caption };
}

function isObject(item: unknown): item is object {
  return typeof item === "object" && item !== null;
}

function warnOfOthers(others: readonly unknown[]): void {
  if (others.length === 0) return;
  const kinds = [...new Set(others.map(kindOf))].join(", ");
  warn(
    `${others.length} of the photos of a PhotoGallery are no photos (${kinds}). They were left out. Give objects with src, alt, width and height.`,
  );
}
