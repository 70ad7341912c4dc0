import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Exif, type Sharp } from "sharp";
import { onTestFinished } from "vitest";

/** A folder that is deleted when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "colophon-images-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Pixels that differ everywhere, so that files of different sizes differ and corners can be told apart. */
export function gradient(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const data = Buffer.alloc(width * height * channels, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      data.set([(x * 255) / width, (y * 255) / height, 128], (y * width + x) * channels);
    }
  }
  return sharp(data, { raw: { width, height, channels } });
}

/** Exif data of a camera that tells everything. */
export const cameraExif = {
  IFD0: { Make: "NIKON CORPORATION", Model: "NIKON Z 6", Artist: "Ann", Copyright: "2024 Ann" },
  IFD2: {
    ExposureTime: "1/250",
    FNumber: "28/10",
    ISOSpeedRatings: "400",
    FocalLength: "50/1",
    LensModel: "NIKKOR 50mm",
    DateTimeOriginal: "2024:01:20 10:00:30",
    OffsetTimeOriginal: "+08:00",
    BodySerialNumber: "SERIAL-BODY-77",
    LensSerialNumber: "SERIAL-LENS-88",
  },
  IFD3: {
    GPSLatitudeRef: "S",
    GPSLatitude: "33/1 51/1 2520/100",
    GPSLongitudeRef: "E",
    GPSLongitude: "151/1 12/1 3600/100",
  },
} satisfies Exif;

/** XMP data around properties of one description. */
export function xmp(properties: string, attributes = ""): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** An item of a list of languages. */
export function inLanguages(...texts: [language: string, text: string][]): string {
  const items = texts.map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`);
  return `<rdf:Alt>${items.join("")}</rdf:Alt>`;
}

/** A segment of IPTC-IIM records inside Photoshop's resources, as JPEG files hold it. */
export function iptcResource(records: [record: number, dataset: number, data: Uint8Array][]): Buffer {
  const iim = Buffer.concat(
    records.flatMap(([record, dataset, data]) => [
      Buffer.from([0x1c, record, dataset, data.length >> 8, data.length & 255]),
      data,
    ]),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iim.length);
  const other = Buffer.from("8BIM\u0004\u0005\0\0\0\0\0\u0003abc\0", "latin1");
  return Buffer.concat([other, Buffer.from("8BIM\u0004\u0004\0\0", "latin1"), size, iim]);
}

/** Puts a segment for Photoshop's resources into a JPEG file, right after its start. */
export function withIptc(jpeg: Buffer, resource: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from("Photoshop 3.0\0", "latin1"), resource]);
  const head = Buffer.from([0xff, 0xed, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
