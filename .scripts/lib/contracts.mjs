import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { root } from "./run.mjs";

const kinds = {
  Classes: "class",
  Switches: "class",
  Microformats: "class of a microformat",
  Attributes: "data attribute",
  Variables: "custom property",
  Placements: "value of data-placement",
};

const list = new RegExp(
  `export const \\w+?(${Object.keys(kinds).join("|")}) = \\{(.*?)\\n\\} as const;`,
  "gs",
);
const entry = /(?:\/\*\*(.*?)\*\/\s*)?\w+:\s*"([^"]+)",/gs;

/**
 * What the style sheets and scripts of a site may rely on, as the contract files have it.
 *
 * @typedef {{ part: string, kind: string, name: string, meaning: string }} Promised
 * @returns {Promised[]} by part, in the order of the files
 */
export function readContracts() {
  return globSync("src/**/*.contract.ts", { cwd: root })
    .toSorted()
    .flatMap((path) => parseContract(basename(path, ".contract.ts"), readFileSync(`${root}${path}`, "utf8")));
}

/** @returns {Promised[]} */
export function parseContract(file, text) {
  const part = file[0].toUpperCase() + file.slice(1);
  return [...text.matchAll(list)].flatMap(([, kind, body]) =>
    [...body.matchAll(entry)].map(([, meaning = "", name]) => ({
      part,
      kind: kinds[kind],
      name,
      meaning: meaning.replace(/\s*\n\s*\*\s?/g, " ").trim(),
    })),
  );
}

/** Custom properties that a theme may set: all that the built style sheet gives a value to, but for its own. */
export function readTokens(css = readFileSync(`${root}dist/styles.css`, "utf8")) {
  return [
    ...new Set([...css.matchAll(/(?<=[\s{;])(--co-(?!_)[\w-]+)\s*:/g)].map(([, name]) => name)),
  ].toSorted();
}
