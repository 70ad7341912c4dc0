import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { capture, root } from "../lib/run.mjs";
import { report } from "./report.mjs";

const path = `${root}.config/api/files.txt`;

/** Files of the package that are no longer in it, and those that are new. */
export function fileChanges(recorded, current) {
  const [before, after] = [recorded, current].map((text) => new Set(text.split("\n").filter(Boolean)));
  return [
    ...[...before].filter((file) => !after.has(file)).map((file) => `gone: ${file}`),
    ...[...after].filter((file) => !before.has(file)).map((file) => `new: ${file}`),
  ];
}

if (import.meta.main) {
  const { output } = await capture("npm", ["pack", "--dry-run", "--json", "--silent", "--ignore-scripts"]);
  const [{ files }] = JSON.parse(output.slice(output.indexOf("[")));
  const names = files.map((file) => file.path).toSorted();
  const current = `${names.join("\n")}\n`;
  if (process.argv.includes("--accept")) writeFileSync(path, current);
  const changes = fileChanges(existsSync(path) ? readFileSync(path, "utf8") : "", current);
  if (changes.length > 0) {
    changes.push(
      "The files of the package changed. If that is meant, run `npm run api` and commit .config/api.",
    );
  }
  report(changes);
}
