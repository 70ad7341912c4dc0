import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { proveStories } from "../../support/storybook/proveStories.mjs";
import { auditPage, settlePage, standInPage } from "./auditPage.mjs";

// Proves that axe-core finds nothing wrong with any story: all its rules of WCAG 2.2 A and AA and its best practices, in both
// color schemes, both directions and three widths. A part stands in a page as a site gives it one: with a main landmark
// and a heading.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [320, 768, 1280];
const unsure = new Map();
const rules = new Set();

/** The story as it is now, in every scheme, direction and width. */
async function look({ page }) {
  const faults = [];
  let looked = 0;
  await page.evaluate(`window.axe || ${axe}`);
  await page.evaluate(standInPage);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate(settlePage, dir);
        const seen = await page.evaluate(auditPage);
        looked += 1;
        for (const rule of seen.rules) rules.add(rule);
        for (const id of seen.unsure) unsure.set(id, (unsure.get(id) ?? 0) + 1);
        if (seen.violations.length > 0)
          faults.push(`${width} px, ${colorScheme}, ${dir}: ${seen.violations.join("; ")}`);
      }
    }
  }
  return { looked, faults };
}

/** What is looked at on a loaded page, in each way, has to be what a page that was loaded that way shows. */
async function compareWithFresh({ stories, open, check }) {
  const [one, other] = [await open(), await open()];
  const step = Math.max(1, Math.floor(stories.length / 8));
  for (const { id } of stories.filter((_, index) => index % step === 0)) {
    const texts = [];
    for (const [stage, fresh] of [
      [one, false],
      [other, true],
    ]) {
      if (fresh) await stage.page.setViewportSize({ width: 320, height: 800 });
      await stage.show(id, { fresh });
      const { page } = stage;
      await page.evaluate(`window.axe || ${axe}`);
      await page.evaluate(standInPage);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(settlePage, "ltr");
      await page.setViewportSize({ width: 320, height: 800 });
      await page.evaluate(settlePage, "rtl");
      texts.push(JSON.stringify(await page.evaluate(auditPage, true)));
    }
    check(`${id}: switched to, it is what it is when it is loaded`, texts[0] === texts[1], `${texts[0].length} characters`);
  }
  await one.close();
  await other.close();
}

await proveStories({
  look,
  async also(tools) {
    tools.check("axe ran at least 80 rules", rules.size >= 80, String(rules.size));
    for (const [id, runs] of unsure) tools.note(`axe was unsure of ${id} in ${runs} runs`);
    await compareWithFresh(tools);
  },
  plants: {},
});
