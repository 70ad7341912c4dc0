import { fileURLToPath } from "node:url";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { servePages } from "../../support/picturePage/servePages.mjs";

// Proves that a reader loads the picture that is shown and not much more: in Chromium, windows of a phone, a tablet and a
// desk, screens of one, two and three dots a pixel, with files in steps of 12 %, so that what is loaded tells what was
// asked for. No script runs on the pages. A planted list of sizes must be noticed. Then the pictures are counted that a gallery of a thousand loads at first.
process.env.NODE_ENV = "production";
const { check, note, counts } = createChecks();
const started = performance.now();
const most = 1.3;
/** Less than this share of the dots would look blurred. */
const least = 0.85;
const windows = [360, 768, 1440];
const densities = [1, 2, 3];
const widths = Array.from({ length: 46 }, (_, step) => Math.round(40 * 1.12 ** step)).filter(
  (width) => width < 6000,
);

/** Pictures that were asked for, by address. */
let asked = [];
function pictures(request, response) {
  asked.push(request.url);
  const [, width, height] = /-(\d+)x(\d+)\./.exec(request.url).map(Number);
  response.setHeader("content-type", "image/svg+xml");
  response.end(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#b7c9c2"/></svg>`,
  );
}

const fileOf = (id, width, ratio) => `/pictures/${id}-${width}x${Math.round(width / ratio)}.jpg`;
function photo(id, ratio = 1.5, more = {}) {
  const largest = widths.at(-1);
  const sources = widths.map((width) => ({ src: fileOf(id, width, ratio), width }));
  const size = { width: largest, height: Math.round(largest / ratio) };
  return { id, src: fileOf(id, largest, ratio), alt: id, ...size, sources, ...more };
}

const placements = ["text", "wide", "full", "side"];
/** Shapes as cameras and phones make them, the usual ones more often. */
const ratios = [1.5, 1.5, 1.5, 0.67, 0.75, 1.33, 1.33, 1.78, 1, 0.56, 2.33];
/** Photos in a mixed order, the same for the same seed (a linear congruential generator). */
function album(count, seed = 1) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ratios[Math.floor((state / 2 ** 32) * ratios.length)];
  };
  return Array.from({ length: count }, (_, index) => photo(`photo${index}`, next()));
}
/** A figure that the browser must choose a file for before it knows the layout, and one that it may wait with. */
const figures = placements.flatMap((placement) => [
  photo(`${placement}-first`, 1.5, { placement, priority: true }),
  photo(`${placement}-later`, 1.5, { placement }),
]);
const pages = {
  figures: { figures },
  "a small figure": {
    figures: [
      { ...photo("small-first", 1.5, { priority: true }), width: 300, height: 200 },
      { ...photo("small-later"), width: 300, height: 200 },
    ],
  },
  "figures of several pictures": {
    group: { photos: album(3), placement: "text" },
  },
  "a wide figure of four pictures": {
    group: { photos: album(4), placement: "wide" },
  },
  cover: { cover: photo("cover", 2) },
  "a gallery after the text": { paragraphs: 30, photos: album(24) },
  "a gallery at the top": { photos: album(60) },
};

const site = await servePages({ page: fileURLToPath(new URL("Page.tsx", import.meta.url)), pictures });
const browser = await startBrowser();

/** Scrolls through a page until every picture is there, and reads how wide each is and which file it shows. */
async function readPictures(page) {
  for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += 500) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(30);
  }
  await page.waitForFunction(() => [...document.images].every((image) => image.complete), undefined, {
    timeout: 20_000,
  });
  return page.evaluate(() =>
    [...document.images].map((image) => ({
      id: image.alt,
      width: image.getBoundingClientRect().width,
      file: Number(/-(\d+)x/.exec(image.currentSrc)?.[1]),
    })),
  );
}

async function provePage(name, props, width, density, isWrong = false) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: density,
    isMobile: width < 600,
  });
  try {
    const page = await context.newPage();
    asked = [];
    await page.goto(site.address(props));
    const images = await readPictures(page);
    const wrong = [];
    let worst = 0;
    for (const { id, width: shown, file } of images) {
      const files = asked.filter((address) => address.startsWith(`/pictures/${id}-`)).length;
      const share = file / (shown * density);
      worst = Math.max(worst, share);
      if (files !== 1) wrong.push(`${id}: ${files} files`);
      // The largest file there is may be less than a dense screen could show.
      if (share < least && file !== widths.at(-1))
        wrong.push(`${id}: ${file} for ${shown} x ${density} is blurred`);
      if (share > most)
        wrong.push(`${id}: ${file} for ${shown.toFixed(0)} x ${density} = ${share.toFixed(2)}`);
    }
    const seen = wrong.length > 0 ? wrong.slice(0, 6).join("; ") : `at most ${worst.toFixed(2)}`;
    check(`${name}, window ${width}, ${density} dots`, wrong.length > 0 === isWrong, seen);
  } finally {
    await context.close();
  }
}

/** What a gallery of a thousand photos loads before the reader scrolls. */
async function proveFirstScreen(width, density, seed) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: density });
  try {
    const page = await context.newPage();
    asked = [];
    await page.goto(site.address({ photos: album(1000, seed) }));
    await page.waitForTimeout(1500);
    const shown = await page.evaluate(
      () => [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight).length,
    );
    const count = new Set(asked).size;
    check(
      `first screen of album ${seed} of 1,000 photos, window ${width}, ${density} dots`,
      count > 0 && count <= 40 && count >= shown,
      `${count} pictures, ${shown} of them seen`,
    );
  } finally {
    await context.close();
  }
}

try {
  note(`Chromium ${browser.version()}, ${widths.length} files a picture`);
  for (const [name, props] of Object.entries(pages)) {
    for (const width of windows)
      for (const density of densities) await provePage(name, props, width, density);
  }
  const careless = { figures: [photo("careless", 1.5, { priority: true, sizes: "100vw" })] };
  await provePage("noticed: sizes of the window for the column of the text", careless, 1440, 1, true);
  for (const width of windows) {
    for (const seed of [1, 2, 3]) await proveFirstScreen(width, width === 360 ? 3 : 1, seed);
  }
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
