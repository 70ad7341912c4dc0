import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../lib/run.mjs";
import { endWithUs, must, plainEnvironment } from "./workspace.mjs";

const script = join(root, "tests/release/tools/registry.mjs");
const name = "rehearsal";

/** An account on the registry: the token that publishes. */
async function register(origin) {
  const answer = await fetch(`${origin}/-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: "on this machine alone" }),
  });
  if (!answer.ok) throw new Error(`The registry takes no account: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).token;
}

/**
 * Starts a registry on this machine alone that has `colophon` from us and everything else from the usual one.
 *
 * @param {string} workspace
 * @returns {Promise<{ origin: string, publish: (tarball: string) => Promise<void>, close: () => void }>}
 */
export async function startRegistry(workspace) {
  const folder = join(workspace, "registry");
  mkdirSync(folder);
  const upstream = (await must("npm", ["config", "get", "registry"])).trim();
  const child = spawn(process.execPath, [script, folder, upstream], {
    stdio: ["pipe", "pipe", "inherit"],
    env: plainEnvironment(),
    detached: true,
  });
  endWithUs(child);
  const lines = createInterface({ input: child.stdout });
  const origin = await new Promise((resolve, reject) => {
    lines.on("line", (line) => line.startsWith("http://127.0.0.1:") && resolve(line));
    child.on("exit", (code) => reject(new Error(`The registry ended (${code}) before it was ready.`)));
  });
  const userconfig = join(folder, "npmrc");
  const token = await register(origin);
  writeFileSync(
    userconfig,
    `registry=${origin}/\n//${origin.slice("http://".length)}/:_authToken=${token}\n`,
  );
  return {
    origin,
    async publish(tarball) {
      const options = [`--userconfig=${userconfig}`, `--registry=${origin}/`, "--ignore-scripts"];
      await must("npm", ["publish", tarball, ...options], { cwd: workspace, env: plainEnvironment() });
    },
    close: () => child.kill(),
  };
}
