import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

// Storybook on port 6006. It opens a browser only for a person at a terminal.
const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../node_modules/storybook/dist/bin/dispatcher.js", import.meta.url));
const watched = process.stdout.isTTY && !process.env.CI;
const options = ["-c", ".storybook", "-p", "6006", "--exact-port", "--host", "127.0.0.1"];

const storybook = spawn(
  process.execPath,
  [cli, "dev", ...options, ...(watched ? [] : ["--ci", "--no-open"])],
  {
    cwd: root,
    stdio: "inherit",
  },
);
// npm does not pass a signal on beyond its shell: when that is gone, so are we.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) storybook.kill("SIGTERM");
  }, 500).unref();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => storybook.kill(signal));
storybook.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 0);
});
