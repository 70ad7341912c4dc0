import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { doorFiles } from "../lib/doorFiles.mjs";
import { must, plainEnvironment } from "./workspace.mjs";
import { nodeOf } from "./tools.mjs";

/**
 * The doors of an installed package: those that a program opens, and those that a bundler reads.
 *
 * @param {string} folder of the package
 * @returns {{ code: string[], styles: string[] }}
 */
export function doorsOf(folder) {
  const doors = doorFiles(folder).map(([door]) => door);
  const isStyle = (door) => door.endsWith(".css");
  return { code: doors.filter((door) => !isStyle(door)), styles: doors.filter(isStyle) };
}

/**
 * Opens every door in a project with a version of Node.js, by `import` and by `require`, and compares what both see.
 *
 * @param {string} folder a project with the package
 * @param {{ code: string[], styles: string[] }} doors
 * @param {string} version of Node.js
 * @returns {Promise<number>} how many doors were opened
 */
export async function openDoors(folder, { code, styles }, version) {
  const script = `
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
const require = createRequire(import.meta.url);
const names = (door) => Object.keys(door).filter((name) => name !== "__esModule" && name !== "module.exports").sort().join();
let opened = 0;
for (const door of ${JSON.stringify(code)}) {
  const imported = names(await import(door));
  if (imported === "") throw new Error(door + " exports nothing");
  if (names(require(door)) !== imported) throw new Error(door + " is another one by require");
  opened += 1;
}
for (const door of ${JSON.stringify(styles)}) {
  if (!existsSync(fileURLToPath(import.meta.resolve(door)))) throw new Error(door + " is not there");
  opened += 1;
}
console.log(opened);
`;
  writeFileSync(join(folder, "doors.mjs"), script);
  const output = await must(nodeOf(version), ["--no-warnings", "doors.mjs"], {
    cwd: folder,
    env: plainEnvironment(),
  });
  return Number(output.trim());
}
