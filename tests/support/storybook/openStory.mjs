import { loadPictures } from "./loadPictures.mjs";

/** What the preview says of the story it shows: read in the page. */
function phaseOf(id) {
  // oxlint-disable-next-line no-underscore-dangle -- the name Storybook gives it
  const { currentRender } = window.__STORYBOOK_PREVIEW__ ?? {};
  if (currentRender?.id !== id) return undefined;
  return ["finished", "errored", "aborted"].includes(currentRender.phase) ? currentRender.phase : undefined;
}

/**
 * Opens a story as the Storybook shows it, and waits until it is drawn, played and has its pictures.
 *
 * @param {import("playwright").Page} page
 * @param {string} origin of the Storybook
 * @param {string} id of the story
 * @param {Record<string, string>} [globals] what the toolbar would set: `colorScheme`, `direction`, `locale`, `theme`
 * @throws where the story does not get ready within 30 s, or its play function fails
 */
export async function openStory(page, origin, id, globals = {}) {
  // The accessibility addon stays out of it: it would look at every story before it counts as finished.
  const chosen = ["a11y.manual:!true", ...Object.entries(globals).map(([name, value]) => `${name}:${value}`)];
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${chosen.join(";")}`);
  const phase = await page.waitForFunction(phaseOf, id, { timeout: 30_000, polling: 50 });
  if ((await phase.jsonValue()) !== "finished") throw new Error(`The story ${id} does not play to its end.`);
  await page.evaluate(loadPictures);
}
