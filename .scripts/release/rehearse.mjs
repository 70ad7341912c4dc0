import { join } from "node:path";
import { createChecks } from "../../tests/consumers/lib/checks.mjs";
import { capture, root } from "../lib/run.mjs";
import { tellCounts } from "../lib/tellCounts.mjs";
import { compareRelease } from "./compareRelease.mjs";
import { doorsOf, openDoors } from "./doors.mjs";
import { installWith, packageManagers } from "./installs.mjs";
import { buildNextSite } from "./nextSite.mjs";
import { nextVersion } from "./nextVersion.mjs";
import { packTwice } from "./packTwice.mjs";
import { startRegistry } from "./registry.mjs";
import { ensureTools, nodes, typescripts } from "./tools.mjs";
import { checkTypes, moduleResolutions } from "./types.mjs";
import { copyCommitted, openWorkspace } from "./workspace.mjs";

// Makes a release from what is committed, but for the last step: it is published to a registry on this machine alone,
// and installed, opened, compiled and built from there. Everything happens in a folder that goes in the end.
const { check, note, counts } = createChecks();
const workspace = openWorkspace();
const started = performance.now();
const checkout = async () => (await capture("git", ["status", "--porcelain"])).output;

/** One step, one line. The steps after one that failed have nothing to stand on. */
async function step(name, work) {
  const start = performance.now();
  console.log(`== ${name}`);
  const seen = await work();
  check(name, true, [seen ?? [], `${((performance.now() - start) / 1000).toFixed(0)} s`].flat().join(", "));
}

let registry;
const before = await checkout();
try {
  if (before !== "") note("What is not committed is not part of the rehearsal.");
  await step("tools are there", ensureTools);
  const copy = await copyCommitted(join(workspace, "project"));
  let version;
  await step("the next version", async () => {
    const { previous, ...next } = await nextVersion(copy);
    version = next.version;
    return `${previous} to ${version}`;
  });
  let tarball;
  await step("two builds give the same bytes", async () => {
    const packed = await packTwice(copy, workspace, join(workspace, "release"));
    tarball = packed.tarball;
    return packed.sha256;
  });
  await step("what changed since the last release", async () => {
    const lines = await compareRelease(copy);
    for (const line of lines) note(line);
  });
  await step("published to a registry on this machine", async () => {
    registry = await startRegistry(workspace);
    await registry.publish(tarball);
    return registry.origin;
  });
  const options = { workspace, origin: registry.origin, version };
  const folders = {};
  for (const manager of packageManagers) {
    await step(`installed with ${manager}`, async () => {
      folders[manager] = await installWith(manager, options);
    });
  }
  const doors = doorsOf(join(folders.npm, "node_modules/colophon"));
  for (const manager of packageManagers) {
    for (const node of nodes) {
      await step(`Node.js ${node} opens every door, installed with ${manager}`, async () => {
        return `${await openDoors(folders[manager], doors, node)} doors`;
      });
    }
  }
  for (const typescript of typescripts) {
    for (const resolution of moduleResolutions) {
      await step(`TypeScript ${typescript} checks a strict site, ${resolution}`, () =>
        checkTypes(folders.npm, doors.code, { typescript, resolution }),
      );
    }
  }
  await step("a Next.js site builds with it", () => buildNextSite(options));
} catch (error) {
  check("the step before this line", false, error instanceof Error ? error.message : String(error));
} finally {
  registry?.close();
}
check("the checkout is as it was", (await checkout()) === before);
note(`${((performance.now() - started) / 1000).toFixed(0)} s in ${root}`);
tellCounts(counts);
process.exit();
