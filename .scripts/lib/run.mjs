import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a command with its output caught.
 *
 * @param {string} command
 * @param {string[]} [parameters]
 * @param {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   detached?: boolean,
 *   onStart?: (child: import("node:child_process").ChildProcess) => void,
 * }} [options] `detached`: it and all it starts are a group of their own
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, parameters = [], options = {}) {
  const { cwd = root, env = process.env, detached = false, onStart } = options;
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd, env, detached, stdio: ["ignore", "pipe", "pipe"] });
    onStart?.(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command in this terminal.
 *
 * @param {string} command
 * @param {string[]} [parameters]
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the exit code
 */
export function run(command, parameters = [], { cwd = root, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd, env, stdio: "inherit" });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}
