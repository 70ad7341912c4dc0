import { readFileSync, writeFileSync } from "node:fs";
import { root } from "./lib/run.mjs";
import { nextBudgets } from "./sizes/budgets.mjs";
import { sizesTable, withTable } from "./sizes/table.mjs";
import { weigh } from "./sizes/weigh.mjs";
import { words } from "./sizes/words.mjs";

// Weighs what `npm run build` made and writes the table of each README; with `--budgets`, the budgets, too.
const weighed = await weigh();
for (const file of Object.keys(words)) {
  const table = sizesTable(weighed, file);
  writeFileSync(`${root}${file}`, withTable(readFileSync(`${root}${file}`, "utf8"), table));
  console.log(`${file}\n${table}`);
}
if (process.argv.includes("--budgets")) {
  const path = `${root}.config/size-budgets.json`;
  const budgets = nextBudgets(weighed, JSON.parse(readFileSync(path, "utf8")));
  writeFileSync(path, `${JSON.stringify(budgets, null, 2)}\n`);
}
