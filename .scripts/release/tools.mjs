import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/run.mjs";
import { must } from "./workspace.mjs";

const folder = join(root, "tests/release/tools");
const installed = join(folder, "node_modules");

/** Versions of Node.js that the doors are opened with. */
export const nodes = ["20", "22", "24"];

/** Versions of TypeScript that types are checked with, from the oldest that is supported. */
export const typescripts = ["5.5", "5.9", "6.0", "7.0"];

/** Installs the registry, package managers and compilers that are not there yet. */
export async function ensureTools() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The rehearsal runs on Linux x64, where a release is built. Use a container of Node.js 24.",
    );
  }
  const lock = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const { packages } = JSON.parse(lock(join(folder, "package-lock.json")));
  const there = JSON.parse(lock(join(installed, ".package-lock.json")) ?? '{"packages":{}}').packages;
  const isThere = Object.keys(packages).every(
    (path) => path === "" || packages[path].optional || there[path]?.version === packages[path].version,
  );
  if (!isThere) await must("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
}

export const nodeOf = (version) => join(installed, `node${version}/bin/node`);
export const typescriptOf = (version) => join(installed, `typescript${version}/bin/tsc`);
export const pnpm = join(installed, "pnpm/bin/pnpm.mjs");
export const yarn = join(installed, "@yarnpkg/cli-dist/bin/yarn.js");
