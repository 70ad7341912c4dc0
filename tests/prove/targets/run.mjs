import { turnPage } from "../../support/storybook/inPage.mjs";
import { proveStories } from "../../support/storybook/proveStories.mjs";
import { plants } from "./plants.mjs";
import { readTargets } from "./readTargets.mjs";

// Proves that a finger hits what it aims at, in every story: each target is 24 px wide and high, or has the room around it that
// WCAG 2.2, 2.5.8 asks for, or stands in a sentence. The controls of islands are 40 px.

const widths = [320, 1280];
const all = {};

await proveStories({
  async look({ page }) {
    const found = new Map();
    let looked = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate(turnPage, dir);
        const seen = await page.evaluate(readTargets);
        looked += seen.looked;
        for (const [way, count] of Object.entries(seen.ways)) all[way] = (all[way] ?? 0) + count;
        for (const fault of seen.faults)
          found.set(fault, [...(found.get(fault) ?? []), `${width} px ${dir}`]);
      }
    }
    return { looked, faults: [...found].map(([fault, where]) => `${fault} (${where.join(", ")})`) };
  },
  async also({ check, note }) {
    const total = Object.values(all).reduce((sum, count) => sum + count, 0);
    for (const [way, count] of Object.entries(all)) note(`${way}: ${count}`);
    check("there are targets", total > 0, String(total));
  },
  plants,
});
