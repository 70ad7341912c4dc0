import { openStory } from "../../support/storybook/openStory.mjs";
import { proveModes } from "../../support/storybook/proveModes.mjs";
import { walkStories } from "../../support/storybook/walkStories.mjs";
import { compareFocus, compareStates } from "./compare.mjs";
import { contrastIn, toPixels } from "./pixels.mjs";
import { readPage } from "./readPage.mjs";

// Proves of every story, where the system sets the colors, on a light and on a dark ground: every word and sign is seen, by
// the pixels of the screen; signs and borders have colors of the system; and what is shown by a change of look alone, the
// focus included, still differs. Defects that are planted show that this can fail.
const limit = 3000;
const viewport = { width: 1000, height: 900 };
const schemes = ["light", "dark"];
const contextOf = (scheme) => ({ viewport, forcedColors: "active", colorScheme: scheme });

/** Words and signs of the page that is open. */
async function readStory(page) {
  // A strip that a story has scrolled is at its start again where the window grows to take the picture.
  await page.evaluate(() => {
    for (const strip of document.querySelectorAll(".co-gallery-strip")) strip.scrollLeft = 0;
  });
  const { places, looked, problems } = await page.evaluate(readPage, limit);
  const size = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = {
    x: 0,
    y: 0,
    width: viewport.width,
    height: Math.min(limit, Math.max(size, viewport.height)),
  };
  const options = { animations: "disabled", caret: "hide", fullPage: true, clip };
  const pixels = await toPixels(await page.screenshot(options));
  const unseen = new Set();
  for (const { name, use, boxes } of places) {
    const best = Math.max(...boxes.map((box) => contrastIn(pixels, box)));
    if (best < (use === "text" ? 4.5 : 3)) unseen.add(`${use} of ${name} is not seen: ${best.toFixed(2)}`);
  }
  return { looked: looked + places.length, problems: [...problems, ...unseen] };
}

async function readWhole(page, done) {
  const parts = [
    await readStory(page),
    await compareFocus(page, done.focus),
    await compareStates(page, done.states),
  ];
  return {
    looked: parts.reduce((sum, part) => sum + part.looked, 0),
    problems: parts.flatMap((part) => part.problems),
  };
}

const toggle = "components-colorschemetoggle--default";
/** Each hides something: the story it is planted in, the sheet, and the words that have to notice it. */
const plants = {
  "words in the color of the ground": [
    "components-metabar--default",
    ".co-meta { forced-color-adjust: none; color: light-dark(#eee, #222) !important }",
    /text of .* not seen/,
  ],
  "a sign that keeps its color": [
    "components-callout--default",
    ".co-callout-icon * { fill: #777 !important; stroke: #777 !important }",
    /no color of the system/,
  ],
  "a choice told by its ground": [
    toggle,
    ".co-scheme-choice { background: none !important; color: CanvasText !important }",
    /chosen scheme is not seen/,
  ],
  "no ring of focus": [toggle, ".co-scheme-choice { outline: none !important }", /focus on .* not seen/],
  "a bar without color": [
    "components-readingprogress--default",
    ".co-progress-bar::before { forced-color-adjust: auto !important; background: #a33 !important }",
    /what was read is not seen/,
  ],
  "a callout without a frame": [
    "components-callout--default",
    ".co-callout { border-width: 0 !important }",
    /frame of a callout is not seen/,
  ],
};

await proveModes(async ({ browser, storybook, add, check, note }) => {
  for (const scheme of schemes) {
    const done = { focus: new Set(), states: new Set() };
    await walkStories(browser, storybook, { context: contextOf(scheme) }, async (page, story) => {
      add(story, await readWhole(page, done));
    });
    note(`${scheme}: the focus on ${done.focus.size} kinds; ${[...done.states].join(", ")}`);
    const page = await browser.newPage(contextOf(scheme));
    for (const [name, [id, css, words]] of Object.entries(plants)) {
      await openStory(page, storybook.origin, id);
      await page.addStyleTag({ content: css });
      const { problems } = await readWhole(page, { focus: new Set(), states: new Set() });
      const found = problems.find((problem) => words.test(problem));
      check(
        `noticed on a ${scheme} ground: ${name}`,
        found !== undefined,
        found ?? problems.slice(0, 3).join("; "),
      );
    }
    await page.close();
  }
});
