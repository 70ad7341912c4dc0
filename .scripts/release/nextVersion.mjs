import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "./workspace.mjs";

/**
 * Gives a copy of the project the next version, as a release would, and commits it there. Without a changeset, a patch
 * version is taken.
 *
 * @param {string} copy
 * @returns {Promise<{ version: string, previous: string }>}
 */
export async function nextVersion(copy) {
  const read = () => JSON.parse(readFileSync(join(copy, "package.json"), "utf8")).version;
  const previous = read();
  const notes = join(copy, ".changeset");
  if (!readdirSync(notes).some((name) => name.endsWith(".md"))) {
    writeFileSync(join(notes, "rehearsal.md"), '---\n"colophon": patch\n---\n\nRehearse a release.\n');
  }
  await must("npm", ["run", "--silent", "release:version"], { cwd: copy });
  const version = read();
  if (version === previous) throw new Error("The changesets give no new version.");
  const author = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@127.0.0.1"];
  await must("git", [...author, "commit", "--all", "--quiet", "--no-verify", "-m", version], { cwd: copy });
  return { version, previous };
}
