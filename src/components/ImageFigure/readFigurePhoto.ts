import type { ReactNode } from "react";
import { ownValue, ownValues } from "../../model/ownValue.js";
import { type ResolvedPhoto, resolvePhoto } from "../../model/photo.js";
import { photoFieldNames } from "../parts/photoFields.js";
import { isDrawn, toNode } from "../parts/toNode.js";

/** A photo of a figure, checked. */
export interface FigurePhoto {
  /** What is known of it. */
  photo: ResolvedPhoto;
  /** Whether there is a picture: its address may be one that must not be used, while its words are kept. */
  shown: boolean;
}

const words = ["caption", "credit", "license", "original", "id"];

/**
 * Reads the photo of a figure. A picture is lost to a bad address, but not what the author wrote of it.
 *
 * @param given an object with the fields of a photo
 * @returns `undefined` where there is nothing to show
 */
export function readFigurePhoto(given: unknown): FigurePhoto | undefined {
  const photo = resolvePhoto(ownValues(given, photoFieldNames));
  if (photo !== undefined) return { photo, shown: true };
  // The address and the size stand in for the lost ones, and are never drawn.
  const written = { src: "#", ratio: 1, alt: ownValue(given, "alt") ?? "", ...ownValues(given, words) };
  const read = resolvePhoto(written);
  return read !== undefined && hasWords(read) ? { photo: read, shown: false } : undefined;
}

function hasWords({ alt, caption, credit, license, original }: ResolvedPhoto): boolean {
  const notes = [credit, license, original];
  return alt !== "" || isDrawn(toNode(caption as ReactNode)) || notes.some((note) => note !== undefined);
}
