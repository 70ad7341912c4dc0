import { report } from "./guards/report.mjs";
import { apiProblems } from "./lib/apiProblems.mjs";
import { doorFiles } from "./lib/doorFiles.mjs";
import { root } from "./lib/run.mjs";

/** Doors without a report of their own, since another says it all. */
const toldElsewhere = [
  // One island each, which `colophon/islands` opens, too.
  "colophon/islands/",
  // One constant each, of the type `Locale`.
  "colophon/locales/",
];

/** The doors whose public interface is on record in `.config/api`, by report: all of code. */
const doors = Object.fromEntries(
  doorFiles(root)
    .filter(([door, file]) => file.endsWith(".js") && !toldElsewhere.some((start) => door.startsWith(start)))
    .map(([, file]) => file.slice("dist/".length, -".js".length))
    .map((path) => [path.replaceAll("/", "-"), path]),
);

report(apiProblems(root, doors, { accept: process.argv.includes("--accept") }));
