import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { capture, root } from "../../../.scripts/lib/run.mjs";
import { copyContent } from "./content.mjs";

/** Runs a command; stops everything, with what it said, where it fails. */
async function must(command, parameters, options) {
  const { code, output } = await capture(command, parameters, options);
  if (code !== 0) throw new Error(`${command} ${parameters.join(" ")} failed (${code}):\n${output}`);
  return output;
}

/**
 * The package as it would be published. Packing builds it.
 *
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} the tarball
 */
export async function pack(folder) {
  await must("npm", ["pack", "--silent", `--pack-destination=${folder}`], { cwd: root });
  const file = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (file === undefined) throw new Error("npm pack made no tarball.");
  return join(folder, file);
}

/**
 * A copy of a consumer outside the checkout, with its locked packages, the packed package and the content.
 *
 * The tarball is installed by hand after the rest: its bytes change with every build, and a lockfile holds a checksum.
 *
 * @param {string} name folder beside this one
 * @param {{ tarball: string, workspace: string }} options the packed package, and the folder that takes the copy
 * @returns {Promise<{ folder: string, build: () => Promise<string> }>}
 */
export async function prepare(name, { tarball, workspace }) {
  const folder = join(workspace, name);
  cpSync(join(root, "tests/consumers", name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|\.next|\.astro|out|dist)$/.test(path),
  });
  cpSync(tarball, join(folder, "colophon.tgz"));
  copyContent[name](folder);
  // Only what a site's own build would see: no flags of the npm script that runs this.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(?:package|lifecycle|config)_/.test(key)),
  );
  Object.assign(env, { NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" });
  const npm = (...parameters) => must("npm", parameters, { cwd: folder, env });
  await npm("ci", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund");
  await npm(
    "install",
    "--no-save",
    "--include=dev",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "./colophon.tgz",
  );
  return { folder, build: () => npm("run", "build") };
}
