import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BuildError } from "../errors.js";

const temporary = /^\.colophon-(\d+)-\d+\.tmp$/;

/** Longer than any file takes to write. */
const abandonedAfter = 24 * 60 * 60 * 1000;

let count = 0;

/** The temporary files of this process that are being written. Several builds may run in it. */
const writing = new Set<string>();

/**
 * Writes a file so that others see all of it or none of it, whenever the process or the machine stops: into a temporary
 * file in the same folder, flushed to the disk, then renamed.
 *
 * @throws BuildError where it cannot be written
 */
export async function writeFileAtomically(path: string, data: Uint8Array | string): Promise<void> {
  const part = join(dirname(path), `.colophon-${process.pid}-${count++}.tmp`);
  writing.add(part);
  try {
    const file = await open(part, "wx");
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw notWritten(path, error);
  } finally {
    writing.delete(part);
  }
}

/** What is thrown where a file or folder cannot be written. */
export function notWritten(path: string, error: unknown): BuildError {
  return new BuildError(
    `${path} could not be written: ${error instanceof Error ? error.message : String(error)}. The build stopped; what was finished is kept. Make room or give permission, and run it again.`,
    { cause: error },
  );
}

/** Deletes the temporary files of builds that were killed. Those of a build that is still running stay. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = Number(temporary.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid)) continue;
    const path = join(folder, name);
    if (writing.has(path)) continue;
    if (!isRunning(pid) || (await isAbandoned(path))) await rm(path, { force: true });
  }
}

/** A process of our own number is an earlier one: what this one writes is known. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not allowed to be asked: it is there, and another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > abandonedAfter;
}
