import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { openStorybook } from "./openStorybook.mjs";

/**
 * What was looked at, story by story: what holds is counted and told in one line for each page of the Storybook, what does
 * not hold has a line of its own.
 */
function createGroups({ check, note, counts }) {
  let group = { title: "", stories: 0, looked: 0 };
  function tell() {
    if (group.stories > 0) note(`${group.title}: ${group.looked} in ${group.stories} stories`);
    group = { title: "", stories: 0, looked: 0 };
  }
  return {
    /** @param {{ looked: number, problems: string[] }} seen looked: how many things, those with problems included */
    add({ title, id }, { looked, problems }) {
      if (title !== group.title) tell();
      group = { title, stories: group.stories + 1, looked: group.looked + looked };
      counts.passed += Math.max(0, looked - problems.length);
      for (const problem of problems) check(id, false, problem);
    },
    tell,
  };
}

/**
 * Runs a proof over the stories, all or those whose id contains the first argument of the command, and prints what it
 * counted.
 *
 * @param {(tools: { browser: import("playwright").Browser, storybook: Awaited<ReturnType<typeof openStorybook>>, add: ReturnType<typeof createGroups>["add"] } & ReturnType<typeof createChecks>) => Promise<void>} prove
 * @param {readonly string[]} [switches] of the browser, beside those that every browser gets
 */
export async function proveModes(prove, switches = []) {
  const checks = createChecks();
  const groups = createGroups(checks);
  const storybook = await openStorybook(process.argv.slice(2).find((word) => !word.startsWith("--")));
  const browser = await startBrowser(switches);
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
  tellCounts(checks.counts);
}
