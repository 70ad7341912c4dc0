import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BuildState, obsoleteFiles, readState, writeState } from "./files/buildState.js";
import { compare, type FoundPictures, listPictures, shownPath } from "./files/listPictures.js";
import { notWritten, sweepTemporaryFiles, writeFileAtomically } from "./files/writeFileAtomically.js";
import { declarationPath, declarationText, manifestOf, manifestText, refuseOtherFile } from "./manifest.js";
import { type BuildOptions, type ResolvedOptions, resolveOptions } from "./options.js";
import { type BuildPlan, planBuild } from "./planBuild.js";
import type { BuildReport } from "./report.js";

/**
 * Builds the pictures of a site: every original in several widths and formats, and a manifest that says of each what a
 * `Photo` says, to be spread into a figure or a gallery.
 *
 * - Originals are only read. They may be JPEG, PNG, WebP, AVIF, GIF (moving ones become WebP) and SVG (published as it is).
 * - Files are upright and in sRGB. Of the original's metadata they carry author and terms, and nothing else.
 * - Only what changed is built. A file is written whole or not at all, and the manifest last, so a build may be stopped
 *   at any moment and goes on where it was.
 * - A picture that cannot be built is named in the report, and the others go on.
 *
 * @param options what to read, where to write, and how
 * @returns what was done, or in a check what would be
 * @throws Error for an option that makes no sense, a folder that is not there, a file that cannot be written and where
 *   sharp is missing; the reason of the signal where the build was stopped
 */
export async function buildImages(options: BuildOptions): Promise<BuildReport> {
  const resolved = resolveOptions(options);
  const found = listPictures(resolved.folders, resolved.out);
  await refuseOtherFile(resolved.manifest);
  const state = await readState(resolved.out);
  const plan = await planBuild(found, state, resolved);
  resolved.onProgress({ type: "planned", stale: plan.stale.length, unchanged: plan.unchanged.length });
  const report = emptyReport(resolved, found, plan);
  if (resolved.mode === "build") {
    for (const folder of [resolved.out, dirname(resolved.manifest)]) await prepareFolder(folder);
    if (plan.stale.length > 0) {
      // Half of the helper, and sharp, are loaded only where there is something to do.
      const { buildStale } = await import("./buildStale.js");
      await buildStale(plan, state, resolved, report);
    }
  }
  for (const key of plan.gone) state.pictures.delete(key);
  return resolved.mode === "build" ? finish(report, state, resolved) : lookedAt(report, state, resolved);
}

async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw notWritten(folder, error);
  });
  await sweepTemporaryFiles(folder);
}

function emptyReport(
  { mode, out, manifest }: ResolvedOptions,
  found: FoundPictures,
  plan: BuildPlan,
): BuildReport {
  return {
    ok: true,
    mode,
    out: shownPath(out),
    manifestPath: shownPath(manifest),
    built: [],
    unchanged: plan.unchanged,
    stale: plan.stale.map(({ key, reason }) => ({ key, reason })),
    failed: plan.failed,
    gone: plan.gone,
    ignored: found.ignored,
    obsolete: [],
    removed: [],
    filesWritten: 0,
    bytesWritten: 0,
    manifestChanged: false,
    manifest: {},
  };
}

async function lookedAt(
  report: BuildReport,
  state: BuildState,
  options: ResolvedOptions,
): Promise<BuildReport> {
  report.obsolete = obsoleteFiles(state);
  report.manifest = manifestOf(state, options.base);
  report.manifestChanged = (await changedTexts(report, options)).length > 0;
  const current = report.stale.length === 0 && report.gone.length === 0 && !report.manifestChanged;
  report.ok = report.failed.length === 0 && (options.mode === "dry-run" || current);
  return report;
}

/** The state before the manifest, the manifest before anything is deleted: whenever it stops, all that is named is there. */
async function finish(
  report: BuildReport,
  state: BuildState,
  options: ResolvedOptions,
): Promise<BuildReport> {
  await writeState(options.out, state);
  report.manifest = manifestOf(state, options.base);
  const changed = await changedTexts(report, options);
  for (const [path, text] of changed) await writeFileAtomically(path, text);
  report.manifestChanged = changed.length > 0;
  report.obsolete = obsoleteFiles(state);
  if (options.clean && report.obsolete.length > 0) {
    for (const name of report.obsolete) {
      const path = join(options.out, name);
      await rm(path, { force: true }).catch((error: unknown) => {
        throw notWritten(path, error);
      });
      state.written.delete(name);
    }
    [report.removed, report.obsolete] = [report.obsolete, []];
    await writeState(options.out, state);
  }
  report.failed.sort((a, b) => compare(a.path, b.path));
  report.ok = report.failed.length === 0;
  return report;
}

/** Of the manifest and its types, those whose file says something else. A file that is right is not touched. */
async function changedTexts(
  { manifest }: BuildReport,
  options: ResolvedOptions,
): Promise<[path: string, text: string][]> {
  const texts: [string, string][] = [
    [declarationPath(options.manifest), declarationText(manifest)],
    [options.manifest, manifestText(manifest)],
  ];
  const there = await Promise.all(texts.map(([path]) => readFile(path, "utf8").catch(() => undefined)));
  return texts.filter(([, text], index) => there[index] !== text);
}
