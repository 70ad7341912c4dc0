import type { ReactNode } from "react";
import { kindOf } from "../../model/describeValue.js";
import { usualRatio } from "../../model/gallery/usableRatio.js";
import { ownValue } from "../../model/ownValue.js";
import { type ResolvedPhoto, resolvePhoto } from "../../model/photo.js";
import { readPictureSize } from "../../model/pictureSize.js";
import { warn } from "../../model/warn.js";
import { isDrawn, toNode } from "../parts/toNode.js";

/** An item of a gallery, checked. */
export interface GalleryEntry {
  /** What is known of the picture. */
  photo: ResolvedPhoto;
  /** Whether there is a picture: its address may be one that must not be used, while its words are kept. */
  shown: boolean;
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
    const photo = resolvePhoto(item);
    const read = photo ?? wordsOf(item);
    if (read === undefined) return [];
    return {
      photo: read,
      shown: photo !== undefined,
      id: takeId(read.id, ids),
      fullWidth: ownValue(item, "fullWidth") === true,
      hasCaption: hasCaption(read) || (photo === undefined && read.original !== undefined),
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

/** What an author wrote of a picture that cannot be shown; nothing where nothing was written. */
function wordsOf(item: object): ResolvedPhoto | undefined {
  const written = ["alt", "caption", "credit", "license", "original", "id"].map((name) => [
    name,
    ownValue(item, name) ?? (name === "alt" ? "" : undefined),
  ]);
  const ratio = readPictureSize(item)?.ratio ?? usualRatio;
  // The address stands in for the lost one, and is never drawn.
  const photo = resolvePhoto({ ...Object.fromEntries(written), src: "#", ratio });
  if (photo === undefined) return undefined;
  return photo.alt !== "" || hasCaption(photo) || photo.original ? photo : undefined;
}

function hasCaption({ caption, credit, license }: ResolvedPhoto): boolean {
  return credit !== undefined || license !== undefined || isDrawn(toNode(caption as ReactNode));
}

function takeId(id: string | undefined, taken: Set<string | undefined>): string | undefined {
  if (id === undefined) return undefined;
  if (taken.has(id)) {
    warn(
      `The id "${id}" stands twice in a PhotoGallery. A link can lead to one place only, so the second has none. Give each photo an id of its own.`,
    );
    return undefined;
  }
  taken.add(id);
  return id;
}
