import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readManifest } from "../../src/images/manifest.js";
import {
  cameraExif,
  gradient,
  inLanguages,
  iptcResource,
  withIptc,
  xmp,
} from "../support/images/pictures.js";
import { fileOf, files, jpeg, site } from "../support/images/site.js";

describe("a build", () => {
  test("writes each width in each format, and says so in the manifest", async () => {
    const here = site({ "2024/Tea.jpg": await jpeg() });
    const report = await here.build();
    expect(report).toMatchObject({
      ok: true,
      built: ["2024/Tea.jpg"],
      failed: [],
      stale: [],
      filesWritten: 6,
    });
    const manifest = await readManifest(here.manifest);
    expect(manifest).toEqual(report.manifest);
    const photo = manifest["2024/Tea.jpg"];
    expect(photo).toMatchObject({
      src: expect.stringMatching(/^\/pictures\/tea-[0-9a-f]{10}-40\.jpg$/),
      width: 40,
      height: 27,
    });
    expect(photo).not.toHaveProperty("alt");
    expect(photo?.sources?.map(({ width, type }) => `${width} ${type}`)).toEqual([
      "20 image/avif",
      "20 image/webp",
      "20 image/jpeg",
      "40 image/avif",
      "40 image/webp",
    ]);
    for (const { src, width } of [...(photo?.sources ?? []), { src: photo?.src ?? "", width: 40 }]) {
      expect(await sharp(fileOf(here, src)).metadata()).toMatchObject({
        width,
        height: Math.round((width * 40) / 60),
      });
    }
    expect(readFileSync(`${here.manifest}.d.ts`, "utf8")).toContain(
      'readonly "2024/Tea.jpg": ManifestPhoto;',
    );
  });

  test("turns pictures upright, into sRGB and eight bits", async () => {
    const sideways = await gradient(60, 40).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
    const cmyk = await gradient(60, 40).toColourspace("cmyk").withIccProfile("cmyk").jpeg().toBuffer();
    const deep = await gradient(60, 40).toColourspace("rgb16").png().toBuffer();
    const gray = await gradient(60, 40).toColourspace("b-w").png().toBuffer();
    const here = site({ "sideways.jpg": sideways, "cmyk.jpg": cmyk, "deep.png": deep, "gray.png": gray });
    const { manifest, failed } = await here.build({ formats: ["jpeg"], widths: [40] });
    expect(failed).toEqual([]);
    expect(manifest["sideways.jpg"]).toMatchObject({ width: 40, height: 60 });
    const { data } = await sharp(fileOf(here, manifest["sideways.jpg"]?.src ?? ""))
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Turned clockwise, the left lower corner, which is green, comes to the left upper one; the red one to the right lower.
    expect(data[0]).toBeLessThan(40);
    expect(data[1]).toBeGreaterThan(200);
    for (const { src } of Object.values(manifest)) {
      expect(await sharp(fileOf(here, src)).metadata()).toMatchObject({
        space: "srgb",
        depth: "uchar",
        hasProfile: false,
      });
    }
  });

  test("gives what is not transparent a placeholder, and what is transparent PNG in place of JPEG", async () => {
    const hole = await gradient(60, 40, 4)
      .composite([
        { input: { create: { width: 9, height: 9, channels: 4, background: "#000" } }, blend: "dest-out" },
      ])
      .png()
      .toBuffer();
    const here = site({
      "hole.png": hole,
      "whole.png": await gradient(60, 40, 4).png().toBuffer(),
      "high.png": await gradient(40, 60).png().toBuffer(),
    });
    const { manifest } = await here.build();
    expect(manifest["hole.png"]?.src).toMatch(/\.png$/);
    expect(manifest["hole.png"]?.placeholder).toBeUndefined();
    expect((await sharp(fileOf(here, manifest["hole.png"]?.src ?? "")).stats()).isOpaque).toBe(false);
    expect(manifest["whole.png"]?.src).toMatch(/\.jpg$/);
    const cells = manifest["whole.png"]?.placeholder?.cells ?? "";
    expect(cells).toMatch(/^[0-9a-f]{72}$/);
    const channel = (text: string, cell: number, index: number): number =>
      Number.parseInt(text.slice(cell * 6 + index * 2, cell * 6 + index * 2 + 2), 16);
    // Four columns, redder to the right, and three rows, greener downward.
    expect([0, 1, 2, 3].map((cell) => channel(cells, cell, 0))).toEqual(
      [0, 1, 2, 3].map((cell) => channel(cells, cell, 0)).toSorted((a, b) => a - b),
    );
    expect(channel(cells, 3, 0) - channel(cells, 0, 0)).toBeGreaterThan(120);
    expect(channel(cells, 8, 1) - channel(cells, 0, 1)).toBeGreaterThan(100);
    expect(Math.abs(channel(cells, 8, 0) - channel(cells, 0, 0))).toBeLessThan(10);
    const high = manifest["high.png"]?.placeholder?.cells ?? "";
    expect(channel(high, 2, 0) - channel(high, 0, 0)).toBeGreaterThan(100);
    expect(channel(high, 9, 1) - channel(high, 0, 1)).toBeGreaterThan(120);
    expect(manifest["whole.png"]?.placeholder?.color).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each([1, 0.5])("keeps colors, and an alpha channel of %s", async (alpha) => {
    const background = { r: 200, g: 50, b: 20, alpha };
    const plain = await sharp({ create: { width: 60, height: 40, channels: 4, background } })
      .png()
      .toBuffer();
    const here = site({ "plain.png": plain });
    const { manifest } = await here.build();
    for (const name of files(here.out)) {
      const { data, info } = await sharp(join(here.out, name)).raw().toBuffer({ resolveWithObject: true });
      const [red = 0, green = 0, blue = 0, opacity = 255] = data.subarray(0, info.channels);
      const wrong = [red - 200, green - 50, blue - 20, opacity - 255 * alpha].map(Math.abs);
      expect(Math.max(...wrong), `${name}: ${red} ${green} ${blue} ${opacity}`).toBeLessThan(8);
    }
    if (alpha === 1) {
      expect(manifest["plain.png"]?.placeholder).toEqual({ color: "#c83818", cells: "c83214".repeat(12) });
    }
  });

  test("keeps animations moving and drawings as they are", async () => {
    const frames = await Promise.all(
      ["#f00", "#0f0", "#00f"].map((background) =>
        sharp({ create: { width: 60, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>');
    const here = site({ "moving.gif": moving, "drawing.svg": drawing });
    const { manifest } = await here.build();
    const photo = manifest["moving.gif"];
    expect(photo).toMatchObject({ width: 40, height: 27, src: expect.stringMatching(/\.webp$/) });
    expect(await sharp(fileOf(here, photo?.src ?? "")).metadata()).toMatchObject({ pages: 3, width: 40 });
    expect(photo?.sources?.map(({ type }) => type)).toEqual(["image/webp"]);
    expect(manifest["drawing.svg"]).toMatchObject({ width: 300, height: 200 });
    expect(manifest["drawing.svg"]?.sources).toBeUndefined();
    expect(readFileSync(fileOf(here, manifest["drawing.svg"]?.src ?? ""))).toEqual(drawing);
  });

  test("publishes author and terms, and neither place nor serial numbers", async () => {
    const packet = xmp(
      `<dc:rights>${inLanguages(["x-default", "© 2024 Ann"])}</dc:rights><xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/</xmpRights:WebStatement><Iptc4xmpCore:AltTextAccessibility>${inLanguages(["x-default", "A boat"])}</Iptc4xmpCore:AltTextAccessibility>`,
      'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="33,51.42S" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:SerialNumber="SERIAL-BODY-77"',
    );
    const told = await gradient(60, 40).jpeg().withExif(cameraExif).withXmp(packet).toBuffer();
    const here = site({ "told.jpg": withIptc(told, iptcResource([[2, 120, Buffer.from("Low tide")]])) });
    const { manifest } = await here.build();
    expect(manifest["told.jpg"]).toMatchObject({
      alt: "A boat",
      caption: "Low tide",
      credit: "Ann",
      copyright: "© 2024 Ann",
      license: "https://creativecommons.org/licenses/by/4.0/",
      taken: "2024-01-20T10:00:30+08:00",
      exif: {
        camera: "NIKON Z 6",
        lens: "NIKKOR 50mm",
        focalLength: 50,
        aperture: 2.8,
        exposureTime: 0.004,
        iso: 400,
      },
    });
    expect(readFileSync(`${here.manifest}.d.ts`, "utf8")).toContain('readonly "told.jpg": DescribedPhoto;');
    const secrets = ["SERIAL-", "NIKON", "33,51", "GPS"];
    for (const name of [...files(here.out), "../../photos.json", ".colophon-images.json"]) {
      const bytes = readFileSync(join(here.out, name));
      const found = secrets.filter(
        (secret) => bytes.includes(secret) && !(secret === "NIKON" && name.endsWith(".json")),
      );
      expect(found, name).toEqual([]);
      if (name.endsWith(".json")) continue;
      const { exif, xmpAsString } = await sharp(bytes).metadata();
      expect(exif, name).toBeUndefined();
      expect(xmpAsString, name).toContain("© 2024 Ann");
    }
  });

  test("keeps place and serial numbers when asked, in manifest and files", async () => {
    const here = site({ "told.jpg": await gradient(60, 40).jpeg().withExif(cameraExif).toBuffer() });
    const { manifest } = await here.build({ keepGps: true, keepSerialNumbers: true });
    const exif = { position: { latitude: -33.857, longitude: 151.21 }, cameraSerialNumber: "SERIAL-BODY-77" };
    expect(manifest["told.jpg"]?.exif).toMatchObject(exif);
    for (const name of files(here.out)) {
      expect((await sharp(join(here.out, name)).metadata()).exif?.includes("SERIAL-LENS-88"), name).toBe(
        true,
      );
    }
    const again = site(
      Object.fromEntries(files(here.out).map((name) => [name, readFileSync(join(here.out, name))])),
    );
    const report = await again.build({ keepGps: true, keepSerialNumbers: true });
    expect(report.built).toHaveLength(6);
    for (const photo of Object.values(report.manifest)) expect(photo.exif).toMatchObject(exif);
  });
});
