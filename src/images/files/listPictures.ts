import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { BuildError } from "../errors.js";
import type { FailedPicture } from "../report.js";

/** An original. */
export interface Original {
  /** Its path in the manifest. */
  key: string;
  /** Its absolute path. */
  path: string;
  /** Its size in bytes. */
  bytes: number;
}

/** What was found in the folders. */
export interface FoundPictures {
  /** Originals, sorted by key. */
  originals: Original[];
  /** What could not be looked at, and pictures whose key another one has. */
  failed: FailedPicture[];
  /** Pictures of a kind that is not read. */
  ignored: string[];
}

const read = /\.(?:jpe?g|jpe|jfif|png|webp|avif|gif|svg)$/i;
const otherPicture = /\.(?:heic|heif|tiff?|bmp|jxl|jp2)$/i;

/** A path as it is shown: from the working folder. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/**
 * Lists the pictures in folders and all folders in them. Links are followed. Left out: names that begin with a dot,
 * `node_modules`, and the folder the files are written to.
 *
 * @throws BuildError where a folder is not there
 */
export async function listPictures(folders: readonly string[], out: string): Promise<FoundPictures> {
  const found: FoundPictures = { originals: [], failed: [], ignored: [] };
  const outside = await realpath(out).catch(() => out);
  for (const folder of folders) {
    const info = await stat(folder).catch(() => undefined);
    if (!info?.isDirectory()) {
      throw new BuildError(
        `There is no folder ${shownPath(folder)}. Nothing was built. Check its name and where you run the command.`,
      );
    }
    await listFolder(folder, "", [outside], found);
  }
  found.originals.sort((a, b) => compare(a.key, b.key));
  found.ignored.sort(compare);
  refuseTwins(found);
  return found;
}

async function listFolder(
  folder: string,
  prefix: string,
  outer: readonly string[],
  found: FoundPictures,
): Promise<void> {
  let entries: Dirent[];
  let real: string;
  try {
    real = await realpath(folder);
    // A link may lead back to a folder it stands in.
    if (outer.includes(real)) return;
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.failed.push({ path: shownPath(folder), reason: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    const info = entry.isFile() || entry.isSymbolicLink() ? await statOf(path, found) : undefined;
    if (entry.isDirectory() || info?.isDirectory()) {
      await listFolder(path, `${prefix}${entry.name}/`, [...outer, real], found);
    } else if (info?.isFile() && read.test(entry.name)) {
      found.originals.push({ key: (prefix + entry.name).normalize("NFC"), path, bytes: info.size });
    } else if (info?.isFile() && otherPicture.test(entry.name)) found.ignored.push(shownPath(path));
  }
}

async function statOf(path: string, found: FoundPictures): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (read.test(path)) found.failed.push({ path: shownPath(path), reason: reasonOf(error) });
    return undefined;
  }
}

/** Two originals cannot have one place in the manifest: the first in the order of the folders keeps it. */
function refuseTwins(found: FoundPictures): void {
  found.originals = found.originals.filter((original, index, all) => {
    const before = all[index - 1];
    const first = all.find(({ key }) => key === original.key);
    if (before?.key !== original.key || first === undefined) return true;
    found.failed.push({
      path: shownPath(original.path),
      reason: `${shownPath(first.path)} is called ${JSON.stringify(original.key)} in the manifest, too. Rename one, or name the folder above both.`,
    });
    return false;
  });
}

/** What an error of the file system means to a reader. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") return "You have no permission to read it.";
  if (code === "ENOENT") return "It is a link to nothing, or was deleted meanwhile.";
  if (code === "ELOOP") return "It is a link that leads to itself.";
  return `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}

/** By code points, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
