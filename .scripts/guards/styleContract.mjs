import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readContracts, readTokens } from "../lib/contracts.mjs";
import { root } from "../lib/run.mjs";
import { report } from "./report.mjs";

const path = `${root}.config/api/styles.contract.txt`;

/** The contract as text, one promise a line. */
export function contractText(promised, tokens) {
  const lines = promised.map(({ part, kind, name }) => `${part}: ${kind} ${name}`);
  return `${[...lines, ...tokens.map((name) => `theme: custom property ${name}`)].join("\n")}\n`;
}

/** What changed between the contract on record and the one of the source. */
export function contractChanges(recorded, current) {
  const [before, after] = [recorded, current].map((text) => new Set(text.trim().split("\n")));
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `gone: ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `new: ${line}`),
  ];
}

if (import.meta.main) {
  const current = contractText(readContracts(), readTokens());
  if (process.argv.includes("--accept")) writeFileSync(path, current);
  const recorded = existsSync(path) ? readFileSync(path, "utf8") : "";
  const changes = contractChanges(recorded, current);
  if (changes.length > 0) {
    changes.push(
      "What style sheets of a site may rely on changed. If that is meant, run `npm run api` and commit .config/api.",
    );
  }
  report(changes);
}
