import { readFileSync } from "node:fs";
import { capture, root } from "../lib/run.mjs";
import { report } from "./report.mjs";

/**
 * Packages that may run a script when they are installed: the Node.js that the scripts run on, and programs that are not
 * JavaScript.
 */
const mayRun = ["core-js-pure", "esbuild", "fsevents", "lefthook", "node", "pnpm", "sharp"];

/** Ranges of which an install tomorrow may take another version than today's. */
const exact = /^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|npm:@?[\w./-]+@\d+\.\d+\.\d+|file:[\w./-]+)$/;

/**
 * @typedef {{
 *   name?: string,
 *   hasInstallScript?: boolean,
 *   resolved?: string,
 *   integrity?: string,
 *   link?: boolean,
 *   inBundle?: boolean,
 * }} LockEntry `name` where the folder has another one
 */

/**
 * What is wrong with a lockfile and its manifest, beyond what lockfile-lint says: install scripts nobody allowed, packages
 * from elsewhere than a registry or without a checksum, ranges, another version of the project. What a published package
 * depends on may be a range: a site that has one of it shares it.
 *
 * @param {{ version?: string, packages: Record<string, LockEntry> }} lock
 * @param {Record<string, Record<string, string>> & { version?: string, private?: boolean }} manifest
 * @returns {string[]}
 */
export function lockfileProblems(lock, manifest) {
  const installed = Object.entries(lock.packages).map(([path, entry]) => ({
    name: path.replace(/^.*node_modules\//, ""),
    path,
    ...entry,
  }));
  const scripts = installed
    .filter(({ name, hasInstallScript }) => hasInstallScript && !mayRun.includes(name))
    .map(
      ({ name }) => `${name} runs a script when it is installed, and is not on the list of those that may`,
    );
  const elsewhere = installed
    .filter(({ resolved, link }) => resolved && !link && !resolved.startsWith("https://registry.npmjs.org/"))
    .map(({ name, resolved }) => `${name} comes from ${resolved}`);
  const unchecked = installed
    .filter(
      ({ path, integrity, link, inBundle }) =>
        /(?:^|\/)node_modules\//.test(path) && !integrity && !link && !inBundle,
    )
    .map(({ name }) => `${name} has no checksum`);
  const ranges = ["devDependencies", "optionalDependencies", ...(manifest.private ? ["dependencies"] : [])]
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name} is asked for as ${version}, which is no exact version`);
  const versions = [lock.version, lock.packages[""]?.version]
    .filter((version) => version !== manifest.version)
    .map((version) => `the lockfile is of version ${version}, and the project of ${manifest.version}`);
  return [...scripts, ...elsewhere, ...unchecked, ...ranges, ...versions];
}

/** What lockfile-lint says of a lockfile. */
export async function lintLockfile(path) {
  const { code, output } = await capture(process.execPath, [
    `${root}node_modules/lockfile-lint/bin/lockfile-lint.js`,
    "--type=npm",
    "--format=plain",
    `--path=${path}`,
    "--allowed-hosts=npm",
    "--validate-https",
    "--validate-integrity",
    "--validate-package-names",
  ]);
  return code === 0 ? [] : [output.trim()];
}

if (import.meta.main) {
  const { output } = await capture("git", ["ls-files", "*package-lock.json"]);
  const problems = output
    .trim()
    .split("\n")
    .map(async (path) => {
      const read = (name) => JSON.parse(readFileSync(`${root}${name}`, "utf8"));
      const own = lockfileProblems(read(path), read(path.replace("package-lock.json", "package.json")));
      return [...(await lintLockfile(path)), ...own].map((problem) => `${path}: ${problem}`);
    });
  report((await Promise.all(problems)).flat());
}
