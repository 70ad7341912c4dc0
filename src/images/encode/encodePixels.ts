import type { PhotoExif } from "../../content/photo.js";
import type { Pixels, Sharp } from "../loadSharp.js";
import type { EncodeSettings, OutputFormat } from "../options.js";

/** A format files are written in: `png` takes the place of `jpeg` for pictures with transparency. */
export type FileFormat = OutputFormat | "png";

/** What is written into a file besides its pixels. */
export interface FileMetadata {
  /** XMP data with author and terms. */
  packet: string | undefined;
  /** Private facts that were asked for. */
  exif: PhotoExif | undefined;
}

type Pipeline = ReturnType<Sharp>;

/** Encodes pixels. They carry no metadata, so that none of the original's gets into the file but what is given here. */
export async function encodePixels(
  sharp: Sharp,
  pixels: Pixels,
  format: FileFormat,
  settings: EncodeSettings,
  metadata: FileMetadata,
): Promise<Buffer> {
  return withMetadata(
    encoder(sharp(pixels.data, { raw: pixels.info }), format, settings),
    metadata,
  ).toBuffer();
}

function encoder(pipeline: Pipeline, format: FileFormat, { quality, effort }: EncodeSettings): Pipeline {
  switch (format) {
    case "avif":
      return pipeline.avif({ quality: quality.avif, effort, chromaSubsampling: "4:2:0" });
    case "webp":
      return pipeline.webp({ quality: quality.webp, effort: Math.min(effort, 6), smartSubsample: true });
    case "jpeg":
      return pipeline.jpeg({ quality: quality.jpeg, mozjpeg: effort > 0 });
    case "png":
      return pipeline.png({ compressionLevel: 9 });
  }
}

/** Adds what is to be kept to a file. */
export function withMetadata(pipeline: Pipeline, { packet, exif }: FileMetadata): Pipeline {
  const kept = keptExif(exif);
  const described = packet === undefined ? pipeline : pipeline.withXmp(packet);
  return kept === undefined ? described : described.withExif(kept);
}

/** The private facts, as Exif writes them. */
function keptExif(exif: PhotoExif | undefined): Record<string, Record<string, string>> | undefined {
  const { position, cameraSerialNumber, lensSerialNumber } = exif ?? {};
  if (position === undefined && cameraSerialNumber === undefined && lensSerialNumber === undefined)
    return undefined;
  return {
    IFD2: {
      ...(cameraSerialNumber !== undefined && { BodySerialNumber: cameraSerialNumber }),
      ...(lensSerialNumber !== undefined && { LensSerialNumber: lensSerialNumber }),
    },
    IFD3:
      position === undefined
        ? {}
        : {
            GPSLatitudeRef: position.latitude < 0 ? "S" : "N",
            GPSLatitude: sexagesimal(position.latitude),
            GPSLongitudeRef: position.longitude < 0 ? "W" : "E",
            GPSLongitude: sexagesimal(position.longitude),
          },
  };
}

/** Degrees, minutes and seconds as three rationals. */
function sexagesimal(degrees: number): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  return `${Math.floor(hundredths / 360_000)}/1 ${Math.floor(hundredths / 6000) % 60}/1 ${hundredths % 6000}/100`;
}
