import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { tellCounts } from "../../.scripts/lib/tellCounts.mjs";
import { checkAstro } from "./lib/astro.mjs";
import { startBrowser } from "./lib/browser.mjs";
import { createChecks } from "./lib/checks.mjs";
import { checkNext } from "./lib/next.mjs";
import { pack, prepare } from "./lib/prepare.mjs";
import { checkReactRouter } from "./lib/reactRouter.mjs";

// Sites that install the packed package, build with nothing else, and are read in a browser.
// `npm run consumers` packs and takes all of them; `npm run consumers -- next astro` takes those named, and
// `npm run consumers -- FILE.tgz` a package that is packed already.
const sites = { next: checkNext, astro: checkAstro, "react-router": checkReactRouter };
const given = process.argv.slice(2);
const packed = given.find((text) => text.endsWith(".tgz"));
const named = given.filter((text) => text !== packed);
const unknown = named.filter((name) => !Object.hasOwn(sites, name));
if (unknown.length > 0) {
  throw new Error(`There is no site ${unknown.join(", ")}. There are ${Object.keys(sites).join(", ")}.`);
}

const checks = createChecks();
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const workspace = mkdtempSync(join(tmpdir(), "colophon-consumers-"));
const browser = await startBrowser();
try {
  const tarball = packed === undefined ? await pack(workspace) : resolve(packed);
  for (const name of named.length > 0 ? named : Object.keys(sites)) {
    console.log(`\n${name}`);
    try {
      const { folder, build } = await prepare(name, { tarball, workspace });
      checks.note(`installed after ${seconds()}`);
      await build();
      checks.note(`built after ${seconds()}`);
      await sites[name]({ folder, browser, ...checks });
      checks.note(`read after ${seconds()}`);
    } catch (error) {
      checks.check(`${name} is installed, built and read to the end`, false, error.stack);
    }
  }
} finally {
  await browser.close();
  if (process.env.COLOPHON_KEEP === undefined) rmSync(workspace, { recursive: true, force: true });
  else checks.note(`kept in ${workspace}: ${readdirSync(workspace).join(", ")}`);
}
tellCounts(checks.counts);
