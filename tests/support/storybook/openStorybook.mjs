import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { capture, root } from "../../../.scripts/lib/run.mjs";
import { serve } from "../../consumers/lib/serve.mjs";

const built = join(root, "node_modules/.cache/colophon/storybook");
const sources = ["src", "stories", ".storybook", "package-lock.json"];

/** When the newest of these files was written, in milliseconds since 1970. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the Storybook, unless nothing changed since it was built. */
async function buildStorybook() {
  const index = join(built, "index.json");
  const written = Math.max(...sources.map((source) => newest(join(root, source))));
  if (existsSync(index) && statSync(index).mtimeMs > written) return;
  const { code, output } = await capture("npm", ["run", "--silent", "build-storybook", "--", "-o", built]);
  if (code !== 0) throw new Error(`The Storybook cannot be built.\n${output}`);
}

/** @typedef {{ id: string, title: string, name: string, importPath: string, tags: string[] }} Story */

/**
 * The Storybook as it is published, on this machine alone.
 *
 * @param {string} [only] take the stories whose id contains this, or one of these, with commas between them
 * @returns {Promise<{ origin: string, stories: Story[], all: Story[], close: () => void }>}
 *   all: also those that were not taken
 */
export async function openStorybook(only = "") {
  await buildStorybook();
  const { entries } = JSON.parse(readFileSync(join(built, "index.json"), "utf8"));
  const all = Object.values(entries).filter(({ type }) => type === "story");
  const stories = all.filter(({ id }) => only.split(",").some((part) => id.includes(part)));
  return { ...(await serve(built, { pictureDelay: 0 })), stories, all };
}
