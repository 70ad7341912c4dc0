import { PictureError } from "../errors.js";

/** What a file is, by its first bytes. Its name may say something else. */
export type PictureKind = "jpeg" | "png" | "webp" | "avif" | "gif" | "svg";

/** Brands of HEIF files that hold HEVC, which sharp does not decode. */
const hevcBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx"];

/**
 * Says what a file is.
 *
 * @throws PictureError for files that are no picture, or one that cannot be read whole
 */
export function pictureKind(bytes: Uint8Array): PictureKind {
  if (bytes.length === 0) throw new PictureError("The file is empty (0 bytes).");
  const head = latin1(bytes, 0, 64);
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return checkPng(bytes);
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF.{4}WEBP/s.test(head)) return "webp";
  if (head.slice(4, 8) === "ftyp") return checkHeif(head.slice(8, 12), bytes);
  // A drawing begins with its root, or with a declaration, a comment or a document type before it.
  const text = latin1(bytes, 0, 4096).replace(/^\xef\xbb\xbf/, "");
  if (
    /^\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg|[\w.-]+:svg)/i.test(text) &&
    /<(?:[\w.-]+:)?svg[\s>/]/.test(latin1(bytes, 0, 65_536))
  ) {
    return "svg";
  }
  throw new PictureError("The file is none of JPEG, PNG, WebP, AVIF, GIF and SVG, whatever its name says.");
}

/** An animated PNG shows its first frame to whoever does not know better, and sharp does not. */
function checkPng(bytes: Uint8Array): PictureKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const chunk = latin1(bytes, at + 4, at + 8);
    if (chunk === "IDAT") break;
    if (chunk === "acTL") {
      throw new PictureError(
        "It is an animated PNG, of which only the first frame could be read. Save it as WebP or GIF.",
      );
    }
  }
  return "png";
}

function checkHeif(brand: string, bytes: Uint8Array): PictureKind {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const brands = [brand, ...(latin1(bytes, 16, Math.min(size, 256)).match(/.{4}/gs) ?? [])];
  if (brand === "avis") {
    throw new PictureError(
      "It is an animated AVIF, of which only one frame could be read. Save it as WebP or GIF.",
    );
  }
  if (brands.includes("avif")) return "avif";
  if (brands.some((name) => hevcBrands.includes(name))) {
    throw new PictureError("It is HEIC, which cannot be read. Export it as JPEG.");
  }
  throw new PictureError(`It is a ${JSON.stringify(brand)} file, not AVIF.`);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join("");
}
