import { formatBytes } from "../../model/format.js";
import type { BuildReport } from "../report.js";
import { english, printable } from "./printable.js";

/** More lines than anyone reads; `--json` has them all. */
const longestList = 20;

/** What a build did, in lines for a person. Pictures that failed were named while it went on; in a check they are named here. */
export function reportText(report: BuildReport): string {
  const lines = report.mode === "build" ? builtLines(report) : lookedAtLines(report);
  const { built, unchanged, stale, failed } = report;
  if (built.length + unchanged.length + stale.length + failed.length === 0) {
    lines.unshift("No JPEG, PNG, WebP, AVIF, GIF or SVG was found.");
  }
  if (report.ignored.length > 0) {
    lines.push(
      `${count(report.ignored.length, "picture")} of a kind that is not read (export as JPEG, PNG or WebP):`,
    );
    lines.push(...list(report.ignored.map((path) => `  ${printable(path)}`)));
  }
  return `${lines.join("\n")}\n`;
}

function builtLines(report: BuildReport): string[] {
  const { built, unchanged, failed, gone, filesWritten, bytesWritten, obsolete, removed } = report;
  const { manifestChanged, out, manifestPath } = report;
  const lines: string[] = [];
  // In a terminal the bar is over now, and what scrolled away is worth saying again.
  if (failed.length > 0) {
    lines.push(`${count(failed.length, "picture")} could not be built:`);
    lines.push(
      ...list(
        failed.map(({ path, reason }) => `  ${printable(path)}: ${printable(reason)}`),
        failed.length,
      ),
    );
  }
  const size =
    filesWritten > 0 ? ` (${count(filesWritten, "file")}, ${formatBytes(bytesWritten, english)})` : "";
  lines.push(
    `${built.length} built${size}, ${unchanged.length} unchanged, ${failed.length} failed${gone.length > 0 ? `, ${gone.length} gone` : ""}.`,
  );
  if (filesWritten > 0 || manifestChanged) {
    lines.push(`The files are in ${printable(out)}, the manifest is ${printable(manifestPath)}.`);
  }
  if (gone.length > 0) {
    lines.push(
      "Pictures whose originals are gone, or in a folder that was not named, have left the manifest.",
    );
  }
  if (removed.length > 0) lines.push(`${count(removed.length, "file")} of earlier builds deleted.`);
  if (obsolete.length > 0) {
    lines.push(
      `${count(obsolete.length, "file")} of earlier builds that no picture needs. --clean deletes them.`,
    );
  }
  return lines;
}

function lookedAtLines(report: BuildReport): string[] {
  const { stale, failed, gone, unchanged, manifestChanged, obsolete } = report;
  const found = [
    ...stale.map(({ key, reason }) => `  ${printable(key)}: ${reason}`),
    ...failed.map(({ path, reason }) => `  ${printable(path)}: ${printable(reason)}`),
    ...gone.map((key) => `  ${printable(key)}: its original is gone`),
    ...(manifestChanged && stale.length + gone.length === 0 ? ["  the manifest or its types"] : []),
  ];
  const last = `${stale.length} to build, ${unchanged.length} unchanged, ${failed.length} unreadable, ${gone.length} gone. Nothing was written.`;
  const lines =
    found.length === 0 ? ["Everything is up to date."] : ["A build would change:", ...list(found), last];
  if (obsolete.length > 0)
    lines.push(`${count(obsolete.length, "file")} would belong to no picture; --clean deletes them.`);
  return lines;
}

function list(lines: readonly string[], limit = longestList): string[] {
  if (lines.length <= limit) return [...lines];
  return [...lines.slice(0, limit), `  and ${lines.length - limit} more`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
