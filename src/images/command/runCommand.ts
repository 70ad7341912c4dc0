import { readFile } from "node:fs/promises";
import { buildImages } from "../buildImages.js";
import { BuildError } from "../errors.js";
import { helpText } from "./helpText.js";
import { type ProgressStream, showProgress } from "./progress.js";
import { type CommandArguments, readArguments } from "./readArguments.js";
import { reportText } from "./reportText.js";

/** What a command needs of its process. */
export interface CommandHost {
  /** For what was asked for. */
  stdout: ProgressStream;
  /** For progress and complaints. */
  stderr: ProgressStream;
  /** Hears of signals. */
  on: (signal: "SIGINT" | "SIGTERM", listener: () => void) => unknown;
  /** Hears no more of them. */
  off: (signal: "SIGINT" | "SIGTERM", listener: () => void) => unknown;
}

/**
 * Runs the `colophon` command.
 *
 * @param words what was typed after `colophon`
 * @param host streams and signals
 * @returns the exit code: 0 all is well, 1 a picture failed or a check found something, 2 the build could not begin,
 *   130 stopped
 */
export async function runCommand(words: readonly string[], host: CommandHost): Promise<number> {
  try {
    const parsed = readArguments(words);
    if (parsed.action === "help") host.stdout.write(helpText);
    else if (parsed.action === "version") host.stdout.write(`${await readVersion()}\n`);
    else return await build(parsed, host);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    host.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function build({ options, json }: CommandArguments, host: CommandHost): Promise<number> {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    // A second signal finds nobody who hears of it, and ends the process at once.
    release();
    host.stderr.write("\nStopping as soon as the files in work are written.\n");
  };
  const release = (): void => {
    host.off("SIGINT", stop);
    host.off("SIGTERM", stop);
  };
  const progress = showProgress(host.stderr);
  host.on("SIGINT", stop);
  host.on("SIGTERM", stop);
  try {
    const report = await buildImages({
      ...options,
      onProgress: progress.onProgress,
      signal: stopping.signal,
    });
    progress.end();
    const { manifest: _manifest, ...facts } = report;
    host.stdout.write(json ? `${JSON.stringify(facts, undefined, 2)}\n` : reportText(report));
    return report.ok ? 0 : 1;
  } catch (error) {
    progress.end();
    if (!stopping.signal.aborted) throw error;
    host.stderr.write("Stopped. What was built is kept; run it again to go on.\n");
    return 130;
  } finally {
    release();
  }
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
  return version;
}
