import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The doors and files behind a door with a star, by what the star stands for. */
function behind(door, target, folder) {
  const [before, after] = target.split("*");
  return globSync(`${before}*${after}`, { cwd: folder })
    .map((file) => [door.replace("*", file.slice(before.length, file.length - after.length)), file])
    .toSorted(([one], [other]) => one.localeCompare(other, "en"));
}

/**
 * Every door of a built or installed package, in the order of its manifest, with the file it opens.
 *
 * @param {string} folder of the package
 * @returns {[door: string, file: string][]} the door as it is imported, the file from the folder of the package
 */
export function doorFiles(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([door, target]) => target !== null && door !== "./package.json")
    .flatMap(([door, target]) => {
      const file = (typeof target === "string" ? target : target.default).slice("./".length);
      return door.includes("*") ? behind(door, file, folder) : [[door, file]];
    })
    .map(([door, file]) => [name + door.slice(1), file]);
}
