import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addHeading, turnPage } from "../../support/storybook/inPage.mjs";
import { proveStories } from "../../support/storybook/proveStories.mjs";
import { auditPage } from "./auditPage.mjs";
import { plants } from "./plants.mjs";

// Proves that axe-core finds nothing wrong with any story: all its rules of WCAG 2.2 A and AA and its best practices, in both
// color schemes, both directions and three widths. A part stands in a page as a site gives it one: with a main landmark
// and a heading.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [320, 768, 1280];
const unsure = new Map();
const rules = new Set();

/** Makes axe ready, and the story a page. */
async function prepare(page) {
  await page.evaluate(`window.axe || ${axe}`);
  await page.evaluate(addHeading);
}

/** The story as it is now, in every scheme, direction and width. */
async function look({ page }) {
  const found = new Map();
  let looked = 0;
  await prepare(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate(turnPage, dir);
        const seen = await page.evaluate(auditPage, looked === 0 ? "sheets" : "quick");
        looked += 1;
        for (const rule of seen.rules) rules.add(rule);
        for (const id of seen.unsure) unsure.set(id, (unsure.get(id) ?? 0) + 1);
        const mode = `${width} px, ${colorScheme}, ${dir}`;
        for (const fault of seen.violations) found.set(fault, [...(found.get(fault) ?? []), mode]);
      }
    }
  }
  return { looked, faults: [...found].map(([fault, modes]) => `${fault} (${modes.join("; ")})`) };
}

/** What is seen in a story that was switched to and turned has to be what is seen in one that was loaded that way. */
async function compareWithFresh({ stories, open, check }) {
  const switched = await open();
  const step = Math.max(1, Math.floor(stories.length / 8));
  for (const { id } of stories.filter((_, index) => index % step === 0)) {
    await switched.page.setViewportSize({ width: 1280, height: 800 });
    await switched.page.emulateMedia({ colorScheme: "light" });
    await switched.show(id);
    await prepare(switched.page);
    await switched.page.evaluate(turnPage, "ltr");
    await switched.page.setViewportSize({ width: 320, height: 800 });
    await switched.page.emulateMedia({ colorScheme: "dark" });
    const loaded = await open({ viewport: { width: 320, height: 800 }, colorScheme: "dark" });
    await loaded.show(id);
    await prepare(loaded.page);
    for (const { page } of [switched, loaded]) await page.evaluate(turnPage, "rtl");
    const seen = [];
    for (const { page } of [switched, loaded])
      seen.push(JSON.stringify(await page.evaluate(auditPage, "whole")));
    await loaded.close();
    const [one, other] = seen.map((each) => Object.values(JSON.parse(each)).flat());
    const odd = [
      ...one.filter((rule) => !other.includes(rule)),
      ...other.filter((rule) => !one.includes(rule)),
    ];
    check(
      `switched to and turned, it is what is loaded: ${id}`,
      seen[0] === seen[1],
      odd.join("; ") || `${one.length} findings`,
    );
  }
  await switched.close();
}

await proveStories({
  look,
  async also(tools) {
    tools.check("axe ran at least 80 rules", rules.size >= 80, String(rules.size));
    for (const [id, runs] of unsure) tools.note(`axe was unsure of ${id} in ${runs} runs`);
    await compareWithFresh(tools);
  },
  plants,
});
