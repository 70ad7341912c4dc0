import { toText } from "../../model/toText.js";

/** What IPTC-IIM data says of a picture. */
export interface IptcFacts {
  /** Who made it (2:80). */
  creator?: string | undefined;
  /** The line its provider wants to be credited with (2:110). */
  creditLine?: string | undefined;
  /** Copyright notice (2:116). */
  copyright?: string | undefined;
  /** Caption (2:120). */
  caption?: string | undefined;
}

/** The datasets of record 2 that are read. */
const wanted = { creator: 80, creditLine: 110, copyright: 116, caption: 120 };

/** Number of the Photoshop image resource that holds IPTC data. */
const iptcResource = 0x0404;

/**
 * Reads IPTC-IIM 4.2 data, bare or inside Photoshop's image resources, as JPEG files have it. Damaged data ends the
 * reading; it never throws.
 */
export function readIptc(bytes: Uint8Array | undefined): IptcFacts {
  if (bytes === undefined) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [from, to] = findRecords(view);
  const values = new Map<number, Uint8Array[]>(Object.values(wanted).map((dataset) => [dataset, []]));
  let utf8 = false;
  let at = from;
  while (at + 5 <= to && view.getUint8(at) === 0x1c) {
    const length = view.getUint16(at + 3);
    const data = bytes.subarray(at + 5, at + 5 + length);
    // A length with its first bit set is an extended one, for values of more than 32 kB: no text we want.
    if (length > 0x7fff || at + 5 + length > to) break;
    const record = view.getUint8(at + 1);
    const dataset = view.getUint8(at + 2);
    // ESC % G: everything that follows is UTF-8.
    if (record === 1 && dataset === 90) utf8 = data[1] === 0x25 && data[2] === 0x47;
    if (record === 2) values.get(dataset)?.push(data);
    at += 5 + length;
  }
  const textOf = (dataset: number): string | undefined =>
    toText((values.get(dataset) ?? []).map((data) => decode(data, utf8)).join(", "));
  return {
    creator: textOf(wanted.creator),
    creditLine: textOf(wanted.creditLine),
    copyright: textOf(wanted.copyright),
    caption: textOf(wanted.caption),
  };
}

/** Where the records stand: `[from, to]`. */
function findRecords(view: DataView): [number, number] {
  let at = 0;
  // Some readers hand over the segment with its name, some without.
  if (hasText(view, 0, "Photoshop 3.0\0")) at = 14;
  while (at + 12 <= view.byteLength && hasText(view, at, "8BIM")) {
    const resource = view.getUint16(at + 4);
    const name = view.getUint8(at + 6) + 1;
    const sizeAt = at + 6 + name + (name % 2);
    if (sizeAt + 4 > view.byteLength) break;
    const size = view.getUint32(sizeAt);
    if (resource === iptcResource) return [sizeAt + 4, Math.min(sizeAt + 4 + size, view.byteLength)];
    at = sizeAt + 4 + size + (size % 2);
  }
  return [0, view.byteLength];
}

function hasText(view: DataView, at: number, text: string): boolean {
  if (at + text.length > view.byteLength) return false;
  return Array.from(text).every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));
}

function decode(data: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !utf8 }).decode(data);
  } catch {
    return new TextDecoder("windows-1252").decode(data);
  }
}
