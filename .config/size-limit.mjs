import { readFileSync } from "node:fs";
import { limit } from "../.scripts/sizes/budgets.mjs";
import { sizeChecks } from "../.scripts/sizes/checks.mjs";

const budgets = JSON.parse(readFileSync(new URL("size-budgets.json", import.meta.url), "utf8"));

export default limit(await sizeChecks(), budgets);
