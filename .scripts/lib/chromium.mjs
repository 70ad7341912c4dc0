import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    if (folder === "") continue;
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function fromPlaywright() {
  const probe = 'import("playwright").then((p) => process.stdout.write(p.chromium.executablePath()))';
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", probe], { encoding: "utf8" });
  return stdout && existsSync(stdout) ? stdout : undefined;
}

/**
 * Path of a Chromium to test with: `COLOPHON_CHROMIUM`, one on the PATH, or the one Playwright downloaded.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const wanted = process.env.COLOPHON_CHROMIUM;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  for (const name of names) {
    const file = onPath(name);
    if (file) return file;
  }
  return fromPlaywright();
}

/** Switches that keep the browser quiet, local and the same on every machine. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];
