import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuildState, PictureRecord } from "./files/buildState.js";
import { fingerprintOf } from "./files/fingerprint.js";
import { inParallel } from "./files/inParallel.js";
import { type FoundPictures, type Original, reasonOf, shownPath } from "./files/listPictures.js";
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

/** Compares every original with what the last build left. Reads originals, and asks for the sizes of files; writes nothing. */
export async function planBuild(
  found: FoundPictures,
  state: BuildState,
  options: ResolvedOptions,
): Promise<BuildPlan> {
  const plan: BuildPlan = { stale: [], unchanged: [], failed: [...found.failed], gone: [] };
  const reasons = await inParallel(found.originals, options.concurrency, async (original) => {
    options.signal?.throwIfAborted();
    return compareOriginal(original, state.pictures.get(original.key), options);
  });
  for (const [index, original] of found.originals.entries()) {
    const reason = reasons[index];
    if (reason === undefined) plan.unchanged.push(original.key);
    else if (typeof reason === "string") plan.stale.push({ key: original.key, reason, original });
    else plan.failed.push(reason);
  }
  const keys = new Set(found.originals.map(({ key }) => key));
  plan.gone = [...state.pictures.keys()].filter((key) => !keys.has(key));
  return plan;
}

/** Why a picture must be built; `undefined` where it need not. */
async function compareOriginal(
  original: Original,
  record: PictureRecord | undefined,
  { settings, out }: ResolvedOptions,
): Promise<StalePicture["reason"] | FailedPicture | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(original.path);
  } catch (error) {
    return { path: shownPath(original.path), reason: reasonOf(error) };
  }
  if (record === undefined) return "new";
  if (record.fingerprint !== fingerprintOf(bytes, settings)) return "changed";
  for (const file of record.files) {
    const there = await stat(join(out, file.name)).catch(() => undefined);
    if (there?.size !== file.bytes) return "files missing";
  }
  return undefined;
}
