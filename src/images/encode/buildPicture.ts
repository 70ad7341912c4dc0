import type { ManifestPhoto } from "../../content/manifest.js";
import type { PhotoPlaceholder } from "../../content/photo.js";
import { defined } from "../../model/metadata/defined.js";
import type { WrittenFile } from "../files/buildState.js";
import { type ExifFacts, readExif } from "../metadata/exif.js";
import { readIptc } from "../metadata/iptc.js";
import { joinFacts, type WrittenFacts } from "../metadata/rights.js";
import { rightsPacket } from "../metadata/rightsPacket.js";
import { readXmp } from "../metadata/xmp.js";
import type { Pixels } from "../loadSharp.js";
import { encodePixels, type FileFormat, type FileMetadata, withMetadata } from "./encodePixels.js";
import { type EncodeContext, type OpenedPicture, openPicture } from "./openPicture.js";
import { pictureKind } from "./pictureKind.js";
import { pictureWidths } from "./pictureWidths.js";
import { placeholder } from "./placeholder.js";
import { readDrawing } from "./readDrawing.js";

/** A picture whose files are written. */
export interface BuiltPicture {
  /** What the manifest says of it, with the names of files in place of addresses. */
  photo: ManifestPhoto;
  /** Its files. */
  files: WrittenFile[];
}

interface NamedFile extends WrittenFile {
  width: number;
  height: number;
  type: string;
}

const extensions: Record<FileFormat, string> = { avif: "avif", webp: "webp", jpeg: "jpg", png: "png" };

/**
 * Builds all files of a picture.
 *
 * @param bytes the original
 * @param stem what the names of its files begin with
 * @param context sharp, the settings, and how a file is written
 * @throws PictureError for an original that cannot be built
 */
export async function buildPicture(
  bytes: Uint8Array,
  stem: string,
  context: EncodeContext,
): Promise<BuiltPicture> {
  if (pictureKind(bytes) === "svg") return buildDrawing(bytes, stem, context);
  const picture = await openPicture(bytes, context);
  const { metadata, width, height, transparent } = picture;
  const exif = readExif(metadata.exif, context.settings);
  const written = joinFacts(readXmp(metadata.xmpAsString), readIptc(metadata.iptc), exif);
  const kept: FileMetadata = { packet: rightsPacket(written), exif: exif.exif };
  const widths = pictureWidths(width, height, context.settings.widths);
  const save = saver(stem, context);
  const files: NamedFile[] = [];
  let stand: PhotoPlaceholder | undefined;
  for (const target of widths) {
    context.signal?.throwIfAborted();
    const pixels = await picture.resize(target);
    if (target === widths[0] && !transparent) stand = await placeholder(context.sharp, pixels);
    if (picture.animated) {
      const data = await animate(picture, target, kept, context);
      files.push(await save(data, pixels.info, "webp"));
    } else {
      for (const format of formatsFor(context, transparent)) {
        const data = await encodePixels(context.sharp, pixels, format, context.settings, kept);
        files.push(await save(data, pixels.info, format));
      }
    }
  }
  return {
    photo: describe(files, written, exif, stand),
    files: files.map(({ name, bytes }) => ({ name, bytes })),
  };
}

/** JPEG knows no transparency. */
function formatsFor({ settings }: EncodeContext, transparent: boolean): FileFormat[] {
  return settings.formats.map((format) => (format === "jpeg" && transparent ? "png" : format));
}

/** Of the formats that can be written, only WebP moves and is small. */
function animate(
  picture: OpenedPicture,
  width: number,
  kept: FileMetadata,
  context: EncodeContext,
): Promise<Buffer> {
  const { quality, effort } = context.settings;
  return picture.animate(width, (frames) =>
    withMetadata(frames.webp({ quality: quality.webp, effort: Math.min(effort, 6) }), kept),
  );
}

function saver(
  stem: string,
  context: EncodeContext,
): (data: Uint8Array, info: Pixels["info"], format: FileFormat) => Promise<NamedFile> {
  return async (data, { width, height }, format) => {
    const name = `${stem}-${width}.${extensions[format]}`;
    await context.write(name, data);
    return { name, bytes: data.length, width, height, type: `image/${format}` };
  };
}

/** `src` is the largest file of the last format: the one that every browser, feed reader and mail client knows. */
function describe(
  files: readonly NamedFile[],
  { credit, copyright, license, acquireLicensePage, caption, alt }: WrittenFacts,
  { exif, taken }: ExifFacts,
  stand: PhotoPlaceholder | undefined,
): ManifestPhoto {
  const main = files.at(-1);
  if (main === undefined) throw new Error("A picture has at least one width and one format.");
  const sources = files
    .filter((file) => file !== main)
    .map(({ name, width, type }) => ({ src: name, width, type }));
  return defined<ManifestPhoto>({
    src: main.name,
    width: main.width,
    height: main.height,
    alt,
    sources: sources.length > 0 ? sources : undefined,
    caption,
    credit,
    copyright,
    license,
    acquireLicensePage,
    taken,
    exif,
    placeholder: stand,
  });
}

async function buildDrawing(bytes: Uint8Array, stem: string, context: EncodeContext): Promise<BuiltPicture> {
  const { width, height, facts } = readDrawing(bytes);
  const { credit, copyright, license, acquireLicensePage, caption } = joinFacts(facts, {}, {});
  const name = `${stem}.svg`;
  await context.write(name, bytes);
  const photo = { src: name, width, height, caption, credit, copyright, license, acquireLicensePage };
  return { photo: defined<ManifestPhoto>(photo), files: [{ name, bytes: bytes.length }] };
}
