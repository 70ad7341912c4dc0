import type { PhotoExif, PhotoPosition } from "../../content/photo.js";
import { toText } from "../../model/toText.js";
import { type ExifDirectories, readTiff, type TiffDirectory } from "./tiff.js";

/** What Exif data says of a picture. */
export interface ExifFacts {
  /** How it was taken. */
  exif?: PhotoExif | undefined;
  /** When it was taken, with the offset from UTC where the camera knew it. */
  taken?: string | undefined;
  /** Description, as somebody wrote it. */
  caption?: string | undefined;
  /** Who took it. */
  artist?: string | undefined;
  /** Copyright notice. */
  copyright?: string | undefined;
}

/** What may be read that says more than its author may want to publish. */
export interface PrivateFacts {
  /** Where the picture was taken. */
  keepGps: boolean;
  /** Serial numbers of camera and lens. */
  keepSerialNumbers: boolean;
}

/** What cameras and programs write as a description by themselves. */
const noDescription =
  /^(?:olympus digital camera|digital camera|sony dsc|minolta digital camera|samsung|kodak .*camera|dcim.*|dsc\w*\d|img_?\d+|screenshot|created with .*|untitled|default)$/i;

/** Reads what Exif data says: its names are those of the standard (CIPA DC-008). */
export function readExif(bytes: Uint8Array | undefined, keep: PrivateFacts): ExifFacts {
  const directories = bytes && readTiff(bytes);
  if (directories === undefined) return {};
  const { image } = directories;
  const caption = textOf(image, 0x010e);
  return {
    exif: readExposure(directories, keep),
    taken: readTaken(directories.exif),
    caption: caption !== undefined && noDescription.test(caption) ? undefined : caption,
    artist: textOf(image, 0x013b),
    copyright: textOf(image, 0x8298),
  };
}

function readExposure({ image, exif, gps }: ExifDirectories, keep: PrivateFacts): PhotoExif | undefined {
  const facts: PhotoExif = {
    camera: cameraName(textOf(image, 0x010f), textOf(image, 0x0110)),
    lens: textOf(exif, 0xa434),
    focalLength: positive(exif, 0x920a, 2),
    aperture: positive(exif, 0x829d, 2),
    exposureTime: positive(exif, 0x829a, 8),
    iso: positive(exif, 0x8827, 0),
    position: keep.keepGps ? readPosition(gps) : undefined,
    cameraSerialNumber: keep.keepSerialNumbers ? textOf(exif, 0xa431) : undefined,
    lensSerialNumber: keep.keepSerialNumbers ? textOf(exif, 0xa435) : undefined,
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return known.length > 0 ? (Object.fromEntries(known) as PhotoExif) : undefined;
}

/** `Canon` and `Canon EOS R5` are one name, `NIKON CORPORATION` and `NIKON Z 6` too; `Apple` and `iPhone 15` are two. */
function cameraName(make: string | undefined, model: string | undefined): string | undefined {
  if (make === undefined || model === undefined) return model ?? make;
  const [maker = make] = make.split(" ");
  return model.toLowerCase().startsWith(maker.toLowerCase()) ? model : `${make} ${model}`;
}

/** `2024:01:20 10:00:30` and `+08:00`. Cameras without a set clock write zeros or spaces. */
function readTaken(exif: TiffDirectory): string | undefined {
  const written = textOf(exif, 0x9003) ?? textOf(exif, 0x9004) ?? "";
  const [, year = "", month, day, time = ""] =
    /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(written) ?? [];
  const local = `${year}-${month}-${day}T${time}`;
  const instant = new Date(`${local}Z`);
  // A day that no month has becomes another one, or none.
  if (Number(year) < 1800 || Number.isNaN(instant.getTime())) return undefined;
  if (instant.toISOString().slice(0, 19) !== local) return undefined;
  const offset = textOf(exif, 0x9011) ?? textOf(exif, 0x9012) ?? "";
  return /^(?:[+-](?:0\d|1[0-4]):[0-5]\d|Z)$/.test(offset) ? local + offset : local;
}

function readPosition(gps: TiffDirectory): PhotoPosition | undefined {
  const latitude = degrees(gps, 0x0002, 0x0001, "S");
  const longitude = degrees(gps, 0x0004, 0x0003, "W");
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  const meters = numbersOf(gps, 0x0006)[0];
  const below = numbersOf(gps, 0x0005)[0] === 1;
  if (meters === undefined || !Number.isFinite(meters)) return { latitude, longitude };
  return { latitude, longitude, altitude: round(below ? -meters : meters, 1) };
}

function degrees(
  gps: TiffDirectory,
  tag: number,
  referenceTag: number,
  negative: string,
): number | undefined {
  const [whole, minutes = 0, seconds = 0] = numbersOf(gps, tag);
  if (whole === undefined) return undefined;
  const value = whole + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(value)) return undefined;
  return round(textOf(gps, referenceTag) === negative ? -value : value, 6);
}

function positive(directory: TiffDirectory, tag: number, digits: number): number | undefined {
  const [value] = numbersOf(directory, tag);
  return value !== undefined && value > 0 && Number.isFinite(value) ? round(value, digits) : undefined;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function numbersOf(directory: TiffDirectory, tag: number): number[] {
  const value = directory.get(tag);
  return Array.isArray(value) ? value : [];
}

function textOf(directory: TiffDirectory, tag: number): string | undefined {
  const value = directory.get(tag);
  return typeof value === "string" ? toText(value) : undefined;
}
