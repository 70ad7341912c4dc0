import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import { capture, root } from "../../../.scripts/lib/run.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";

// Proves that a release can be rehearsed without fear: killed at five random steps of those that a whole one has, a rehearsal
// leaves the checkout as it was, and the next one passes and leaves nothing anywhere. `npm run prove:release -- 7` takes other
// steps.
const { check, note, counts } = createChecks();
const [seed = "1"] = process.argv.slice(2);
const checkout = async () => (await capture("git", ["status", "--porcelain"])).output;
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("colophon-rehearsal-"));
const processes = async () => (await capture("pgrep", ["-f", "release/tools/registry.mjs"])).output.trim();

let state = Number(seed);
function randomStep(steps) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return 1 + Math.floor((state / 2 ** 32) * steps);
}

/** A rehearsal; with a step, it is killed a moment after that step began. */
function rehearse(killedAt) {
  const child = spawn(process.execPath, [`${root}.scripts/release/rehearse.mjs`], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let begun = 0;
  const lines = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    if (line.startsWith("== ")) begun += 1;
    if (begun === killedAt) setTimeout(() => child.kill("SIGKILL"), 700);
  });
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, lines })));
}

/** A rehearsal that nobody kills. */
async function rehearseAll(name) {
  const { code, lines } = await rehearse();
  for (const line of lines.filter((each) => each.startsWith("FAILED"))) note(line);
  check(name, code === 0, lines.at(-1));
  return lines.filter((line) => line.startsWith("== ")).length;
}

const before = await checkout();
const steps = await rehearseAll("a whole rehearsal passes");
for (let round = 0; round < 5; round += 1) {
  const step = randomStep(steps);
  const { signal, lines } = await rehearse(step);
  const at = lines.findLast((line) => line.startsWith("== "))?.slice(3);
  check(`killed at step ${step}`, signal === "SIGKILL", at);
  check("the checkout is as it was", (await checkout()) === before);
}
await rehearseAll("the next rehearsal passes");
check("it left no folder", folders().length === 0, folders().join());
check("no registry runs", (await processes()) === "", await processes());
tellCounts(counts);
