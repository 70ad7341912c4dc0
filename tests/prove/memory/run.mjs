import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { openLightboxPage, serveLightbox } from "../support/serveLightbox.mjs";
import { mountAgain, openAndClose } from "./use.mjs";
import { watchListeners } from "./watchListeners.mjs";
import { detachedNodes, weigh } from "./weigh.mjs";

// Proves that a lightbox keeps nothing: 200 openings, 50 times taken out and put in again, in a gallery of 1,000 photos.
// What is in use is weighed after all garbage is collected, and compared with what was in use after some openings before:
// by then Chromium has compiled what it compiles. Four careless lightboxes show that each count can fail.
const { check, note, counts } = createChecks();
const started = performance.now();
const [openings, mounts, warmUp] = [200, 50, 40];
const photos = 1000;
const largest = 2 * 1024 * 1024;

const site = await serveLightbox();
const browser = await startBrowser();
const address = site.address({ count: photos, hasLightbox: false });

const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

/** Openings and mounts on a page of their own, and what is left of them. */
async function measure({ plant, openings, mounts, warmUp }) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(watchListeners);
  if (plant) await page.addInitScript(plant);
  const cdp = await context.newCDPSession(page);
  await cdp.send("HeapProfiler.enable");
  await openLightboxPage(page, address);
  const live = () => page.evaluate(() => window.countLive());
  const show = (isThere) => page.evaluate((isThere) => window.showLightbox(isThere), isThere);
  const bare = await live();
  await show(true);
  await page.evaluate(openAndClose, warmUp);
  await page.evaluate(mountAgain, 5);
  const closed = await live();
  const before = await weigh(cdp);
  await page.evaluate(openAndClose, openings);
  const afterOpenings = { ...(await weigh(cdp)), ...(await live()) };
  await page.evaluate(mountAgain, mounts);
  const afterMounts = { ...(await weigh(cdp)), ...(await live()) };
  await show(false);
  const afterwards = await live();
  const detached = await detachedNodes(cdp);
  await context.close();
  return { bare, closed, before, afterOpenings, afterMounts, afterwards, detached, complaints };
}

/** Of some texts, those that are not among others, as often as they are there. */
function without(all, others) {
  const left = [...others];
  return all.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** What is wrong, by kind. */
function judge({ bare, closed, before, afterOpenings, afterMounts, afterwards, detached, complaints }) {
  const growth = Math.max(afterOpenings.bytes, afterMounts.bytes) - before.bytes;
  const left = (kind) => [
    afterOpenings[kind] - closed[kind],
    afterMounts[kind] - closed[kind],
    afterwards[kind] - bare[kind],
  ];
  const names = [...new Set(detached)].slice(0, 6).join(", ");
  return {
    heap: [growth < largest, `${megabytes(growth)} of ${megabytes(before.bytes)}`],
    detached: [detached.length === 0, `${detached.length} ${names}`],
    listeners: [
      left("listeners").every((more) => more === 0),
      `${left("listeners")} ${without(afterMounts.types, closed.types)}`,
    ],
    observers: [left("observers").every((more) => more === 0), `${left("observers")}`],
    "listeners of the browser's own count": [
      afterMounts.jsEventListeners <= before.jsEventListeners,
      `${before.jsEventListeners}, ${afterOpenings.jsEventListeners}, ${afterMounts.jsEventListeners}`,
    ],
    complaints: [complaints.length === 0, complaints.join("; ")],
  };
}

/** Ways to leave something behind, at each opening. */
const careless = {
  listeners: () => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function show() {
      showModal.call(this);
      window.addEventListener("resize", () => this);
    };
  },
  observers: () => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function show() {
      showModal.call(this);
      new ResizeObserver(() => undefined).observe(document.body);
    };
  },
  detached: () => {
    window.kept = [];
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function show() {
      showModal.call(this);
      window.kept.push(this);
    };
  },
  heap: () => {
    window.kept = [];
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function show() {
      showModal.call(this);
      window.kept.push(Array.from({ length: 60_000 }, (_, index) => ({ index })));
    };
  },
};

try {
  note(`Chromium ${browser.version()}, ${openings} openings, ${mounts} mounts, ${photos} photos`);
  const found = judge(await measure({ openings, mounts, warmUp }));
  for (const [kind, [holds, seen]] of Object.entries(found)) check(kind, holds, seen);
  for (const [kind, plant] of Object.entries(careless)) {
    const [holds, seen] = judge(await measure({ plant, openings: 4, mounts: 2, warmUp: 1 }))[kind];
    check(`noticed: ${kind} left behind`, !holds, seen);
  }
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
