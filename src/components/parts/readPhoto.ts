import type { ReactNode } from "react";
import { type ResolvedPhoto, resolveLostPhoto, resolvePhoto } from "../../model/photo.js";
import { isDrawn, toNode } from "./toNode.js";

/** A photo, checked. */
export interface ReadPhoto {
  /** What is known of it. */
  photo: ResolvedPhoto;
  /** Whether there is a picture: its address may be one that must not be used, while its words are kept. */
  shown: boolean;
}

/**
 * Reads a photo. A picture is lost to a bad address, but not what the author wrote of it.
 *
 * @param given an object with the fields of a photo
 * @returns `undefined` where there is nothing to show
 */
export function readPhoto(given: unknown): ReadPhoto | undefined {
  const photo = resolvePhoto(given ?? {});
  if (photo !== undefined) return { photo, shown: true };
  const lost = resolveLostPhoto(given);
  const hasWords = lost.alt !== "" || lost.original !== undefined || hasCaption(lost);
  return hasWords ? { photo: lost, shown: false } : undefined;
}

/** Whether anything but a link to the original is written below a photo. */
export function hasCaption({ caption, credit, license }: ResolvedPhoto): boolean {
  return credit !== undefined || license !== undefined || isDrawn(toNode(caption as ReactNode));
}
