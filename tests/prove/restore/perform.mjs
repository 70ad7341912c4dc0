import { setTimeout as wait } from "node:timers/promises";

const codes = { Escape: 27, Enter: 13, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39, "+": 187 };

/** Presses a key as a keyboard does. */
async function press({ cdp }, key) {
  const params = { key, code: key, windowsVirtualKeyCode: codes[key] };
  const text = { Enter: "\r", "+": "+" }[key];
  await Promise.all([
    cdp.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", text, ...params }),
    cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...params }),
  ]);
}

async function clickAt({ cdp }, { x, y }) {
  const params = { x, y, button: "left", clickCount: 1 };
  await Promise.all([
    cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", buttons: 1, ...params }),
    cdp.send("Input.dispatchMouseEvent", { type: "mouseReleased", buttons: 0, ...params }),
  ]);
}

/** While one picture turns into another, the browser tells no element of a click. */
const transition = ({ page }) => page.evaluate(() => document.activeViewTransition?.finished);

async function click(tab, selector, place) {
  await transition(tab);
  const point = await tab.page.evaluate(
    ([selector, place]) => window.watch.point(selector, place),
    [selector, place],
  );
  if (point) await clickAt(tab, point);
  return point !== undefined;
}

async function openByEnter(tab, { pick }) {
  await tab.page.evaluate((index) => window.watch.focusLink(index), pick);
  await press(tab, "Enter");
}

/** Another tab comes to the front. Chromium tells a page under test that it is in view all the same, so that is said here. */
async function hide({ page, other }) {
  const tell = (state) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, value: state });
    Object.defineProperty(document, "hidden", { configurable: true, value: state === "hidden" });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  };
  await other.bringToFront();
  await page.evaluate(tell, "hidden");
  await wait(10);
  await page.bringToFront();
  await page.evaluate(tell, "visible");
}

/** Heights and widths beyond that of the text, and of a phone on its side. */
const sizes = [
  [1000, 800],
  [640, 900],
  [800, 420],
];
export const resize = ({ cdp }, [width, height] = sizes[0]) =>
  cdp.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });

const button = (icon) => `.co-lightbox-button[data-icon="${icon}"]`;
/**
 * Puts the island in or takes it out. It wakes when the browser is idle, in a tab that is hidden after two seconds, and
 * follows the address it finds then.
 */
export const show = ({ page }, isThere) =>
  page.evaluate(async (isThere) => {
    window.showLightbox(isThere);
    if (isThere)
      await new Promise((done) => requestIdleCallback(() => setTimeout(done, 20), { timeout: 2200 }));
  }, isThere);

/** How a reader, or the site, does the steps of a sequence. */
const ways = {
  async "open by click"(tab, step) {
    // Whoever scrolls to a photo first has another place to come back to.
    if (!(await click(tab, "a[data-co-photo]", step.pick))) await openByEnter(tab, step);
  },
  "open by Enter": openByEnter,
  "close button": (tab) => click(tab, button("close")),
  async "click beside"(tab) {
    await transition(tab);
    const point = await tab.page.evaluate(() => {
      const box = document.querySelector(".co-lightbox-stage")?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + 1 };
    });
    if (point) await clickAt(tab, point);
  },
  Back: ({ page }) => page.evaluate(() => history.back()),
  Forward: ({ page }) => page.evaluate(() => history.forward()),
  "next button": (tab) => click(tab, button("next")),
  "previous button": (tab) => click(tab, button("previous")),
  unmount: (tab) => show(tab, false),
  mount: (tab) => show(tab, true),
  navigate: ({ page }, { hash }) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, hash),
  hide,
  resize(tab, { pick }) {
    tab.isResized = true;
    return resize(tab, sizes[pick % sizes.length]);
  },
};

/**
 * Does a step.
 *
 * @param {{ page: import("playwright").Page, other: import("playwright").Page, cdp: import("playwright").CDPSession }} tab
 * @param {{ name: string, pick: number, hash: string }} step
 */
export async function perform(tab, step) {
  const way = ways[step.name] ?? (() => press(tab, step.name));
  await way(tab, step);
}
