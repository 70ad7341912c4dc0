import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A folder to work in, with the helper compiled as it is published. */
export async function prepare() {
  const work = mkdtempSync(join(tmpdir(), "colophon-prove-images-"));
  await build({
    config: false,
    entry: [`${root}src/{images,model,content}/**/*.ts`],
    outDir: join(work, "package/dist"),
    format: ["esm"],
    bundle: false,
    target: "es2022",
    platform: "neutral",
    silent: true,
    tsconfig: `${root}tsconfig.json`,
  });
  cpSync(`${root}package.json`, join(work, "package/package.json"));
  symlinkSync(`${root}node_modules`, join(work, "package/node_modules"));
  return work;
}

/** A copy of the helper without its dependencies, or with a bug. */
export function copyHelper(work, name, { linked = true, bug } = {}) {
  const copy = join(work, name);
  mkdirSync(copy);
  cpSync(join(work, "package/dist"), join(copy, "dist"), { recursive: true });
  cpSync(join(work, "package/package.json"), join(copy, "package.json"));
  if (linked) symlinkSync(`${root}node_modules`, join(copy, "node_modules"));
  if (bug !== undefined) {
    const path = join(copy, "dist/images", bug.file);
    const before = readFileSync(path, "utf8");
    if (!before.includes(bug.find))
      throw new Error(`There is no ${bug.find} in ${bug.file} to plant a bug in.`);
    writeFileSync(path, before.replace(bug.find, bug.plant));
  }
  return copy;
}

/** In the command's process: tells the processor time it took on a channel of its own. */
const tellProcessorTime = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1e6)); });',
)}`;

/** Runs the command; `killAfter` milliseconds kill it in the middle. */
export function run(helper, words, { killAfter, cwd } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const command = ["--import", tellProcessorTime, join(helper, "dist/images/colophon.js"), ...words];
    const stdio = ["ignore", "pipe", "pipe", "pipe"];
    const child = spawn(process.execPath, command, { cwd, stdio });
    const texts = { stdout: "", stderr: "", processor: "" };
    for (const [index, name] of ["stdout", "stderr", "processor"].entries()) {
      child.stdio[index + 1].on("data", (data) => (texts[name] += data));
    }
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({
        code,
        killed: signal === "SIGKILL",
        seconds: (performance.now() - started) / 1000,
        ...texts,
        processor: Number(texts.processor),
      });
    });
  });
}

/** A hash of every file in a folder, by path. Links are not followed. */
export function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

/** Whether two folders hold the same. */
export function same(one, other) {
  return one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);
}
