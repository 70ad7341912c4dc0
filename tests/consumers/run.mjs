import { readdirSync, rmSync } from "node:fs";
import { createChecks } from "./lib/checks.mjs";
import { startBrowser } from "./lib/browser.mjs";
import { checkNext } from "./lib/next.mjs";
import { prepare } from "./lib/prepare.mjs";

// A site that installs the packed package, builds with nothing else, and is read in a browser.
// `npm run consumers` packs; `npm run consumers -- FILE.tgz` takes a package that is packed already.
const checks = createChecks();
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const { folder, workspace, build } = await prepare("next", process.argv[2]);
checks.note(`packed and installed after ${seconds()}`);
const browser = await startBrowser();
try {
  await build();
  checks.note(`built after ${seconds()}`);
  await checkNext({ folder, browser, ...checks });
} finally {
  await browser.close();
  if (process.env.COLOPHON_KEEP === undefined) rmSync(workspace, { recursive: true, force: true });
  else checks.note(`kept in ${workspace}: ${readdirSync(workspace).join(", ")}`);
}
console.log(`${checks.counts.passed} passed, ${checks.counts.failed} failed`);
process.exitCode = checks.counts.failed > 0 ? 1 : 0;
