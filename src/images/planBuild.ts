import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { BuildState, PictureRecord } from "./files/buildState.js";
import { fingerprintOf } from "./files/fingerprint.js";
import { compare, type FoundPictures, type Original, reasonOf, shownPath } from "./files/listPictures.js";
import type { ResolvedOptions } from "./options.js";
import type { FailedPicture, StalePicture } from "./report.js";

/** What a build has to do. */
export interface BuildPlan {
  /** Originals to build, and why. */
  stale: (StalePicture & { original: Original })[];
  /** Pictures that are as the last build left them. */
  unchanged: string[];
  /** Originals that cannot be read. */
  failed: FailedPicture[];
  /** Pictures of the last build whose originals are gone. */
  gone: string[];
}

/**
 * Compares every original with what the last build left. Reads originals, and asks for the sizes of files; writes nothing.
 *
 * Where nothing has changed, this is all a build does, in thousands of small steps. They are done in place: on a busy
 * machine a trip to another thread and back takes longer than the answer. Between two originals others have their turn.
 */
export async function planBuild(
  found: FoundPictures,
  state: BuildState,
  options: ResolvedOptions,
): Promise<BuildPlan> {
  const plan: BuildPlan = { stale: [], unchanged: [], failed: [...found.failed], gone: [] };
  for (const original of found.originals) {
    await setImmediate();
    options.signal?.throwIfAborted();
    const { key, path } = original;
    try {
      const reason = compareOriginal(original, state.pictures.get(key), options);
      if (reason === undefined) plan.unchanged.push(key);
      else plan.stale.push({ key, reason, original });
    } catch (error) {
      plan.failed.push({ path: shownPath(path), reason: reasonOf(error) });
    }
  }
  plan.failed.sort((a, b) => compare(a.path, b.path));
  const keys = new Set(found.originals.map(({ key }) => key));
  // What cannot be looked at just now may be there all the same.
  const isUnseen = (key: string): boolean =>
    found.unseen.some(
      (path) => key === path || ((path === "" || path.endsWith("/")) && key.startsWith(path)),
    );
  plan.gone = [...state.pictures.keys()].filter((key) => !keys.has(key) && !isUnseen(key)).toSorted(compare);
  return plan;
}

/** Why a picture must be built; `undefined` where it need not. Throws what the file system says of an unreadable one. */
function compareOriginal(
  { path }: Original,
  record: PictureRecord | undefined,
  { settings, out }: ResolvedOptions,
): StalePicture["reason"] | undefined {
  if (record === undefined) {
    accessSync(path, constants.R_OK);
    return "new";
  }
  if (record.fingerprint !== fingerprintOf(readFileSync(path), settings)) return "changed";
  return record.files.every(({ name, bytes }) => sizeOf(join(out, name)) === bytes)
    ? undefined
    : "files missing";
}

function sizeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size;
  } catch {
    return undefined;
  }
}
