import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { openStorybook } from "./openStorybook.mjs";

/**
 * What was looked at, story by story: what holds is counted and told in one line for each page of the Storybook, what does
 * not hold has a line of its own.
 */
function createGroups({ check, note, counts }) {
  const groups = new Map();
  return {
    /** @param {{ looked: number, problems: string[] }} seen looked: how many things, those with problems included */
    add({ title, id }, { looked, problems }) {
      const group = groups.get(title) ?? { stories: new Set(), looked: 0 };
      groups.set(title, group);
      group.stories.add(id);
      group.looked += looked;
      counts.passed += looked - problems.length;
      for (const problem of problems) check(id, false, problem);
    },
    tell() {
      for (const [title, { stories, looked }] of groups)
        note(`${title}: ${looked} in ${stories.size} stories`);
    },
  };
}

/**
 * Runs a proof over the stories, all or those whose id contains the first argument of the command, and prints what it
 * counted.
 *
 * @param {(tools: { browser: import("playwright").Browser, storybook: Awaited<ReturnType<typeof openStorybook>>, add: ReturnType<typeof createGroups>["add"] } & ReturnType<typeof createChecks>) => Promise<void>} prove
 */
export async function proveModes(prove) {
  const checks = createChecks();
  const groups = createGroups(checks);
  const storybook = await openStorybook(process.argv.slice(2).find((word) => !word.startsWith("--")));
  const browser = await startBrowser();
  try {
    checks.note(`Chromium ${browser.version()}, ${storybook.stories.length} stories`);
    await prove({ ...checks, add: groups.add, browser, storybook });
    groups.tell();
  } catch (error) {
    checks.check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
  } finally {
    await browser.close();
    storybook.close();
  }
  console.log(`${checks.counts.passed} passed, ${checks.counts.failed} failed`);
  process.exitCode = checks.counts.failed > 0 ? 1 : 0;
}
