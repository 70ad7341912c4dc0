import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";

/** What every camera of these originals tells, and no file may tell on. */
export const secrets = ["SERIAL-BODY-77", "SERIAL-LENS-88", "33,51.42S", "GPSLatitude"];

const exif = {
  IFD0: { Make: "NIKON CORPORATION", Model: "NIKON Z 6", Artist: "Ines Falk", Copyright: "2024 Ines Falk" },
  IFD2: {
    ExposureTime: "1/250",
    FNumber: "28/10",
    ISOSpeedRatings: "400",
    DateTimeOriginal: "2024:01:20 10:00:30",
    BodySerialNumber: "SERIAL-BODY-77",
    LensSerialNumber: "SERIAL-LENS-88",
  },
  IFD3: {
    GPSLatitudeRef: "S",
    GPSLatitude: "33/1 51/1 2520/100",
    GPSLongitudeRef: "E",
    GPSLongitude: "151/1 12/1 3600/100",
  },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="33,51.42S" aux:SerialNumber="SERIAL-BODY-77"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2024 Ines Falk</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** Red in the left upper corner, darker to the right and downward, with waves that differ from picture to picture. */
function paint(index, width, height, channels = 3) {
  const data = Buffer.alloc(width * height * channels, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const wave = 60 * Math.sin((x * (index + 3)) / 97) * Math.cos((y * (index + 5)) / 83);
      const corner = x < width / 4 && y < height / 4;
      const color = corner ? [230, 20, 20] : [20, 120 + wave, 230 - (130 * (x + y)) / (width + height)];
      data.set(color, (y * width + x) * channels);
    }
  }
  return sharp(data, { raw: { width, height, channels } });
}

/**
 * The picture as a camera stores it that was held in another way, by Exif orientation. sharp mirrors before it turns, so the
 * fifth is the transpose.
 */
const turnedBack = [
  (picture) => picture,
  (picture) => picture.flop(),
  (picture) => picture.rotate(180),
  (picture) => picture.flip(),
  (picture) => picture.rotate(90).flip(),
  (picture) => picture.rotate(270),
  (picture) => picture.rotate(90).flop(),
  (picture) => picture.rotate(90),
];

const sizes = [
  [600, 400],
  [400, 600],
  [512, 512],
  [720, 240],
  [240, 720],
];
const folders = ["", "2023/", "2024/spring & summer/", "旅行/京都 の 庭/", "رحلة/"];
const kinds = ["jpg", "jpg", "jpg", "JPG", "png", "webp", "avif", "gif", "svg", "jpg"];

async function makeOne(index, extension) {
  const [width, height] = sizes[index % sizes.length];
  const orientation = (index % 8) + 1;
  const picture = paint(index, width, height);
  switch (extension) {
    case "png":
      return (index % 3 === 0 ? picture.toColourspace("rgb16") : paint(index, width, height, 4))
        .png()
        .withExif(exif)
        .withXmp(xmp)
        .toBuffer();
    case "webp":
      return picture.webp().withExif(exif).withXmp(xmp).toBuffer();
    case "avif":
      return picture.avif({ effort: 0 }).withExif(exif).toBuffer();
    case "gif":
      return (index % 2 === 0 ? picture : paint(index, width, height, 4)).gif().toBuffer();
    case "svg":
      return Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width / 4}" height="${height / 4}" fill="#e61414"/><!-- ${index} --></svg>`,
      );
    default: {
      const upright = await picture.png().toBuffer();
      const stored = await turnedBack[orientation - 1](sharp(upright)).png().toBuffer();
      if (index % 11 === 0)
        return sharp(upright).toColourspace("cmyk").withIccProfile("cmyk").jpeg().toBuffer();
      if (index % 13 === 0) return sharp(upright).withIccProfile("p3").jpeg().toBuffer();
      return sharp(stored)
        .jpeg({ quality: 92 })
        .withMetadata({ orientation })
        .withExifMerge(exif)
        .withXmp(xmp)
        .toBuffer();
    }
  }
}

async function animation() {
  const frames = await Promise.all([1, 2, 3].map((index) => paint(index, 300, 200).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: [90, 90, 90] })
    .toBuffer();
}

/**
 * Writes 190 pictures of every kind into a folder.
 *
 * @returns their paths in the manifest, with the size of each upright
 */
export async function writeOriginals(folder) {
  const written = new Map();
  for (let index = 0; index < 190; index++) {
    const extension = kinds[index % kinds.length];
    const key = `${folders[index % folders.length]}${["photo", "茶", "a b"][index % 3]} ${index}.${extension}`;
    const moving = index === 7;
    const bytes = moving ? await animation() : await makeOne(index, extension);
    // One picture is called what it is not.
    const name = index === 4 ? key.replace(/png$/, "jpg") : key;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const [width, height] = moving ? [300, 200] : sizes[index % sizes.length];
    written.set(name.normalize("NFC"), { width, height, extension, moving });
  }
  return written;
}

/** Writes ten pictures, each broken in a way of its own. Returns their names and what the reason has to say. */
export async function writeBroken(folder) {
  const whole = paint(1, 600, 400);
  const part = (bytes, share) => bytes.subarray(0, Math.floor(bytes.length * share));
  const broken = {
    "empty.jpg": [Buffer.alloc(0), "empty"],
    "words.png": [Buffer.from("These are words, and no picture."), "none of"],
    "cut early.jpg": [part(await whole.clone().jpeg().toBuffer(), 0.01), "damaged or cut off"],
    "cut late.jpg": [part(await whole.clone().jpeg().toBuffer(), 0.95), "damaged or cut off"],
    "cut.png": [part(await whole.clone().png().toBuffer(), 0.5), "damaged or cut off"],
    "cut.webp": [part(await whole.clone().webp().toBuffer(), 0.7), "damaged or cut off"],
    "cut.avif": [part(await whole.clone().avif({ effort: 0 }).toBuffer(), 0.8), "damaged or cut off"],
    "cut.gif": [part(await whole.clone().gif().toBuffer(), 0.6), "damaged or cut off"],
    "script.svg": [
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>',
      ),
      "<script>",
    ],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, [bytes]] of Object.entries(broken)) writeFileSync(join(folder, name), bytes);
  symlinkSync("nowhere.jpg", join(folder, "lost.jpg"));
  const reasons = Object.entries(broken).map(([name, [, reason]]) => [name, reason]);
  return new Map([...reasons, ["lost.jpg", "link to nothing"]]);
}
