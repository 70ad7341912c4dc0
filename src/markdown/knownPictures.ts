import { photoFieldNames } from "../components/parts/photoFields.js";
import type { PhotoManifest } from "../content/manifest.js";
import type { Photo } from "../content/photo.js";
import { type FindPhotoOptions, findPhoto } from "../model/findPhoto.js";
import { ownValue, ownValues } from "../model/ownValue.js";

/**
 * What a site knows of its pictures, by their address as the text writes it: size, sources, credit, original and the
 * rest of a `Photo`. `src` moves a picture to where the build put it.
 */
export type PictureFacts = Readonly<Record<string, Partial<Photo>>>;

/** The pictures that the build helper made, and how texts write their addresses. */
export interface BuiltPhotos {
  /** What the build helper wrote: `import photos from "./photos.json"`. @default none */
  photoManifest?: PhotoManifest | undefined;
  /**
   * How texts write the folder that the build helper was given, such as `"/photos"` or `"../photos"`; a list where they do
   * so in several ways. @default the folder itself, so that `tea.jpg` and `./tea.jpg` are found
   */
  photoFolder?: FindPhotoOptions["folder"];
}

/** All that is known of the pictures of a text. */
export interface KnownPictures extends BuiltPhotos {
  /** Facts by address. They win over the manifest. @default none */
  images?: PictureFacts | undefined;
}

/** What is known of the picture at an address, as fields of a `Photo` whose values are still to be checked. */
export function factsOf(
  src: unknown,
  { images, photoManifest = {}, photoFolder }: KnownPictures,
): Record<string, unknown> {
  if (typeof src !== "string") return {};
  const built = findPhoto(photoManifest, src, { folder: photoFolder });
  // Markdown percent-encodes letters beyond ASCII, which nobody writes so.
  const told = ownValue(images, src) ?? ownValue(images, decoded(src));
  return { ...knownFields(built), ...knownFields(told) };
}

function knownFields(facts: unknown): Record<string, unknown> {
  const fields = Object.entries(ownValues(facts, photoFieldNames));
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== null));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Kinds of pictures that the build helper makes files of. A drawing in SVG needs no other sizes. */
const rasterNames = /^[^?#]+\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/** Whether the build helper could have made a picture: one of the site itself, in pixels. */
export function isBuildable(src: unknown): boolean {
  return typeof src === "string" && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src) && rasterNames.test(src);
}
