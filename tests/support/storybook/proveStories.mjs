import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { openStage } from "./openStage.mjs";
import { openStorybook } from "./openStorybook.mjs";

/**
 * Looks at every story, prints a line for each group of them and one for each fault, and then plants defects, each of which
 * has to be noticed.
 *
 * @param {object} proof
 * @param {(stage: Awaited<ReturnType<typeof openStage>>, story: { id: string, title: string }) => Promise<{ looked: number, faults: string[] }>} proof.look
 *   looks at the story that is shown; `looked` counts what was looked at
 * @param {Record<string, { story: string, plant: (argument: unknown) => void, argument?: unknown, finds: RegExp }>} proof.plants
 *   story: its id; plant: spoils the page, run in it; finds: what one of the faults has to say
 * @param {(tools: object) => Promise<void>} [proof.also] what else there is to show
 * @param {number} [proof.tabs] stories looked at side by side
 */
export async function proveStories({ look, plants, also = async () => {}, tabs = 2 }) {
  const { check, note, counts } = createChecks();
  const only = process.argv[2];
  const book = await openStorybook(only);
  const browser = await startBrowser();
  const open = (options) => openStage(browser, book.origin, options);
  try {
    check("there are stories to look at", book.stories.length > 0, String(book.stories.length));
    await lookAtAll({ book, open, look, tabs, check, note, counts });
    await also({ ...book, open, look, check, note });
    await plantAll({ open, look, plants, check });
  } catch (error) {
    check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
  } finally {
    await browser.close();
    book.close();
  }
  tellCounts(counts);
}

async function lookAtAll({ book, open, look, tabs, check, note, counts }) {
  const titles = new Set(book.stories.map(({ title }) => title));
  const groups = [...titles].map((title) => [title, book.stories.filter((story) => story.title === title)]);
  let total = 0;
  const work = async () => {
    const stage = await open();
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      const [title, stories] = group;
      let inGroup = 0;
      for (const story of stories) {
        const { looked, faults } = await showAndLook(stage, story, look);
        for (const fault of faults) check(story.id, false, fault);
        counts.passed += looked - Math.min(looked, faults.length);
        inGroup += looked;
      }
      total += inGroup;
      note(`${title}: ${stories.length} stories, looked at ${inGroup}`);
    }
    await stage.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  note(`${book.stories.length} stories of ${book.stories.length} shown, looked at ${total}`);
}

/** A story that does not open is a fault of its own, and keeps nobody from the others. */
async function showAndLook(stage, story, look) {
  try {
    await stage.show(story.id);
    return await look(stage, story);
  } catch (error) {
    return {
      looked: 0,
      faults: [`it cannot be looked at: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}

async function plantAll({ open, look, plants, check }) {
  const stage = await open();
  for (const [name, { story, plant, argument, finds }] of Object.entries(plants)) {
    await stage.show(story, { fresh: true });
    await stage.page.evaluate(plant, argument);
    const { faults } = await look(stage, { id: story, title: "" });
    check(
      `noticed: ${name}`,
      faults.some((fault) => finds.test(fault)),
      `${faults.length} faults`,
    );
  }
  await stage.close();
}
