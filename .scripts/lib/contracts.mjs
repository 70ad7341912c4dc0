import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseContract } from "./parseContract.mjs";
import { root } from "./run.mjs";

/**
 * What the style sheets and scripts of a site may rely on, as the contract files have it.
 *
 * @returns {import("./parseContract.mjs").Promised[]} by part, in the order of the files
 */
export function readContracts() {
  return globSync("src/**/*.contract.ts", { cwd: root })
    .toSorted()
    .flatMap((path) => parseContract(basename(path, ".contract.ts"), readFileSync(`${root}${path}`, "utf8")));
}

/** Custom properties that a theme may set: all that the built style sheet gives a value to, but for its own. */
export function readTokens(css = readFileSync(`${root}dist/styles.css`, "utf8")) {
  return [
    ...new Set([...css.matchAll(/(?<=[\s{;])(--co-(?!_)[\w-]+)\s*:/g)].map(([, name]) => name)),
  ].toSorted();
}
