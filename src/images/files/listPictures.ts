import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
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
  /** The keys of what could not be looked at; of a folder, what the keys in it begin with. */
  unseen: string[];
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
export function listPictures(folders: readonly string[], out: string): FoundPictures {
  const found: FoundPictures = { originals: [], failed: [], unseen: [], ignored: [] };
  const outside = existsSync(out) ? realpathSync(out) : out;
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new BuildError(
        `There is no folder ${shownPath(folder)}. Nothing was built. Check its name and where you run the command.`,
      );
    }
    listFolder(folder, "", [outside], found);
  }
  found.originals.sort((a, b) => compare(a.key, b.key));
  found.ignored.sort(compare);
  refuseTwins(found);
  return found;
}

function listFolder(folder: string, prefix: string, outer: readonly string[], found: FoundPictures): void {
  let entries: Dirent[];
  let real: string;
  try {
    real = realpathSync(folder);
    // A link may lead back to a folder it stands in.
    if (outer.includes(real)) return;
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    found.failed.push({ path: shownPath(folder), reason: reasonOf(error) });
    found.unseen.push(prefix);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    const key = (prefix + entry.name).normalize("NFC");
    const info = entry.isFile() || entry.isSymbolicLink() ? statOf(path, key, found) : undefined;
    if (entry.isDirectory() || info?.isDirectory()) {
      listFolder(path, `${key}/`, [...outer, real], found);
    } else if (info?.isFile() && read.test(entry.name)) {
      found.originals.push({ key, path, bytes: info.size });
    } else if (info?.isFile() && otherPicture.test(entry.name)) found.ignored.push(shownPath(path));
  }
}

function statOf(path: string, key: string, found: FoundPictures): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    // A name without an ending may be that of a link to a folder.
    if (read.test(path) || extname(path) === "") {
      found.failed.push({ path: shownPath(path), reason: reasonOf(error) });
      found.unseen.push(key, `${key}/`);
    }
    return undefined;
  }
}

/** Two originals cannot have one place in the manifest: the first in the order of the folders keeps it. */
function refuseTwins(found: FoundPictures): void {
  const kept = new Map<string, Original>();
  for (const original of found.originals) {
    const { key, path } = original;
    const first = kept.get(key);
    if (first === undefined) kept.set(key, original);
    else {
      found.failed.push({
        path: shownPath(path),
        reason: `${shownPath(first.path)} is called ${JSON.stringify(key)} in the manifest, too. Rename one, or name the folder above both.`,
      });
    }
  }
  found.originals = [...kept.values()];
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
