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

/** Sets what the toolbar of the Storybook would set, and waits for its pictures: read in the page. */
async function setWay({ scheme, direction }) {
  const { documentElement } = document;
  documentElement.dataset.before ??= documentElement.dir;
  documentElement.dataset.theme = scheme;
  documentElement.dir = direction ?? documentElement.dataset.before;
  scrollTo(0, 0);
  const decoded = [...document.images].map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(decoded), new Promise((resolve) => setTimeout(resolve, 3000))]);
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return document.documentElement.scrollHeight;
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
    const size = await page.evaluate(setWay, way);
    const isEndless = size > endless;
    const height = isEndless ? windowHeight : Math.min(tallest, Math.max(windowHeight, size));
    const clip = { x: 0, y: 0, width: way.width, height };
    const picture = await page.screenshot({
      animations: "disabled",
      caret: "hide",
      fullPage: !isEndless,
      clip,
    });
    taken[name] = { picture, hash: createHash("sha256").update(picture).digest("hex").slice(0, 20) };
  }
  await page.evaluate(leaveWay);
  return taken;
}
