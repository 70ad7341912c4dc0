import type { Credit, OriginalImage } from "../content/photo.js";
import type { ResolvedLicense } from "../content/license.js";
import { describeValue } from "./describeValue.js";
import { usualRatio } from "./gallery/usableRatio.js";
import { safeId } from "./identifier.js";
import { resolveLicense } from "./license.js";
import { isMissing, ownValue } from "./ownValue.js";
import { type PictureFiles, pictureFiles } from "./pictureFiles.js";
import { knownRatio, type PictureSize, readPictureSize, sizeFromRatio } from "./pictureSize.js";
import { type ResolvedPlaceholder, readPlaceholder } from "./placeholder.js";
import { displayUrl, safeHref, safeImageSource } from "./safeUrl.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** A picture without its words, checked. */
export interface ResolvedPicture extends PictureSize, PictureFiles {
  /** Address of the picture. */
  src: string;
  /** What stands in its place until it has loaded. */
  placeholder?: ResolvedPlaceholder | undefined;
}

/** A photo, checked: every address safe, every number usable, every text clean. Made by {@link resolvePhoto}. */
export interface ResolvedPhoto extends ResolvedPicture {
  /** Whether `ratio` is the picture's own, not a guess. */
  ratioKnown: boolean;
  /** The picture for dark pages. */
  dark?: ResolvedPicture | undefined;
  /** What the picture shows; `""` where it only decorates or nobody said. */
  alt: string;
  /** The full picture. */
  original?: OriginalImage | undefined;
  /** Who made it. */
  credit?: Credit | undefined;
  /** Terms of the picture. */
  license?: ResolvedLicense | undefined;
  /** Fragment of the picture, as the author chose it. */
  id?: string | undefined;
  /** Caption: a text, cleaned, or whatever else the component was given. */
  caption?: unknown;
  /** Whether caption and `alt` say the same, so that only one of them may reach a screen reader. */
  captionRepeatsAlt: boolean;
}

/** What is said of a picture. */
type PhotoWords = Omit<ResolvedPhoto, keyof ResolvedPicture | "ratioKnown" | "dark">;

/**
 * Reads a photo as content gives it, tolerantly: what cannot be used is left out with a warning, and never throws.
 *
 * - `src` may be an address or a static import, which brings its size.
 * - Without a size, a ratio gives whole numbers in that ratio; without either, the ratio is that of another file of the
 *   picture whose size was given, and 3:2 where there is none.
 * - A caption equal to `alt` is reported: a screen reader must not hear it twice.
 *
 * @param photo a `Photo`, or anything else
 * @returns `undefined` where there is no picture to show
 */
export function resolvePhoto(photo: unknown): ResolvedPhoto | undefined {
  if (photo === undefined || photo === null) return undefined;
  const given = ownValue(photo, "src");
  const imported = typeof given === "object" && given !== null;
  const address = imported ? ownValue(given, "src") : given;
  const src = safeImageSource(address, "address of a photo");
  if (src === undefined) {
    if (isMissing(address)) {
      warn(
        `A photo has no src (${describeValue(photo)}). There is nothing to show, so it was left out. Give src an address or a static import.`,
      );
    }
    return undefined;
  }
  const size = readPictureSize(photo) ?? (imported ? readPictureSize(given) : undefined);
  const ratio = size === undefined ? knownRatio(photo) : size.ratio;
  const words = readWords(photo, readAlt(ownValue(photo, "alt"), src));
  if (words.captionRepeatsAlt) {
    warn(
      `The caption of the photo ${describeValue(src)} repeats its alt. Read aloud, it would be heard twice, so it is exposed once. Say in alt what is seen, and in the caption what is worth knowing.`,
    );
  }
  const picture = toPicture(
    src,
    size ?? (ratio === undefined ? assumedSize(src) : sizeFromRatio(ratio)),
    photo,
  );
  return {
    ...picture,
    ratioKnown: ratio !== undefined,
    dark: readDark(ownValue(photo, "dark"), picture),
    ...words,
  };
}

/**
 * What was written of a photo that {@link resolvePhoto} does not show, and its shape. It has no address.
 *
 * @param photo a `Photo`, or anything else
 */
export function resolveLostPhoto(photo: unknown): ResolvedPhoto {
  const size = readPictureSize(photo) ?? sizeFromRatio(usualRatio);
  const words = readWords(photo, toText(ownValue(photo, "alt"), "alt of a photo") ?? "");
  return { src: "", ...size, alternates: [], ratioKnown: false, ...words };
}

function readWords(photo: unknown, alt: string): PhotoWords {
  const caption = readCaption(ownValue(photo, "caption"));
  return {
    alt,
    original: readOriginal(ownValue(photo, "original")),
    credit: readCredit(ownValue(photo, "credit")),
    license: resolveLicense(ownValue(photo, "license")),
    id: safeId(ownValue(photo, "id"), ""),
    caption,
    captionRepeatsAlt: alt !== "" && typeof caption === "string" && plain(caption) === plain(alt),
  };
}

function assumedSize(src: string): PictureSize {
  warn(
    `The photo ${describeValue(src)} has no width and height. Its room is taken to be 3:2, and a picture of another shape does not fill it. Give both in pixels, or a ratio.`,
  );
  return sizeFromRatio(usualRatio);
}

function toPicture(src: string, size: PictureSize, given: unknown): ResolvedPicture {
  return {
    src,
    ...size,
    ...pictureFiles(src, size.sizeKnown ? size.width : undefined, ownValue(given, "sources")),
    placeholder: readPlaceholder(ownValue(given, "placeholder"), size.ratio),
  };
}

/** Without a size of its own, a dark picture has that of the other. */
function readDark(given: unknown, light: PictureSize): ResolvedPicture | undefined {
  const address = typeof given === "object" ? ownValue(given, "src") : given;
  const src = safeImageSource(address, "address of a dark picture");
  const { width, height, ratio, sizeKnown } = light;
  if (src === undefined) return undefined;
  return toPicture(src, readPictureSize(given) ?? { width, height, ratio, sizeKnown }, given);
}

function readAlt(value: unknown, src: string): string {
  if (value === "") return "";
  const alt = toText(value, "alt of a photo");
  if (alt === undefined && isMissing(value)) {
    warn(
      `The photo ${describeValue(src)} has no alt. Readers who do not see it learn nothing of it. Describe it, or give alt="" if it only decorates.`,
    );
  }
  return alt ?? "";
}

function readCaption(value: unknown): unknown {
  return typeof value === "string" ? toText(value, "caption") : value;
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
}

function readOriginal(value: unknown): OriginalImage | undefined {
  const url = safeHref(typeof value === "object" ? ownValue(value, "url") : value, "original of a photo");
  if (url === undefined) return undefined;
  const bytes = ownValue(value, "bytes");
  const known = typeof bytes === "number" && Number.isFinite(bytes) && bytes > 0;
  const size = readPictureSize(value);
  const pixels = size?.sizeKnown ? { width: size.width, height: size.height } : undefined;
  return { url, bytes: known ? Math.round(bytes) : undefined, ...pixels };
}

function readCredit(value: unknown): Credit | undefined {
  if (typeof value !== "object") return named(toText(value, "credit"), undefined);
  const url = safeHref(ownValue(value, "url"), "url of a credit");
  return named(toText(ownValue(value, "name"), "name of a credit") ?? (url && displayUrl(url)), url);
}

function named(name: string | undefined, url: string | undefined): Credit | undefined {
  return name === undefined ? undefined : { name, url };
}
