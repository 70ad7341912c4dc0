import { capture } from "../lib/run.mjs";
import { must } from "./workspace.mjs";

/**
 * What changed of what a release promises since the last one: files, API, style contract. All are on record in `.config/api`.
 *
 * @param {string} copy the project
 * @returns {Promise<string[]>} a line a record
 */
export async function compareRelease(copy) {
  const git = (...parameters) => must("git", parameters, { cwd: copy });
  const { code, output } = await capture("git", ["describe", "--tags", "--match=v*", "--abbrev=0"], {
    cwd: copy,
  });
  if (code !== 0) {
    const records = (await git("ls-files", ".config/api")).trim().split("\n");
    return [`There is no release before this one; ${records.length} records begin with it.`];
  }
  const tag = output.trim();
  const changed = (await git("diff", "--numstat", tag, "--", ".config/api")).trim();
  if (changed === "") return [`Nothing that ${tag} promised has changed.`];
  return changed.split("\n").map((line) => {
    const [added, removed, file] = line.split("\t");
    return `${file}: ${added} lines new, ${removed} gone since ${tag}`;
  });
}
