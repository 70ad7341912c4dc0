import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capture, root } from "../lib/run.mjs";

const prefix = "colophon-rehearsal-";

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch ({ code }) {
    // It is somebody else's.
    return code === "EPERM";
  }
}

/**
 * Removes what a rehearsal left behind that was killed: each folder is named by the process that made it. What cannot be
 * removed, because it is of somebody else, stays.
 */
function clearOld() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    try {
      // What it had started may still write its last.
      rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    } catch ({ message }) {
      console.warn(`What an earlier rehearsal left stays: ${message}`);
    }
  }
}

const groups = new Set();

/**
 * Lets a process end with this one, and all that it started. It has to be detached: the leader of a group.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
export function endWithUs(child) {
  groups.add(child);
  child.once("close", () => groups.delete(child));
}

function endGroups() {
  for (const { pid } of groups) {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * A folder outside the checkout in which everything of a rehearsal happens. It goes when the process ends by itself or is
 * asked to, and what runs in it ends before; after a hard kill, the next one takes it away.
 *
 * @returns {string}
 */
export function openWorkspace() {
  clearOld();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  process.on("exit", () => {
    endGroups();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
  return folder;
}

/** Runs a command; throws, with what it said, where it fails. */
export async function must(command, parameters, options) {
  const apart = { ...options, detached: true, onStart: endWithUs };
  const { code, output } = await capture(command, parameters, apart);
  if (code !== 0) throw new Error(`${command} ${parameters.join(" ")} failed (${code}):\n${output}`);
  return output;
}

/**
 * What is committed in a project, in a repository of its own, with the packages of the checkout.
 *
 * @param {string} folder the copy
 * @param {string} [project]
 */
export async function copyCommitted(folder, project = root) {
  await must("git", ["clone", "--quiet", "--no-hardlinks", project, folder]);
  await must("ln", ["-s", join(root, "node_modules"), join(folder, "node_modules")]);
  return folder;
}

/** The environment of a command line, without what the npm script that runs this put into it. */
export function plainEnvironment(extra = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$|^INIT_CWD$/.test(name));
  return { ...Object.fromEntries(own), CI: "true", NEXT_TELEMETRY_DISABLED: "1", ...extra };
}
