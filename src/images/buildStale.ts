import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuiltPicture, buildPicture } from "./encode/buildPicture.js";
import type { EncodeContext } from "./encode/openPicture.js";
import { BuildError, PictureError } from "./errors.js";
import { type BuildState, noteBuilt } from "./files/buildState.js";
import { fingerprintOf, stemOf } from "./files/fingerprint.js";
import { inParallel } from "./files/inParallel.js";
import { type Original, reasonOf, shownPath } from "./files/listPictures.js";
import { writeFileAtomically } from "./files/writeFileAtomically.js";
import { loadSharp, type Sharp } from "./loadSharp.js";
import type { ResolvedOptions } from "./options.js";
import type { BuildPlan } from "./planBuild.js";
import type { BuildReport } from "./report.js";

/** Threads of Node's pool, which sharp works in (libuv's default). */
const poolSize = Number(process.env.UV_THREADPOOL_SIZE) || 4;

/** Builds what the plan says, into the state and the report. */
export async function buildStale(
  plan: BuildPlan,
  state: BuildState,
  options: ResolvedOptions,
  report: BuildReport,
): Promise<void> {
  const sharp = await loadSharp();
  const threads = sharp.concurrency();
  // Many pictures at once use the processors better than many threads for one; threads take up what the pool leaves.
  sharp.concurrency(Math.max(1, Math.floor(options.concurrency / Math.min(options.concurrency, poolSize))));
  try {
    await new Builder(sharp, plan, state, options, report).run();
  } finally {
    sharp.concurrency(threads);
  }
}

class Builder {
  readonly #context: EncodeContext;
  readonly #plan: BuildPlan;
  readonly #state: BuildState;
  readonly #options: ResolvedOptions;
  readonly #report: BuildReport;
  /** Copies of one picture under one name have the same files, which are written once. */
  readonly #building = new Map<string, Promise<BuiltPicture>>();
  readonly #totalBytes: number;
  #doneBytes = 0;
  #done = 0;

  constructor(
    sharp: Sharp,
    plan: BuildPlan,
    state: BuildState,
    options: ResolvedOptions,
    report: BuildReport,
  ) {
    this.#plan = plan;
    this.#state = state;
    this.#options = options;
    this.#report = report;
    this.#totalBytes = plan.stale.reduce((sum, { original }) => sum + original.bytes, 0);
    this.#context = {
      sharp,
      settings: options.settings,
      limitInputPixels: options.limitInputPixels,
      signal: options.signal,
      write: (name, data) => this.#write(name, data),
    };
  }

  async run(): Promise<void> {
    await inParallel(this.#plan.stale, this.#options.concurrency, ({ original }) => this.#build(original));
    this.#report.built.sort();
    const built = new Set(this.#report.built);
    this.#report.stale = this.#report.stale.filter(({ key }) => !built.has(key));
  }

  async #build(original: Original): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const { key } = original;
    let failed: string | undefined;
    let picture: BuiltPicture | undefined;
    try {
      const bytes = await readOriginal(original);
      const fingerprint = fingerprintOf(bytes, this.#options.settings);
      picture = await this.#buildOnce(bytes, stemOf(key, fingerprint));
      const record = { fingerprint, ...picture };
      await noteBuilt(this.#options.out, key, record);
      this.#state.pictures.set(key, record);
      this.#report.built.push(key);
    } catch (error) {
      // What stops the build is thrown on; whatever else goes wrong is this picture's.
      this.#options.signal?.throwIfAborted();
      if (error instanceof BuildError) throw error;
      failed = error instanceof Error ? error.message : String(error);
      this.#report.failed.push({ path: shownPath(original.path), reason: failed });
    }
    this.#tell(original, picture, failed);
  }

  #buildOnce(bytes: Uint8Array, stem: string): Promise<BuiltPicture> {
    const before = this.#building.get(stem);
    const building = before ?? buildPicture(bytes, stem, this.#context);
    this.#building.set(stem, building);
    return building;
  }

  async #write(name: string, data: Uint8Array): Promise<void> {
    await writeFileAtomically(join(this.#options.out, name), data);
    this.#state.written.add(name);
    this.#report.filesWritten += 1;
    this.#report.bytesWritten += data.length;
  }

  #tell(original: Original, picture: BuiltPicture | undefined, failed: string | undefined): void {
    this.#done += 1;
    this.#doneBytes += original.bytes;
    this.#options.onProgress({
      type: "picture",
      path: shownPath(original.path),
      files: picture?.files.length ?? 0,
      bytes: picture?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0,
      failed,
      done: this.#done,
      total: this.#plan.stale.length,
      fraction: this.#totalBytes === 0 ? 1 : this.#doneBytes / this.#totalBytes,
    });
  }
}

/** @throws PictureError where it cannot be read any more */
async function readOriginal({ path }: Original): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new PictureError(reasonOf(error), { cause: error });
  }
}
