import type { ManifestPhoto, PhotoManifest } from "../content/manifest.js";
import { ownItems, ownValue } from "./ownValue.js";

/** What {@link findPhoto} may be told of the addresses. */
export interface FindPhotoOptions {
  /**
   * How posts write the folder the build helper was given, such as `"/photos/"` or `"../photos"`; a list where they do so
   * in several ways. @default the folder itself, so that `tea.jpg` and `./tea.jpg` are found
   */
  folder?: string | readonly string[] | undefined;
}

/**
 * The picture of the manifest that an address in a post means. It is found by its whole path, never by its name alone:
 * of two pictures called `1.jpg`, the wrong one would be worse than none.
 *
 * - `%20`, `./`, `../` inside the address, a query and a fragment make no difference, nor does the Unicode form.
 * - Addresses of another site (`https:`, `//`) and `data:` mean no original.
 *
 * @param manifest what the build helper wrote; entries it inherits do not count
 * @param src the address as the author wrote it
 * @param options `folder`: what stands before the path of the manifest
 * @returns `undefined` where there is none
 */
export function findPhoto(
  manifest: PhotoManifest,
  src: string,
  options: FindPhotoOptions = {},
): ManifestPhoto | undefined {
  const path = readPath(src);
  if (path === undefined) return undefined;
  const { folder } = options;
  for (const name of ownItems(folder) ?? [folder ?? ""]) {
    const prefix = asFolder(readPath(name) ?? "");
    const photo = path.startsWith(prefix) ? ownValue(manifest, path.slice(prefix.length)) : undefined;
    // The build helper wrote the entry, and the components check it again.
    if (typeof photo === "object" && photo !== null) return photo as ManifestPhoto;
  }
  return undefined;
}

function asFolder(path: string): string {
  return path === "" || path.endsWith("/") ? path : `${path}/`;
}

/** An address without what does not name a file. A `/` or `..` at the start stays: it says where the folder is. */
function readPath(address: unknown): string | undefined {
  if (typeof address !== "string" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const path = decode(address.replace(/[?#].*$/s, "")).normalize("NFC");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    const last = parts.at(-1);
    if (part === ".." && last !== undefined && last !== "..") parts.pop();
    else parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
