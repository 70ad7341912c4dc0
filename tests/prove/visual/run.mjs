import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../.scripts/lib/run.mjs";
import { openStory } from "../../support/storybook/openStory.mjs";
import { proveModes } from "../../support/storybook/proveModes.mjs";
import { walkStories } from "../../support/storybook/walkStories.mjs";
import { environmentOf, keep, locate, readBaselines, writeBaselines } from "./baselines.mjs";
import { flattenPictures } from "./flattenPictures.mjs";
import { shoot, ways } from "./shoot.mjs";

// Proves that no story looks otherwise than when it was last recorded: light, dark, mirrored, and 320 px wide, pixel by pixel,
// with a color for each photo.
// `--record` takes the pictures anew: a change of look is looked at in the small pictures, and recorded with what made it.
// Another browser and other fonts draw other pixels; then there is nothing to compare, and the command says so.
const isRecord = process.argv.includes("--record");
const context = { viewport: { width: 1000, height: 800 }, reducedMotion: "reduce" };
/** Dates that are told by the clock stay as they are. */
async function prepare(room) {
  await room.clock.setFixedTime("2026-03-01T12:00:00Z");
  await flattenPictures(room);
}
/** Chromium paints anew only what changed, with edges that differ by a shade from time to time, and photos when it has decoded them. */
const switches = ["--disable-partial-raster", "--disable-checker-imaging"];
/** Where the whole pictures of changed stories are put. */
const cache = join(root, "node_modules/.cache/colophon/visual");

function isUsable(kept, environment, check) {
  const again = "record anew: npm run prove:visual -- --record";
  if (kept === undefined) check("there are pictures of before", false, again);
  else if (kept.chromium !== environment.chromium)
    check("the browser is the same", false, `Chromium ${kept.chromium} drew them; ${again}`);
  else if (kept.fonts !== environment.fonts) check("the fonts are the same", false, again);
  else return true;
  return false;
}

async function differencesOf(id, taken, before) {
  const problems = [];
  for (const [way, { picture, hash }] of Object.entries(taken)) {
    if (before?.[way] === hash) continue;
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, `${id}.${way}.png`), picture);
    problems.push(`${way} differs: ${await locate(id, way, picture)}`);
  }
  return problems;
}

/** Changes as small as a hand slips: each has to be noticed. */
const plants = {
  "ink a little lighter": ".co-license { color: color-mix(in srgb, var(--co-quiet) 97%, white) !important }",
  "a line one pixel lower": ".co-license-sentence { padding-block-start: 1px }",
  "a rule a little darker": ".co-license-rule { --co-rule: oklch(85% 0.012 80) !important }",
};
const plantedIn = "components-licensefooter--default";

await proveModes(async ({ browser, storybook, add, check, note }) => {
  const environment = await environmentOf(browser);
  const kept = readBaselines();
  // Pictures of another browser, or other fonts, are no company for new ones.
  const isSame = kept?.chromium === environment.chromium && kept.fonts === environment.fonts;
  const stories = isSame ? { ...kept.stories } : {};
  if (!isRecord && !isUsable(kept, environment, check)) return;
  await walkStories(browser, storybook, { context, prepare }, async (page, story) => {
    const taken = await shoot(page);
    if (isRecord) stories[story.id] = await keep(story.id, taken);
    const problems = isRecord ? [] : await differencesOf(story.id, taken, kept.stories[story.id]);
    add(story, { looked: Object.keys(ways).length, problems });
  });
  if (isRecord) {
    const ids = new Set(storybook.all.map(({ id }) => id));
    const left = Object.fromEntries(Object.entries(stories).filter(([id]) => ids.has(id)));
    writeBaselines({ ...environment, stories: left });
    note(`recorded with Chromium ${environment.chromium}: ${Object.keys(left).length} stories`);
    return;
  }
  note(`whole pictures of what changed: ${cache}`);
  const page = await browser.newPage(context);
  await prepare(page);
  for (const [name, css] of Object.entries(plants)) {
    await openStory(page, storybook.origin, plantedIn);
    const untouched = await shoot(page);
    await page.addStyleTag({ content: css });
    const taken = await shoot(page);
    const changed = Object.keys(ways).filter(
      (way) =>
        untouched[way].hash === kept.stories[plantedIn]?.[way] && taken[way].hash !== untouched[way].hash,
    );
    check(`noticed: ${name}`, changed.length === Object.keys(ways).length, changed.join());
  }
}, switches);
