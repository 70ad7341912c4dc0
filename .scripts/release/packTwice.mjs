import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials } from "./billOfMaterials.mjs";
import { copyCommitted, must } from "./workspace.mjs";

const sum = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

// A package keeps the permissions of its files, and those are of who checks them out. These are the usual ones.
const permissions = 0o022;

async function packOnce(project, folder) {
  const copy = await copyCommitted(folder, project);
  await must("npm", ["run", "--silent", "build"], { cwd: copy });
  await must("npm", ["pack", "--silent", "--ignore-scripts"], { cwd: copy });
  return join(
    copy,
    readdirSync(copy).find((name) => name.endsWith(".tgz")),
  );
}

/**
 * Builds and packs what is committed in a project, twice, in two folders, and writes the package, its checksum and its bill
 * of materials.
 *
 * @param {string} project
 * @param {string} workspace folder for the two copies
 * @param {string} output folder for the package
 * @returns {Promise<{ tarball: string, sha256: string }>}
 * @throws where the two packages differ by a byte
 */
export async function packTwice(project, workspace, output) {
  process.umask(permissions);
  const sums = [];
  mkdirSync(output, { recursive: true });
  const tarball = join(output, "colophon.tgz");
  for (const name of ["first", "second"]) {
    const file = await packOnce(project, join(workspace, name));
    sums.push(sum(file));
    copyFileSync(file, tarball);
  }
  const [sha256, other] = sums;
  if (sha256 !== other) throw new Error(`Two builds differ: ${sha256} and ${other}.`);
  writeFileSync(join(output, "SHA256SUMS"), `${sha256}  colophon.tgz\n`);
  writeFileSync(join(output, "sbom.cdx.json"), await billOfMaterials(project));
  return { tarball, sha256 };
}
