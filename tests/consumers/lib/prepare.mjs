import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { capture, root } from "../../../.scripts/lib/run.mjs";
import { photoWords } from "../../../stories/fixtures/photoWords.ts";
import { webpSize } from "./webp.mjs";

/** Runs a command; stops everything, with what it said, where it fails. */
async function must(command, parameters, options) {
  const { code, output } = await capture(command, parameters, options);
  if (code !== 0) throw new Error(`${command} ${parameters.join(" ")} failed (${code}):\n${output}`);
  return output;
}

/** The package as it would be published. Packing builds it. */
async function pack(folder) {
  await must("npm", ["pack", "--silent", `--pack-destination=${folder}`], { cwd: root });
  const file = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (file === undefined) throw new Error("npm pack made no tarball.");
  return join(folder, file);
}

/** Posts and photos of the stories, with what the build of a site would know of the photos. */
function copyContent(folder) {
  const fixtures = join(root, "stories/fixtures");
  cpSync(join(fixtures, "posts"), join(folder, "content/posts"), { recursive: true });
  cpSync(join(fixtures, "photos"), join(folder, "public/photos"), { recursive: true });
  const read = (file) => webpSize(readFileSync(join(fixtures, "photos", file)));
  const names = Object.keys(photoWords.en);
  const facts = (name) => ({
    src: `/photos/${name}.webp`,
    ...read(`${name}.webp`),
    sources: [{ src: `/photos/${name}-800.webp`, width: read(`${name}-800.webp`).width }],
  });
  // By the address that the posts write.
  const images = Object.fromEntries(names.map((name) => [`../photos/${name}.webp`, facts(name)]));
  const albums = Object.fromEntries(
    Object.entries(photoWords).map(([lang, words]) => [
      lang,
      names.map((name) => ({ ...facts(name), ...words[name] })),
    ]),
  );
  writeFileSync(join(folder, "content/images.json"), JSON.stringify(images));
  writeFileSync(join(folder, "content/albums.json"), JSON.stringify(albums));
}

/**
 * A copy of a consumer outside the checkout, with its locked packages, the packed package and the content.
 *
 * The tarball is installed by hand after the rest: its bytes change with every build, and a lockfile holds a checksum.
 *
 * @param {string} name folder beside this one
 * @param {string | undefined} tarball a packed package; packed here where there is none
 * @returns {Promise<{ folder: string, workspace: string, build: () => Promise<string> }>}
 */
export async function prepare(name, tarball) {
  const workspace = mkdtempSync(join(tmpdir(), "colophon-consumer-"));
  const packed = tarball === undefined ? await pack(workspace) : resolve(tarball);
  const folder = join(workspace, name);
  cpSync(join(root, "tests/consumers", name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|\.next|out)$/.test(path),
  });
  cpSync(packed, join(folder, "colophon.tgz"));
  copyContent(folder);
  // Only what a site's own build would see: no flags of the npm script that runs this.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(?:package|lifecycle|config)_/.test(key)),
  );
  Object.assign(env, { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" });
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
  return { folder, workspace, build: () => npm("run", "build") };
}
