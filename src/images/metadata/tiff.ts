/** The value of a field: a text, or numbers (rationals as their quotient). */
export type TiffValue = string | number[];

/**
 * The fields of one directory, by tag. A value is read when it is asked for: all fields of hostile data may claim the same
 * 64 kB as theirs.
 */
export interface TiffDirectory {
  /** The value of a field; `undefined` where there is none, or a damaged one. */
  get: (tag: number) => TiffValue | undefined;
}

/** The three directories of Exif data that say something of a picture. */
export interface ExifDirectories {
  /** Maker, model, author, copyright. */
  image: TiffDirectory;
  /** How the picture was taken. */
  exif: TiffDirectory;
  /** Where it was taken. */
  gps: TiffDirectory;
}

const exifPointer = 0x8769;
const gpsPointer = 0x8825;

/** Bytes a value of each type takes (TIFF 6.0, section 2; 13 is IFD; 129 is UTF-8, since Exif 3.0). */
const sizes: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 4],
  [5, 8],
  [6, 1],
  [7, 1],
  [8, 2],
  [9, 4],
  [10, 8],
  [11, 4],
  [12, 8],
  [13, 4],
  [129, 1],
]);

/** More than any directory a camera writes; a damaged count would otherwise cost time. */
const mostFields = 1000;
const longestValue = 65_536;

/**
 * Reads Exif data (JEITA CP-3451), with or without `Exif\0\0` before it. Damaged fields are left out; it never throws.
 *
 * @returns `undefined` where the bytes are no Exif data
 */
export function readTiff(bytes: Uint8Array): ExifDirectories | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 6)) === "Exif\0\0" ? 6 : 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
  if (view.byteLength < 8) return undefined;
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return undefined;
  const image = readDirectory(view, view.getUint32(4, little), little);
  const linked = (tag: number): TiffDirectory => {
    const [offset] = image.get(tag) ?? [];
    // A damaged type makes a negative or broken number of it.
    const isPlace = typeof offset === "number" && Number.isInteger(offset) && offset >= 0;
    return readDirectory(view, isPlace ? offset : view.byteLength, little);
  };
  return { image, exif: linked(exifPointer), gps: linked(gpsPointer) };
}

function readDirectory(view: DataView, offset: number, little: boolean): TiffDirectory {
  const fields = new Map<number, number>();
  const count = offset + 2 > view.byteLength ? 0 : Math.min(view.getUint16(offset, little), mostFields);
  for (let field = offset + 2; field < offset + 2 + count * 12; field += 12) {
    if (field + 12 > view.byteLength) break;
    fields.set(view.getUint16(field, little), field);
  }
  return {
    get: (tag) => {
      const field = fields.get(tag);
      return field === undefined ? undefined : readField(view, field, little);
    },
  };
}

function readField(view: DataView, field: number, little: boolean): TiffValue | undefined {
  const type = view.getUint16(field + 2, little);
  const count = view.getUint32(field + 4, little);
  const size = sizes.get(type);
  if (size === undefined || count === 0 || count * size > longestValue) return undefined;
  const at = count * size <= 4 ? field + 8 : view.getUint32(field + 8, little);
  if (at + count * size > view.byteLength) return undefined;
  if (type === 2 || type === 129) return readText(new Uint8Array(view.buffer, view.byteOffset + at, count));
  return Array.from({ length: count }, (_, index) => readNumber(view, at + index * size, type, little));
}

/** ASCII by the standard; in the wild UTF-8 as well, and where it is not that, the code page of Windows. */
function readText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const text = end === -1 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return new TextDecoder("windows-1252").decode(text);
  }
}

function readNumber(view: DataView, at: number, type: number, little: boolean): number {
  switch (type) {
    case 3:
      return view.getUint16(at, little);
    case 4:
    case 13:
      return view.getUint32(at, little);
    case 5:
      return view.getUint32(at, little) / view.getUint32(at + 4, little);
    case 6:
      return view.getInt8(at);
    case 8:
      return view.getInt16(at, little);
    case 9:
      return view.getInt32(at, little);
    case 10:
      return view.getInt32(at, little) / view.getInt32(at + 4, little);
    case 11:
      return view.getFloat32(at, little);
    case 12:
      return view.getFloat64(at, little);
    default:
      return view.getUint8(at);
  }
}
