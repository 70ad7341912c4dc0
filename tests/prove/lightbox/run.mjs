import { writeFileSync } from "node:fs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { installPeers } from "../../support/lightboxPage/bundleClients.mjs";
import { serveLightboxPages } from "../../support/lightboxPage/servePages.mjs";
import { openSession } from "../../support/lightboxPage/session.mjs";
import { systems as everySystem } from "../../support/lightboxPage/systems.mjs";
import { checks } from "./checks/all.mjs";
import { unclaimed } from "./claims.mjs";
import { tableLines } from "./table.mjs";

// Drives our lightbox and those of others through the same checks in Chromium, on the same page, and prints one table.
// Only our own column is counted: where another does not hold, its cell says so. The whole table is written for the docs.
// `npm run prove:lightbox -- yarl zoom` takes the systems and the rows whose names begin so.
process.env.NODE_ENV = "production";
const started = performance.now();
const asked = process.argv.slice(2);
const named = (names) => {
  const taken = names.filter((name) => asked.some((start) => name.startsWith(start)));
  return taken.length > 0 ? taken : names;
};
installPeers();
const ids = named(Object.keys(everySystem));
const systems = ids.map((id) => everySystem[id]());
const rowIds = named(checks.map(({ id }) => id));
const rows = checks.filter(({ id }) => rowIds.includes(id));
const limit = 45_000;

const site = await serveLightboxPages(ids);
const browser = await startBrowser();

async function runCheck(check, id, system) {
  const options = typeof check.page === "function" ? check.page() : (check.page ?? {});
  let session;
  let timer;
  try {
    session = await openSession({ browser, site, id, system, options });
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error("It takes too long")), limit);
    });
    return await Promise.race([check.run(session), late]);
  } catch (error) {
    return { holds: false, value: String(error?.message ?? error).split("\n")[0] };
  } finally {
    clearTimeout(timer);
    await session?.close();
  }
}

async function cellOf(check, index) {
  const { holds, value } = await runCheck(check, ids[index], systems[index]);
  const result = holds ? "holds" : unclaimed[ids[index]].includes(check.id) ? "no" : "fails";
  return { result, value: value.length > 90 ? `${value.slice(0, 89)}…` : value };
}

async function cellsOf(check) {
  if (!check.alone) return Promise.all(ids.map((_, index) => cellOf(check, index)));
  const cells = [];
  for (const index of ids.keys()) cells.push(await cellOf(check, index));
  return cells;
}

const table = {
  date: new Date().toISOString().slice(0, 10),
  browser: `Chromium ${browser.version()}`,
  systems: systems.map(({ name, version }) => ({ name, version })),
  rows: [],
};
try {
  for (const check of rows) {
    const cells = await cellsOf(check);
    table.rows.push({ title: check.title, cells });
    if (process.stderr.isTTY) process.stderr.write(`\r${table.rows.length} of ${rows.length} rows`);
  }
} finally {
  await browser.close();
  site.close();
}

for (const line of tableLines(table)) console.log(line);
if (asked.length === 0) {
  const file = new URL("../../../stories/docs/lightboxConformance.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
}
const own = ids.indexOf("colophon");
const ours = own < 0 ? [] : table.rows.map(({ title, cells }) => ({ title, ...cells[own] }));
for (const { title, value } of ours.filter(({ result }) => result !== "holds")) {
  console.log(`FAILED ${title}: ${value}`);
}
const passed = ours.filter(({ result }) => result === "holds").length;
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts({ passed, failed: ours.length - passed });
