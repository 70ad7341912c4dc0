import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { countServices } from "../../support/fixtureServers/countServices.mjs";
import { closedOrigin } from "../../support/fixtureServers/fixtureServer.mjs";
import { openTab, serveViewsPage } from "../../support/viewsPage/openViewsPage.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { endless, faults } from "./faults.mjs";
import { startFaultyServices } from "./faultyService.mjs";
import { judgeFailure, judgeSuccess, reasons } from "./judge.mjs";
import { proveBodies } from "./proveBodies.mjs";

// Proves that a count of views that fails is silent. Every island meets every fault in Chromium, in the meta bar of a
// post that a server drew and React took over. The services are fixtures: servers of this proof that replay documented
// answers. The same judge looks at a careless island, and has to find something against it for every fault.
// `npm run prove:api-faults -- NAME` takes the services whose names begin so.
const { check, note, counts } = createChecks();
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const [only = ""] = process.argv.slice(2);
const names = Object.keys(countServices).filter((name) => name.startsWith(only));
/** Milliseconds an island waits: little for what never comes, and enough for a busy machine otherwise. */
const timeoutFor = (fault) => (endless.has(fault) ? 1000 : 5000);
const tabsAtOnce = 3;

const tell = (complaints) => complaints.map(([reason, detail]) => `${reason}: ${detail}`).join("; ");
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Names of the site's own counters that fail, and of one that works. */
async function readSiteCounterNames() {
  const file = fileURLToPath(new URL("../../support/viewsPage/siteCounters.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  return Object.keys(module.siteCounters);
}

const siteCounterNames = await readSiteCounterNames();
const services = await startFaultyServices();
const site = await serveViewsPage();
const closed = await closedOrigin();
const browser = await startBrowser();

/** Opens a page with one island and looks at it when it has settled and a little later. */
async function look(tab, key, island) {
  const strays = services.strays(key);
  await tab.open(site.address([island]));
  const settled = await tab.settled();
  await tab.page.waitForTimeout(80);
  const seen = { ...(await tab.read()), settled };
  // Of what strays the browser may tell nothing; the server that should never be asked does.
  if (services.strays(key) > strays) seen.requests.push("http://127.0.0.2/");
  return seen;
}

const islandOf = (service, server, fault = "", island = countServices[service].island) => ({
  island,
  props: { ...countServices[service].props(server), timeout: timeoutFor(fault) },
});

const hosts = [site.origin, services.origin];

async function proveFault(tab, service, fault) {
  const key = services.begin(service, fault);
  const complaints = judgeFailure(
    await look(tab, key, islandOf(service, `${services.origin}/${key}`, fault)),
    hosts,
  );
  if (services.arrivals(key).asked === 0) complaints.push(["never asked", key]);
  check(`${service}: ${fault}`, complaints.length === 0, tell(complaints));
}

async function proveHealth(tab, service) {
  const key = services.begin(service);
  const seen = await look(tab, key, islandOf(service, `${services.origin}/${key}`));
  const complaints = judgeSuccess(seen, hosts);
  check(`${service}: no fault, and the number is shown`, complaints.length === 0, tell(complaints));
}

async function proveOffline(tab, service) {
  const complaints = judgeFailure(await look(tab, "", islandOf(service, closed)), [site.origin, closed]);
  check(`${service}: nothing listens`, complaints.length === 0, tell(complaints));
}

async function proveSiteCounter(tab, counter) {
  const island = { island: "site", props: { path: "/2026/tea/", counter } };
  const seen = await look(tab, "", island);
  const complaints = counter === "works" ? judgeSuccess(seen, hosts) : judgeFailure(seen, hosts);
  check(`a counter of the site's own ${counter}`, complaints.length === 0, tell(complaints));
}

/** The island is gone before its service answers: the question is given up and nothing else happens. */
async function proveUnmount(tab, service) {
  const key = services.begin(service, "never answers");
  const before = { ...services.arrivals(key) };
  const island = islandOf(service, `${services.origin}/${key}`);
  await tab.open(site.address([{ ...island, props: { ...island.props, timeout: 60_000 } }]));
  for (let tries = 0; tries < 200 && services.arrivals(key).asked === before.asked; tries++) await wait(20);
  await tab.page.evaluate(() => window.showIslands([]));
  for (let tries = 0; tries < 100 && services.arrivals(key).givenUp === before.givenUp; tries++)
    await wait(20);
  const seen = { ...(await tab.read()), settled: true };
  const complaints = judgeFailure({ ...seen, served: "", now: "", shifts: [] }, hosts);
  const { asked, givenUp } = services.arrivals(key);
  if (asked !== before.asked + 1 || givenUp !== before.givenUp + 1) {
    complaints.push([
      "does not give up",
      `${asked - before.asked} asked, ${givenUp - before.givenUp} given up`,
    ]);
  }
  check(`${service}: the island leaves before the answer`, complaints.length === 0, tell(complaints));
}

const found = new Set();
async function proveNoticed(tab, fault) {
  const key = services.begin("waline", fault);
  const island = islandOf("waline", `${services.origin}/${key}`, fault, "careless");
  const complaints = judgeFailure(await look(tab, key, island), hosts);
  for (const [reason] of complaints) found.add(reason);
  check(
    `a careless island is noticed: ${fault}`,
    complaints.length > 0,
    complaints.map(([reason]) => reason).join(),
  );
}

const work = names.flatMap((service) => [
  (tab) => proveHealth(tab, service),
  ...Object.keys(faults).map((fault) => (tab) => proveFault(tab, service, fault)),
  (tab) => proveOffline(tab, service),
]);
if (names.some((name) => countServices[name].island === "site")) {
  work.push(...siteCounterNames.map((name) => (tab) => proveSiteCounter(tab, name)));
}
const carelessWork = Object.keys(faults).map((fault) => (tab) => proveNoticed(tab, fault));

/** Works through a list in one tab. */
async function workThrough(list) {
  const tab = await openTab(browser);
  // A cookie of the same host, whatever the port: a question that carries credentials would carry it.
  await tab.context.addCookies([{ name: "reader", value: "1", url: services.origin }]);
  for (let next = list.shift(); next !== undefined; next = list.shift()) await next(tab);
  await tab.context.close();
}

try {
  note(`Chromium ${browser.version()}, ${Object.keys(faults).length + 2} faults, ${names.length} services`);
  // One after the other: these count questions and moments.
  const unmounts = names.map((service) => (tab) => proveUnmount(tab, service));
  await workThrough(unmounts);
  for (const list of [work, carelessWork]) {
    await Promise.all(Array.from({ length: tabsAtOnce }, () => workThrough(list)));
  }
  const missed = reasons.filter((reason) => !found.has(reason));
  check("the judge finds every reason in the careless island", missed.length === 0, missed.join());
  check("no cookie reaches a service", services.cookies.length === 0, services.cookies.join());
  note(`faults after ${seconds()}`);
  await proveBodies({ names, browser, site, check, note });
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
  services.close();
}
note(seconds());
tellCounts(counts);
