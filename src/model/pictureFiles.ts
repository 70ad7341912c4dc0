import { isMissing, ownItems, ownValue } from "./ownValue.js";
import { positiveNumber } from "./pictureSize.js";
import { safeImageSource } from "./safeUrl.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** The files of one media type, for a `source` element. */
export interface PictureAlternate {
  /** Media type, such as `image/avif`. */
  type: string;
  /** Candidates by width, for the `srcset` attribute. */
  srcSet: string;
}

/** The files a picture exists in. */
export interface PictureFiles {
  /** Candidates of the same type as the picture's own file, for the `srcset` of `img`. */
  srcSet?: string | undefined;
  /** Candidates of other types, the best compressed first. */
  alternates: PictureAlternate[];
}

interface PictureFile {
  src: string;
  width: number;
}

/** A browser takes the first type it knows, so the formats that need the fewest bytes come first. */
const bestFirst = ["image/avif", "image/webp"];

const typesByExtension: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["avif", "image/avif"],
  ["svg", "image/svg+xml"],
]);

/**
 * Sorts the files of a picture into what `img` and the `source` elements before it need. Entries that cannot be used
 * are left out, with a warning; of two entries with the same width or address, the first stays.
 *
 * @param src address of the picture's own file, already checked
 * @param width its width in pixels, where known: then the file is a candidate too
 * @param sources what the author gave
 */
export function pictureFiles(src: string, width: number | undefined, sources: unknown): PictureFiles {
  if (sources === undefined || sources === null) return { alternates: [] };
  const entries = ownItems(sources);
  if (entries === undefined) {
    warn(
      "The sources of a photo are not a list. They were left out, so every reader loads the same file. Give a list of { src, width, type }.",
    );
    return { alternates: [] };
  }
  const ownType = typeOf(src);
  const own: PictureFile[] = [];
  const others = new Map<string, PictureFile[]>();
  for (const entry of entries) {
    const file = readFile(entry);
    if (file === undefined) continue;
    const type = toText(ownValue(entry, "type"), "type of a photo's source")?.toLowerCase();
    if (type === undefined || type === ownType) own.push(file);
    else if (/^image\/[a-z0-9.+-]+$/.test(type)) others.set(type, [...(others.get(type) ?? []), file]);
    else
      warn(`The photo source ${file.src} has the type "${type}", which is no image type. It was left out.`);
  }
  if (own.length > 0 && width !== undefined) own.push({ src, width });
  return {
    srcSet: own.length > 0 ? candidates(own) : undefined,
    alternates: [...others].map(([type, files]) => ({ type, srcSet: candidates(files) })).toSorted(byRank),
  };
}

function readFile(entry: unknown): PictureFile | undefined {
  const address = ownValue(entry, "src");
  const src = safeImageSource(address, "source of a photo");
  const width = positiveNumber(ownValue(entry, "width"));
  if (src !== undefined && width !== undefined) return { src, width: Math.max(1, Math.round(width)) };
  if (src === undefined && !isMissing(address)) return undefined;
  warn(
    "An entry in the sources of a photo has no address or no usable width. The browser could not choose it, so it was left out. Give { src, width } with the width in pixels.",
  );
  return undefined;
}

function candidates(files: readonly PictureFile[]): string {
  const widths = new Set<number>();
  const addresses = new Set<string>();
  return files
    .filter(({ src, width }) => {
      if (widths.has(width) || addresses.has(src)) return false;
      widths.add(width);
      addresses.add(src);
      return true;
    })
    .toSorted((a, b) => a.width - b.width)
    .map(({ src, width }) => `${encodeForSrcSet(src)} ${width}w`)
    .join(", ");
}

/** A comma at either end of an address would end the candidate. Others stay: a service may have signed the address. */
function encodeForSrcSet(src: string): string {
  return src.replaceAll(/^,+|,+$/g, (commas) => "%2C".repeat(commas.length));
}

function typeOf(src: string): string | undefined {
  const inline = /^data:([^;,]+)/i.exec(src)?.[1];
  if (inline !== undefined) return inline.toLowerCase();
  const extension = /\.([a-z]+)(?:[?#]|$)/i.exec(src)?.[1];
  return typesByExtension.get(extension?.toLowerCase() ?? "");
}

function byRank(a: PictureAlternate, b: PictureAlternate): number {
  return rank(a.type) - rank(b.type);
}

function rank(type: string): number {
  const place = bestFirst.indexOf(type);
  return place === -1 ? bestFirst.length : place;
}
