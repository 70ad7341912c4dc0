/**
 * Visits stories in several tabs at once.
 *
 * @template Story
 * @param {import("playwright").Browser} browser
 * @param {Story[]} stories
 * @param {{ tabs?: number, context?: import("playwright").BrowserContextOptions }} options
 * @param {(page: import("playwright").Page, story: Story) => Promise<void>} visit an error of it is passed on when all tabs stand
 */
export async function eachStory(browser, stories, { tabs = 2, context = {} }, visit) {
  const queue = [...stories];
  async function work() {
    // One context for all: its cache holds the scripts of the Storybook.
    const room = await browser.newContext(context);
    for (let story = queue.shift(); story !== undefined; story = queue.shift()) {
      const page = await room.newPage();
      await visit(page, story);
      await page.evaluate(() => localStorage.clear());
      await page.close();
    }
    await room.close();
  }
  const ends = await Promise.allSettled(Array.from({ length: tabs }, work));
  const failed = ends.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
}
