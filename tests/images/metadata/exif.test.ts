import fc from "fast-check";
import sharp, { type Exif } from "sharp";
import { describe, expect, test } from "vitest";
import { readExif } from "../../../src/images/metadata/exif.js";
import { readTiff } from "../../../src/images/metadata/tiff.js";
import { cameraExif, gradient } from "../../support/images/pictures.js";

const nothing = { keepGps: false, keepSerialNumbers: false };
const everything = { keepGps: true, keepSerialNumbers: true };

async function exifOf(exif: Exif, format: "jpeg" | "png" | "webp" | "avif" = "jpeg"): Promise<Buffer> {
  const file = await gradient(16, 16)[format]().withExif(exif).toBuffer();
  return (await sharp(file).metadata()).exif ?? Buffer.alloc(0);
}

const withDate = (date: string, offset?: string): Exif => ({
  IFD2: { DateTimeOriginal: date, ...(offset !== undefined && { OffsetTimeOriginal: offset }) },
});

describe("Exif data", () => {
  test.each(["jpeg", "png", "webp", "avif"] as const)(
    "of %s files is read, without what is private",
    async (format) => {
      expect(readExif(await exifOf(cameraExif, format), nothing)).toEqual({
        exif: {
          camera: "NIKON Z 6",
          lens: "NIKKOR 50mm",
          focalLength: 50,
          aperture: 2.8,
          exposureTime: 0.004,
          iso: 400,
        },
        taken: "2024-01-20T10:00:30+08:00",
        caption: undefined,
        artist: "Ann",
        copyright: "2024 Ann",
      });
    },
  );

  test("gives position and serial numbers when asked", async () => {
    const { exif } = readExif(await exifOf(cameraExif), everything);
    expect(exif).toMatchObject({
      position: { latitude: -33.857, longitude: 151.21 },
      cameraSerialNumber: "SERIAL-BODY-77",
      lensSerialNumber: "SERIAL-LENS-88",
    });
  });

  test.each([
    ["2024:02:30 10:00:00", undefined, undefined],
    ["0000:00:00 00:00:00", undefined, undefined],
    ["2024:01:20 25:00:00", undefined, undefined],
    ["2024:01:20 10:00:30", undefined, "2024-01-20T10:00:30"],
    ["2024:01:20 10:00:30", "Z", "2024-01-20T10:00:30Z"],
    ["2024:01:20 10:00:30", "+99:00", "2024-01-20T10:00:30"],
  ])("the date %j with the offset %j is %j", async (date, offset, taken) => {
    expect(readExif(await exifOf(withDate(date, offset)), nothing).taken).toBe(taken);
  });

  test.each([
    ["Apple", "iPhone 15", "Apple iPhone 15"],
    ["Canon", "Canon EOS R5", "Canon EOS R5"],
    [undefined, "X100", "X100"],
    ["Leica", undefined, "Leica"],
  ])("the camera of %j and %j is %j", async (Make, Model, camera) => {
    const names = { ...(Make !== undefined && { Make }), ...(Model !== undefined && { Model }) };
    expect(readExif(await exifOf({ IFD0: names }), nothing).exif?.camera).toBe(camera);
  });

  test("what a camera writes by itself is no caption", async () => {
    const captionOf = async (ImageDescription: string): Promise<string | undefined> =>
      readExif(await exifOf({ IFD0: { ImageDescription } }), nothing).caption;
    expect(await captionOf("OLYMPUS DIGITAL CAMERA")).toBeUndefined();
    expect(await captionOf("Created with GIMP")).toBeUndefined();
    expect(await captionOf("Low tide")).toBe("Low tide");
  });

  test("is read in either byte order, with what is impossible left out", () => {
    // Big-endian: Artist "Ø" in the code page of Windows, an ISO of nothing, and a field that points outside.
    const bytes = Buffer.from(
      "MM\0*\0\0\0\b\0\u0003" +
        "\u0001\u003b\0\u0002\0\0\0\u0002\xd8\0\0\0" +
        "\u0001\u000f\0\u0002\0\0\0\u0040\0\0\xff\xff" +
        "\x87\x69\0\u0004\0\0\0\u0001\xff\xff\xff\xf0" +
        "\0\0\0\0",
      "latin1",
    );
    expect(readExif(bytes, everything)).toMatchObject({ artist: "Ø", exif: undefined, taken: undefined });
  });

  test("never throws, whatever is damaged", async () => {
    const whole = await exifOf(cameraExif);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const { exif } = readExif(bytes.subarray(0, length), everything);
        for (const value of [exif?.iso, exif?.aperture, exif?.exposureTime, exif?.position?.latitude]) {
          if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
        }
      }),
      // The example makes the place of a directory a signed number below zero.
      { numRuns: 2000, examples: [[[[138, 6]], whole.length]] },
    );
  });

  test("is UTF-8 where Exif 3.0 says so", () => {
    const bytes = Buffer.from(
      "MM\0*\0\0\0\b\0\u0001\u0001\u003b\0\x81\0\0\0\u0003\xc3\x98\0\0\0\0\0\0",
      "latin1",
    );
    expect(readExif(bytes, nothing).artist).toBe("Ø");
  });

  test("takes no more memory than it is long, however much its fields claim", () => {
    // A thousand fields in each of three directories, all claiming the same 60 kB of numbers.
    const bytes = Buffer.alloc(65_000);
    bytes.write("MM\0*\0\0\0\b\u0003\xe8", "latin1");
    for (let field = 0; field < 1000; field++) {
      const at = 10 + field * 12;
      const pointer = [0x8769, 0x8825][field];
      bytes.writeUInt16BE(pointer ?? field, at);
      bytes.writeUInt16BE(pointer === undefined ? 1 : 4, at + 2);
      bytes.writeUInt32BE(pointer === undefined ? 60_000 : 1, at + 4);
      bytes.writeUInt32BE(8, at + 8);
    }
    const before = process.memoryUsage().heapUsed;
    const directories = readTiff(bytes);
    expect(directories?.gps.get(7)).toHaveLength(60_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  });

  test("other bytes are none", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void readTiff(bytes)));
    expect(readTiff(new TextEncoder().encode("Exif\0\0II"))).toBeUndefined();
  });
});
