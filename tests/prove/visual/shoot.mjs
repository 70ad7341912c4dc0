import { createHash } from "node:crypto";

/** The ways in which each story is looked at, by width in CSS pixels, color scheme and direction. */
export const ways = {
  light: { width: 1000, scheme: "light" },
  dark: { width: 1000, scheme: "dark" },
  mirrored: { width: 1000, scheme: "light", direction: "rtl" },
  narrow: { width: 320, scheme: "light" },
};

/** Below this, a page only repeats itself. */
const tallest = 3200;
/** Of a page so high, only what the window shows: Chromium would prepare all of it for more. */
const endless = 16_000;
const windowHeight = 800;

/** Sets what the toolbar of the Storybook would set: read in the page. */
function setWay({ scheme, direction }) {
  const { documentElement } = document;
  documentElement.dataset.before ??= documentElement.dir;
  documentElement.dataset.theme = scheme;
  documentElement.dir = direction ?? documentElement.dataset.before;
  scrollTo(0, 0);
  // A strip that a story has set going may still be on its way.
  for (const strip of document.querySelectorAll(".co-gallery-strip")) {
    if (strip.contains(document.activeElement)) document.activeElement.blur();
    strip.scrollTo({ left: 0, behavior: "instant" });
  }
}

/**
 * Waits until the pictures are those of the width, which a browser chooses anew after a page has changed its own. Read in
 * the page.
 */
async function settle() {
  const images = [...document.images];
  const chosen = () => images.map(({ complete, currentSrc }) => `${complete} ${currentSrc}`).join();
  const end = performance.now() + 10_000;
  let before;
  let now = chosen();
  while ((now !== before || now.includes("false ")) && performance.now() < end) {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    before = now;
    now = chosen();
  }
  const decoded = images.map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(decoded), new Promise((resolve) => setTimeout(resolve, 3000))]);
  // To draw more than the window, Chromium lays out the page anew for a moment, and a dialog over it may scroll back.
  return document.querySelector("dialog[open]") ? innerHeight : document.documentElement.scrollHeight;
}

function leaveWay() {
  const { documentElement } = document;
  documentElement.dir = documentElement.dataset.before ?? "";
  delete documentElement.dataset.before;
  delete documentElement.dataset.theme;
}

/**
 * Takes the pictures of the story that is open.
 *
 * @param {import("playwright").Page} page
 * @returns {Promise<Record<string, { picture: Buffer, hash: string }>>} by the names of the ways
 */
export async function shoot(page) {
  const taken = {};
  for (const [name, way] of Object.entries(ways)) {
    await page.setViewportSize({ width: way.width, height: windowHeight });
    await page.evaluate(setWay, way);
    const size = await page.evaluate(settle);
    const isEndless = size > endless;
    const height = isEndless ? windowHeight : Math.min(tallest, Math.max(windowHeight, size));
    const clip = { x: 0, y: 0, width: way.width, height };
    const picture = await page.screenshot({
      animations: "disabled",
      caret: "hide",
      fullPage: height > windowHeight,
      clip,
    });
    taken[name] = { picture, hash: createHash("sha256").update(picture).digest("hex").slice(0, 20) };
  }
  await page.evaluate(leaveWay);
  // The next story chooses its pictures for this width from the beginning.
  await page.setViewportSize({ width: ways.light.width, height: windowHeight });
  return taken;
}
