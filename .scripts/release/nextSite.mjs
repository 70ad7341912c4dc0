import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { copyContent } from "../../tests/consumers/lib/content.mjs";
import { root } from "../lib/run.mjs";
import { must, plainEnvironment } from "./workspace.mjs";

/**
 * Builds the Next.js site of the consumers with the package from a registry.
 *
 * @param {{ workspace: string, origin: string, version: string }} options
 */
export async function buildNextSite({ workspace, origin, version }) {
  const folder = join(workspace, "next");
  cpSync(join(root, "tests/consumers/next"), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|\.next|out)$/.test(path),
  });
  copyContent.next(folder);
  const env = plainEnvironment({ NODE_ENV: "production" });
  const quiet = ["--include=dev", "--no-audit", "--no-fund", "--ignore-scripts", "--cache=../npm-cache"];
  await must("npm", ["ci", ...quiet, "--prefer-offline"], { cwd: folder, env });
  const from = `--registry=${origin}/`;
  await must("npm", ["install", "--no-save", ...quiet, from, `colophon@${version}`], { cwd: folder, env });
  await must("npm", ["run", "build"], { cwd: folder, env });
  if (!existsSync(join(folder, "out/index.html")))
    throw new Error("The build of the Next.js site made no page.");
}
