import type { Photo } from "../content/photo.js";
import { describeValue } from "../model/describeValue.js";
import { ownValue } from "../model/ownValue.js";
import { readPictureSize } from "../model/pictureSize.js";
import { safeImageSource } from "../model/safeUrl.js";
import { warn } from "../model/warn.js";

/**
 * What a site knows of its pictures, by their address as the text writes it: size, sources, credit, original and the
 * rest of a `Photo`. `src` moves a picture to where the build put it.
 */
export type PictureFacts = Readonly<Record<string, Partial<Photo>>>;

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
}

/** What only the site says of a picture; Markdown has no place for it. */
const details = ["sources", "placeholder", "dark", "credit", "license", "original", "id"] as const;

/**
 * Brings together what a text and a site say of a picture. The text wins in words: its alt and its title, which is the
 * caption. The site wins in everything else.
 *
 * @param written attributes of the image: `src`, `alt`, `title`, `width`, `height`
 * @param facts what the site knows of this picture, from {@link factsOf}
 */
export function readPicture(written: Readonly<Record<string, unknown>>, facts?: unknown): MarkdownPhoto {
  const given = ownValue(facts, "src") ?? ownValue(written, "src");
  const photo: Record<string, unknown> = {
    src: safeImageSource(ownValue(given, "src") ?? given, "address of a picture in the text"),
    alt: textOf(written, "alt") || textOf(facts, "alt"),
  };
  const caption = textOf(written, "title") || textOf(facts, "caption");
  if (caption !== "") photo.caption = caption;
  for (const name of details) {
    const value = ownValue(facts, name);
    if (value !== undefined && value !== null) photo[name] = value;
  }
  const size = readPictureSize(facts) ?? readPictureSize(given) ?? readPictureSize(written);
  if (size?.sizeKnown) Object.assign(photo, { width: size.width, height: size.height });
  else if (size !== undefined) photo.ratio = size.ratio;
  return photo as unknown as MarkdownPhoto;
}

/** What is known of an address. Markdown percent-encodes letters beyond ASCII, which nobody writes so. */
export function factsOf(src: unknown, known: unknown): unknown {
  if (typeof src !== "string") return undefined;
  return ownValue(known, src) ?? ownValue(known, decoded(src));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
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

/** Says once for a whole text that pictures have no size. */
export function warnOfUnsized(photos: readonly MarkdownPhoto[]): void {
  const unsized = photos.filter((photo) => photo.src !== undefined && !hasSize(photo));
  if (unsized.length === 0) return;
  const first = describeValue(unsized[0]?.src);
  const which =
    unsized.length === 1
      ? `The picture ${first} has`
      : `${unsized.length} pictures, ${first} the first, have`;
  warn(
    `${which} no known size. Drawn in natural size, they move the page when they arrive. Pass width and height in the option images of the rehype plugin.`,
  );
}
