import { globSync, readFileSync } from "node:fs";
import { doorFiles } from "../lib/doorFiles.mjs";
import { root } from "../lib/run.mjs";
import { looseNumbers, sizesTable, tableProblems, withoutTable } from "../sizes/table.mjs";
import { weigh } from "../sizes/weigh.mjs";
import { words } from "../sizes/words.mjs";
import { report } from "./report.mjs";

/**
 * Doors that a text does not name, neither whole nor, for one of several, by its end.
 *
 * @param {string} text
 * @param {readonly string[]} doors
 * @returns {string[]}
 */
export function unnamedDoors(text, doors) {
  const isNamed = (door) => {
    const parts = door.split("/");
    const end = parts.length > 2 ? parts.at(-1).replace(/\.css$/, "") : door;
    return text.includes(`\`${door}\``) || text.includes(`\`${end}\``);
  };
  return doors.filter((door) => !isNamed(door)).map((door) => `does not name the door ${door}`);
}

if (import.meta.main) {
  const weighed = await weigh();
  const doors = doorFiles(root).map(([door]) => door);
  const advice = new Map();
  const look = (file, found, help) => {
    for (const problem of found) advice.set(`${file}: ${problem}`, help);
  };
  const readmes = Object.keys(words);
  for (const file of [...readmes, ...globSync("stories/docs/*.mdx", { cwd: root })]) {
    const text = readFileSync(`${root}${file}`, "utf8");
    look(
      file,
      looseNumbers(text),
      "What nothing prints grows old: take it out, or add it to .scripts/sizes.",
    );
    if (!readmes.includes(file)) continue;
    look(file, tableProblems(text, sizesTable(weighed, file)), "Run `npm run generate:sizes` and commit it.");
    look(file, unnamedDoors(withoutTable(text), doors), "Add it to the table of doors.");
  }
  report([...advice.keys(), ...new Set(advice.values())]);
}
