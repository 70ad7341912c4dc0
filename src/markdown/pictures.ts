import type { ImgHTMLAttributes } from "react";
import type { Photo } from "../content/photo.js";
import { describeValue } from "../model/describeValue.js";
import { isMissing, ownValue } from "../model/ownValue.js";
import { readPictureSize } from "../model/pictureSize.js";
import { safeImageSource } from "../model/safeUrl.js";
import { warn } from "../model/warn.js";
import { isBuildable } from "./knownPictures.js";

/** A picture of a text, as far as it is known. */
export interface MarkdownPhoto extends Omit<Partial<Photo>, "src" | "width" | "height" | "ratio"> {
  /** Checked address; none where it may not be used. */
  src: string | undefined;
  /** What it shows. */
  alt: string;
  /** Width in pixels, where known. */
  width?: number | undefined;
  /** Height in pixels, where known. */
  height?: number | undefined;
  /** Width divided by height, where only that is known. */
  ratio?: number | undefined;
  /** What the author wrote on the image besides. */
  imageProps?: ImgHTMLAttributes<HTMLImageElement> | undefined;
}

/** What only the site says of a picture; Markdown has no place for it. */
const details = [
  "sources",
  "placeholder",
  "dark",
  "credit",
  "license",
  "copyright",
  "acquireLicensePage",
  "original",
  "id",
] as const;

/**
 * Brings together what a text and a site say of a picture. The text wins in words: its alt and its title, which is the
 * caption. The site wins in everything else, but for an address that may not be used.
 *
 * @param written attributes of the image
 * @param facts what the site knows of this picture, from `factsOf`
 */
export function readPicture(written: Readonly<Record<string, unknown>>, facts?: unknown): MarkdownPhoto {
  const given = [ownValue(facts, "src"), ownValue(written, "src")].find(
    (src) => addressOf(src) !== undefined,
  );
  const photo: Record<string, unknown> = {
    src: addressOf(given),
    alt: textOf(written, "alt") || textOf(facts, "alt"),
  };
  const caption = textOf(written, "title") || textOf(facts, "caption");
  if (caption !== "") photo.caption = caption;
  for (const name of details) {
    const value = ownValue(facts, name);
    if (value !== undefined && value !== null) photo[name] = value;
  }
  const id = ownValue(written, "id");
  if (photo.id === undefined && !isMissing(id)) photo.id = id;
  const isMoved = ownValue(facts, "src") !== undefined || ownValue(facts, "sources") !== undefined;
  const imageProps = imagePropsOf(written, !isMoved);
  if (Object.keys(imageProps).length > 0) photo.imageProps = imageProps;
  const size = readPictureSize(facts) ?? readPictureSize(given) ?? readPictureSize(written);
  if (size?.sizeKnown) Object.assign(photo, { width: size.width, height: size.height });
  else if (size !== undefined) photo.ratio = size.ratio;
  return photo as unknown as MarkdownPhoto;
}

/**
 * What the author wrote on an image that a figure has no field for: its class, and its `srcset` where the picture that is
 * shown is the one it was written for.
 */
function imagePropsOf(
  written: Readonly<Record<string, unknown>>,
  hasFiles: boolean,
): ImgHTMLAttributes<HTMLImageElement> {
  const classes = ownValue(written, "className");
  const className = Array.isArray(classes) ? classes.join(" ") : textOf(written, "className");
  const srcSet = hasFiles ? textOf(written, "srcSet") : "";
  return {
    ...(className !== "" && { className }),
    ...(srcSet !== "" && { srcSet, sizes: textOf(written, "sizes") || undefined }),
  };
}

/** The address of a picture or of a static import, where it may be used. */
function addressOf(src: unknown): string | undefined {
  return safeImageSource(ownValue(src, "src") ?? src, "address of a picture in the text");
}

function textOf(values: unknown, name: string): string {
  const value = ownValue(values, name);
  return typeof value === "string" ? value.trim() : "";
}

/** Whether enough is known of a picture to keep its room free. */
export function hasSize(photo: MarkdownPhoto): boolean {
  return photo.width !== undefined || photo.ratio !== undefined;
}

/** The words of a picture that cannot be shown. */
export function wordsOf(photo: MarkdownPhoto): string {
  return [photo.alt, photo.caption].filter(Boolean).join(" – ");
}

/** Says once for a whole text that pictures have no size; those that the manifest should have are told apart. */
export function warnOfUnsized(photos: readonly MarkdownPhoto[], photoManifest?: unknown): void {
  warnOfUnbuilt(photos, photoManifest);
  const unsized = photos.filter((photo) => isUnsized(photo) && !isUnbuilt(photo, photoManifest));
  if (unsized.length === 0) return;
  warn(
    `${subject(unsized, ["has", "have"])} no known size. Drawn in natural size, a picture moves the page when it arrives. Pass width and height in the option images of the rehype plugin.`,
  );
}

/**
 * Says once for a whole text that pictures are not in the manifest.
 *
 * @param photos the pictures of the text
 * @param photoManifest the manifest in which they were looked for, if there is one
 */
export function warnOfUnbuilt(photos: readonly MarkdownPhoto[], photoManifest: unknown): void {
  const unbuilt = photos.filter((photo) => isUnbuilt(photo, photoManifest));
  if (unbuilt.length === 0) return;
  warn(
    `${subject(unbuilt, ["is", "are"])} not in the manifest of pictures. Drawn as written, in one file for every screen and without a known size, a picture moves the page when it arrives. Run the build helper again, and see that photoFolder is how the text writes its folder.`,
  );
}

function isUnsized(photo: MarkdownPhoto): boolean {
  return photo.src !== undefined && !hasSize(photo);
}

function isUnbuilt(photo: MarkdownPhoto, photoManifest: unknown): boolean {
  return !isMissing(photoManifest) && isUnsized(photo) && isBuildable(photo.src);
}

function subject(photos: readonly MarkdownPhoto[], [one, several]: readonly [string, string]): string {
  const first = describeValue(photos[0]?.src);
  return photos.length === 1
    ? `The picture ${first} ${one}`
    : `${photos.length} pictures, ${first} the first, ${several}`;
}
