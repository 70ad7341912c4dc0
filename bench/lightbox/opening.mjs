import { setTimeout as wait } from "node:timers/promises";
import { startBrowser } from "../../tests/consumers/lib/browser.mjs";
import { serveLightboxPages } from "../../tests/support/lightboxPage/servePages.mjs";
import { openSession, until } from "../../tests/support/lightboxPage/session.mjs";
import { systems as every } from "../../tests/support/lightboxPage/systems.mjs";
import { verdict } from "../layout/subjects.mjs";

const rounds = 7;
const count = 1_000;
const place = 1;

/** In the page: from a click, until its photo is painted large, and until its full picture is. */
function watchOpening([place, pictures]) {
  window.opening = { worst: 0 };
  const hasPicture = () =>
    [...window.probe.root().querySelectorAll(pictures)].some((image) => {
      const { x, width } = image.getBoundingClientRect();
      const isNear = x >= 0 && x < innerWidth && width > 0;
      return isNear && image.complete && image.naturalWidth > 0 && window.probe.isVisible(image);
    });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) {
      if (interactionId > 0) window.opening.worst = Math.max(window.opening.worst, duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  addEventListener(
    "click",
    ({ timeStamp }) => {
      const look = () => {
        const painted = performance.now() - timeStamp;
        const image = window.probe.isOpen() ? window.probe.image() : undefined;
        if (window.probe.isOpen() && hasPicture()) window.opening.seen ??= painted;
        const shown = image && window.probe.shown();
        if (shown?.loaded && shown.place === place) window.opening.full ??= painted;
        if (window.opening.full === undefined) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}

async function openOnce({ browser, site, id, system }) {
  const session = await openSession({ browser, site, id, system, options: { count, still: false } });
  try {
    await session.reveal(place);
    const trigger = session.trigger(place);
    await session.cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    // A reader has looked at the page by now: what is loaded in idle time is there.
    await wait(1500);
    await session.page.evaluate(watchOpening, [
      place,
      `${system.picture}, ${system.preview ?? system.picture}`,
    ]);
    const { x, y, width, height } = await trigger.boundingBox();
    await session.page.mouse.move(x + width / 2 + 1, y + height / 2, { steps: 3 });
    await wait(150);
    await session.page.mouse.click(x + width / 2, y + height / 2);
    const read = () => session.page.evaluate(() => window.opening);
    await until(async () => (await read()).full !== undefined, 20_000);
    await wait(800);
    return await read();
  } finally {
    await session.close();
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const cell = (value) => `${Number.isFinite(value) ? value.toFixed(0) : "never"} ms`.padStart(14);

/** How soon a photo is there after a click, on a page of 1,000. */
export async function openingLines() {
  const ids = Object.keys(every);
  const systems = Object.fromEntries(ids.map((id) => [id, every[id]()]));
  const site = await serveLightboxPages(ids);
  const browser = await startBrowser();
  const times = Object.fromEntries(ids.map((id) => [id, []]));
  try {
    for (let round = -1; round < rounds; round++) {
      for (const id of ids) {
        const seen = await openOnce({ browser, site, id, system: systems[id] });
        if (round >= 0) times[id].push(seen);
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  const medians = ids.map((id) => ({
    id,
    ...Object.fromEntries(
      ["worst", "seen", "full"].map((key) => [key, median(times[id].map((each) => each[key] ?? Infinity))]),
    ),
  }));
  const ours = medians.find(({ id }) => id === "colophon");
  const others = medians.filter(({ id }) => id !== "colophon");
  const best = Math.min(...others.map(({ worst }) => worst));
  return [
    `opening one of ${count.toLocaleString("en")} photos by a click, processor slowed down 4 ×, medians of ${rounds} interleaved rounds`,
    `  ${"".padEnd(34)}${["INP", "photo painted", "full picture"].map((head) => head.padStart(14)).join("")}`,
    ...medians.map(({ id, worst, seen, full }) => {
      const { name, version } = systems[id];
      return `  ${`${name} ${version}`.padEnd(34)}${[worst, seen, full].map(cell).join("")}`;
    }),
    verdict(
      "INP of the opening",
      `${ours.worst.toFixed(0)} ms`,
      `at most ${best} of the best other`,
      ours.worst <= best,
    ),
  ];
}
