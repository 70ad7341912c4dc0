import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const clients = fileURLToPath(new URL("clients/", import.meta.url));
const peers = fileURLToPath(new URL("../../../bench/peers/", import.meta.url));

/** Installs what the proof and the bench compare with, in its folder, where it is missing. */
export function installPeers() {
  if (existsSync(`${peers}node_modules/photoswipe`)) return;
  execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: peers });
}

/** Whether a script of a page is there already. */
const entryOf = (system) =>
  [`${clients}${system}.mjs`, `${clients}${system}.tsx`].find((file) => existsSync(file));

/**
 * The scripts of the pages, minified as a site ships them, with what is loaded later in files of its own.
 *
 * @param {readonly string[]} systems
 * @returns {Promise<Map<string, Uint8Array>>} contents by file name
 */
export async function bundleClients(systems) {
  const { outputFiles } = await build({
    entryPoints: systems.map(entryOf),
    entryNames: "[name]",
    chunkNames: "chunk-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    outdir: "clients",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    nodePaths: [`${peers}node_modules`],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
