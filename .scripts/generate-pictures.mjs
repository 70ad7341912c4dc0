/*
 * Records the pictures of the README from the stories: node .scripts/generate-pictures.mjs
 *
 * What they show depends on the fonts of this machine: Noto Sans, Noto Serif and their CJK sisters look best.
 */
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import sharp from "sharp";
import { openStory } from "../tests/support/storybook/openStory.mjs";
import { openStorybook } from "../tests/support/storybook/openStorybook.mjs";
import { chromiumArguments, findChromium } from "./lib/chromium.mjs";

const story = "pages-chinese-long-read--page";
const pane = { width: 1120, height: 1312 };
const half = { width: 960, height: 1125 };
const budget = 150_000;

const { origin, close } = await openStorybook(story);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  const page = await browser.newPage({ viewport: pane });
  for (const colorScheme of ["light", "dark"]) {
    await openStory(page, origin, story, { colorScheme });
    const top = await shoot(page, 0);
    const end = await shoot(page, await page.evaluate(endOfPost));
    const file = fileURLToPath(new URL(`../docs/post-${colorScheme}.webp`, import.meta.url));
    const { size } = await sharp({
      create: { ...half, width: 2 * half.width, channels: 3, background: "#000" },
    })
      .composite([
        { input: top, left: 0, top: 0 },
        { input: end, left: half.width, top: 0 },
      ])
      .webp({ quality: 80 })
      .toFile(file);
    console.log(`${file}: ${size} B`);
    if (size > budget) throw new Error(`The picture weighs more than ${budget} B.`);
  }
} finally {
  await browser.close();
  close();
}

/** Where the page is to be scrolled to, so that the license footer stands at the bottom. Runs in the page. */
function endOfPost() {
  const { bottom } = document.querySelector(".co-license").getBoundingClientRect();
  return scrollY + bottom + 32 - innerHeight;
}

/** What a reader sees there, once all pictures are painted. */
async function shoot(page, top) {
  await page.evaluate(async (y) => {
    scrollTo({ top: y, behavior: "instant" });
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  }, top);
  // A bar across half of the picture would look like a fault of it.
  const picture = await page.screenshot({ style: ".co-progress { visibility: hidden }" });
  return sharp(picture).resize(half.width, half.height).toBuffer();
}
