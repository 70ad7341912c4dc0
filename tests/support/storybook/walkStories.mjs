import { openStage } from "./openStage.mjs";

/**
 * Visits stories one after the other in one tab.
 *
 * @template {{ id: string, title: string }} Story
 * @param {import("playwright").Browser} browser
 * @param {{ origin: string, stories: Story[] }} storybook
 * @param {{ context?: import("playwright").BrowserContextOptions, prepare?: (context: import("playwright").BrowserContext) => Promise<void> }} options
 *   prepare: is run before the first story
 * @param {(page: import("playwright").Page, story: Story) => Promise<void>} visit
 * @throws where a story does not get ready, with its name
 */
export async function walkStories(browser, { origin, stories }, { context, prepare }, visit) {
  const prepared = {
    async newContext(options) {
      const room = await browser.newContext(options);
      await prepare?.(room);
      return room;
    },
  };
  const stage = await openStage(prepared, origin, context);
  for (const story of stories) {
    try {
      await stage.show(story.id);
    } catch (error) {
      throw new Error(`The story ${story.id} does not get ready: ${error.message}`, { cause: error });
    }
    await visit(stage.page, story);
  }
  await stage.close();
}
