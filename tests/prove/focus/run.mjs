import { turnPage } from "../../support/storybook/inPage.mjs";
import { proveStories } from "../../support/storybook/proveStories.mjs";
import { lookAtRing } from "./lookAtRing.mjs";
import { plants } from "./plants.mjs";
import { isBefore, listStops, readFocus, tellMissed } from "./readFocus.mjs";

// Proves that the Tab key leads through every story: to all that can have the focus, in the order in which it is read, in both
// directions, and out again; that the focus is never covered, and can be seen by 3:1: in light, dark and forced colors.

const modes = [
  { dir: "ltr", colorScheme: "light" },
  { dir: "rtl", colorScheme: "dark" },
];
const totals = { stops: 0, rings: 0 };

/** Presses Tab until the focus leaves the page, and says where it was. */
async function* tabThrough(page) {
  const count = await page.evaluate(listStops);
  const limit = count + 12;
  for (let presses = 0; presses <= limit; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readFocus);
    if (stop === undefined) return;
    yield stop;
  }
  yield undefined;
}

async function lookOnce(page, tell) {
  const reached = [];
  const kinds = new Map();
  let before;
  for await (const stop of tabThrough(page)) {
    if (stop === undefined) {
      tell("the focus does not leave the page");
      break;
    }
    // A dialog that covers the page leads from its end to its start.
    if (stop.index === reached[0] && stop.isInDialog) break;
    reached.push(stop.index);
    if (stop.index < 0 && !stop.isScroller) tell(`reached, but not known: ${stop.name}`);
    if (!stop.isSeen) tell(`covered: ${stop.name}`);
    if (before && !before.isStuck && !stop.isStuck && isBefore(stop, before))
      tell(`${stop.name} comes after ${before.name}, but stands before it`);
    before = stop;
    if (kinds.has(stop.kind)) continue;
    kinds.set(stop.kind, reached.length);
    const { isVisible, seen } = await lookAtRing(page, stop);
    totals.rings += 1;
    if (!isVisible) tell(`the focus cannot be seen: ${stop.name}: ${seen}`);
  }
  for (const name of await page.evaluate(tellMissed, reached)) tell(`not reached: ${name}`);
  totals.stops += reached.length;
  return reached.length;
}

/** Each kind of stop in forced colors. */
async function lookAtForced(page, tell) {
  const count = await page.evaluate(listStops);
  const kinds = new Set();
  for (let index = 0; index < count; index += 1) {
    await page.evaluate((at) => window.stops[at].focus({ focusVisible: true }), index);
    const stop = await page.evaluate(readFocus);
    if (stop === undefined || kinds.has(stop.kind)) continue;
    kinds.add(stop.kind);
    const { isVisible, seen } = await lookAtRing(page, stop);
    totals.rings += 1;
    if (!isVisible) tell(`the focus cannot be seen: ${stop.name}: ${seen}`);
  }
  return kinds.size;
}

await proveStories({
  async look({ page }) {
    const found = new Map();
    const telling = (mode) => (fault) => found.set(fault, [...(found.get(fault) ?? []), mode]);
    let looked = 0;
    for (const { dir, colorScheme } of modes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.evaluate(turnPage, dir);
      looked += await lookOnce(page, telling(`${colorScheme}, ${dir}`));
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await page.evaluate(turnPage, "ltr");
    looked += await lookAtForced(page, telling("forced colors"));
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    return { looked, faults: [...found].map(([fault, where]) => `${fault} (${where.join("; ")})`) };
  },
  async also({ note }) {
    note(
      `${totals.stops} stops of the Tab key; the focus was looked at ${totals.rings} times, once for each kind in a story`,
    );
  },
  plants,
});
