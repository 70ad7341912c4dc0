import { formatBytes } from "../../model/format.js";
import type { BuildProgress } from "../report.js";
import { english, printable } from "./printable.js";

/** Where progress is shown: a terminal, or a log. */
export interface ProgressStream {
  /** Writes a text. */
  write: (text: string) => unknown;
  /** Whether it is a terminal, in which a line can be written over. */
  isTTY?: boolean | undefined;
  /** Width of the terminal. */
  columns?: number | undefined;
}

const barWidth = 24;

/** Milliseconds between two drawings of the bar. */
const pause = 100;

/** Clears the line of the cursor (ECMA-48). */
const clearLine = "\r\u001B[K";

/**
 * Shows how a build goes: on a terminal a bar with the time that is left, elsewhere a line for each picture.
 *
 * @param stream where to
 * @param now the clock, in milliseconds
 * @returns a listener, and how to take the bar away
 */
export function showProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): { onProgress: (progress: BuildProgress) => void; end: () => void } {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (progress: BarProgress): void => {
    drawn = now();
    stream.write(clearLine + bar(progress, now() - started).slice(0, (stream.columns || 80) - 1));
  };
  return {
    onProgress: (progress) => {
      if (progress.type === "planned") {
        // The first picture may take a while, and a bar says that it is being worked on.
        if (stream.isTTY && progress.stale > 0) draw({ done: 0, total: progress.stale, fraction: 0 });
        return;
      }
      if (!stream.isTTY) stream.write(`${line(progress)}\n`);
      else {
        if (progress.failed !== undefined) stream.write(`${clearLine}${line(progress)}\n`);
        if (now() - drawn >= pause || progress.done === progress.total) draw(progress);
      }
    },
    end: () => {
      if (stream.isTTY && drawn > Number.NEGATIVE_INFINITY) stream.write(clearLine);
    },
  };
}

type PictureProgress = Extract<BuildProgress, { type: "picture" }>;
type BarProgress = Pick<PictureProgress, "done" | "total" | "fraction">;

function line({ path, files, bytes, failed }: PictureProgress): string {
  if (failed !== undefined) return `FAILED ${printable(path)}: ${printable(failed)}`;
  return `built  ${printable(path)}: ${files} ${files === 1 ? "file" : "files"}, ${formatBytes(bytes, english)}`;
}

function bar({ done, total, fraction }: BarProgress, elapsed: number): string {
  const filled = Math.round(fraction * barWidth);
  const picture = "#".repeat(filled) + "-".repeat(barWidth - filled);
  return `[${picture}] ${done} of ${total}, ${Math.floor(fraction * 100)} %${timeLeft(fraction, elapsed)}`;
}

/** The time that is left, if the rest goes as fast as what is done. */
function timeLeft(fraction: number, elapsed: number): string {
  const seconds = Math.ceil(((elapsed / fraction) * (1 - fraction)) / 1000);
  if (!Number.isFinite(seconds) || fraction === 1) return "";
  if (seconds < 60) return `, about ${seconds} s left`;
  if (seconds < 3600) return `, about ${Math.ceil(seconds / 60)} min left`;
  return `, about ${(seconds / 3600).toFixed(1)} h left`;
}
