import { PNG } from "pngjs";
import { turnFocus } from "./readFocus.mjs";

const margin = 8;
const least = 3;

/** Relative luminance of the color at a place of a picture, as WCAG defines it. */
function luminance(data, index) {
  const [red, green, blue] = [0, 1, 2].map((channel) => {
    const value = data[index + channel] / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How many pixels of two pictures of one place stand out against each other by 3:1. */
function countOutstanding(one, other) {
  let count = 0;
  for (let index = 0; index < one.length; index += 4) {
    if (one.readUInt32BE(index) === other.readUInt32BE(index)) continue;
    const [dark, light] = [luminance(one, index), luminance(other, index)].toSorted((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= least) count += 1;
  }
  return count;
}

/**
 * Whether what has the focus looks different from what has not, by 3:1 and on at least half as many pixels as its outline of one
 * pixel would have.
 *
 * @param {import("playwright").Page} page
 * @param {NonNullable<Awaited<ReturnType<typeof import("./readFocus.mjs").readFocus>>>} stop
 * @returns {Promise<{ isVisible: boolean, seen: string }>}
 */
export async function lookAtRing(page, { view, window }) {
  const x = Math.max(0, Math.floor(view.left - margin));
  const y = Math.max(0, Math.floor(view.top - margin));
  const width = Math.min(window.width, Math.ceil(view.right + margin)) - x;
  const height = Math.min(window.height, Math.ceil(view.bottom + margin)) - y;
  if (width < 1 || height < 1) return { isVisible: false, seen: "outside of the window" };
  const clip = { x, y, width, height };
  const shoot = async () =>
    PNG.sync.read(await page.screenshot({ clip, animations: "allow", caret: "initial" })).data;
  const focused = await shoot();
  await page.evaluate(turnFocus, false);
  const plain = await shoot();
  await page.evaluate(turnFocus, true);
  const count = countOutstanding(focused, plain);
  const needed = (view.right - view.left + view.bottom - view.top) / 2;
  return { isVisible: count >= needed, seen: `${count} px stand out, ${Math.ceil(needed)} needed` };
}
