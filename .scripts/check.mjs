import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capture, root } from "./lib/run.mjs";
import { tellCounts } from "./lib/tellCounts.mjs";

const folder = mkdtempSync(join(tmpdir(), "colophon-check-"));
const guard = (name) => capture(process.execPath, [`${root}.scripts/guards/${name}.mjs`]);
const npx = (...parameters) => capture("npx", ["--no-install", ...parameters]);
const tarball = () =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "missing.tgz");

/** What has to hold before a change is merged, in this order; later steps read what `build` and `pack` made. */
const steps = {
  format: () => npx("biome", "format", "--config-path", ".config", "."),
  lint: () => capture("npm", ["run", "--silent", "lint"]),
  types: () => npx("tsc", "-p", "."),
  build: () => capture("npm", ["run", "--silent", "build"]),
  pack: () => capture("npm", ["pack", "--silent", "--ignore-scripts", `--pack-destination=${folder}`]),
  knip: () => npx("knip", "--config", ".config/knip.json", "--no-progress", "--no-config-hints"),
  publint: () => npx("publint", "run", tarball(), "--strict"),
  attw: () =>
    npx("attw", tarball(), "--profile=esm-only", "--no-color", "--include-entrypoints=./locales/en"),
  "size-limit": () => npx("size-limit", "--hide-passed", "--config", ".config/size-limit.mjs"),
  "API report": () => capture(process.execPath, [`${root}.scripts/api-report.mjs`]),
  "style contract": () => guard("styleContract"),
  "package files": () => guard("packageFiles"),
  workflows: () => guard("workflows"),
  lockfiles: () => guard("lockfiles"),
  README: () => guard("readme"),
};

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const { code, output } = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name.padEnd(14)} ${seconds.padStart(6)} s`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(output.trimEnd());
  }
}
rmSync(folder, { recursive: true });
tellCounts({ passed, failed });
