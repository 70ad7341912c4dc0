import { openStory } from "../../support/storybook/openStory.mjs";
import { proveModes } from "../../support/storybook/proveModes.mjs";
import { walkStories } from "../../support/storybook/walkStories.mjs";
import { operate } from "./operate.mjs";
import { watchMotion } from "./watchMotion.mjs";

// Proves that nothing moves for a reader who asked for that: no animation or transition longer than 1 ms, no smooth scrolling
// and no view transition runs in any story, at rest and in use. For everybody else there is motion where it was meant, which
// shows that the same watch sees it; so do defects that are planted.
const contextOf = (motion) => ({ viewport: { width: 1000, height: 800 }, reducedMotion: motion });
const prepare = (room) => room.addInitScript(watchMotion);

async function motionIn(page, done) {
  const atRest = await page.evaluate(() => window.motionNow());
  const count = await operate(page, done);
  const inUse = await page.evaluate(() => window.motionNow());
  return { looked: count + 1, problems: [...new Set([...atRest, ...inUse])] };
}

/** Where motion is meant: the story, and the words that tell of it. */
const meant = {
  "a strip turns smoothly": ["components-stripcontrols--default", /smoothly/],
  "a photo grows out of the page": ["components-lightbox--default", /view transition|animate\(\)/],
  "the way to the top appears": ["components-readingprogress--default", /co-top-appear/],
};

/** Each makes something move, also for those who asked that nothing does. */
const plants = {
  "a link that fades": [
    "components-tableofcontents--open",
    ".co-contents-link { transition: color 0.2s } .co-contents-link:hover { color: red }",
    /co-contents-link a: color for 200 ms/,
  ],
  "a page that glides": [
    "components-callout--default",
    "html { scroll-behavior: smooth }",
    /scrolls smoothly/,
  ],
  "a seal that turns": [
    "components-licensefooter--default",
    "@keyframes turn { to { rotate: 1turn } } .co-license-seal { animation: turn 2s infinite }",
    /turn for 2000 ms/,
  ],
};

await proveModes(async ({ browser, storybook, add, check, note }) => {
  const done = new Set();
  await walkStories(browser, storybook, { context: contextOf("reduce"), prepare }, async (page, story) => {
    add(story, await motionIn(page, done));
  });
  note(`${done.size} kinds of things were pointed at, focused or pressed`);

  async function motionOf(motion, id, css) {
    const page = await browser.newPage(contextOf(motion));
    await prepare(page);
    await openStory(page, storybook.origin, id);
    if (css) await page.addStyleTag({ content: css });
    const { problems } = await motionIn(page, new Set());
    await page.close();
    return problems;
  }
  for (const [name, [id, words]] of Object.entries(meant)) {
    const seen = await motionOf("no-preference", id);
    const found = seen.find((each) => words.test(each));
    check(`where motion is welcome, ${name}`, found !== undefined, found ?? seen.join("; "));
  }
  for (const [name, [id, css, words]] of Object.entries(plants)) {
    const seen = await motionOf("reduce", id, css);
    const found = seen.find((each) => words.test(each));
    check(`noticed: ${name}`, found !== undefined, found ?? seen.join("; "));
  }
});
