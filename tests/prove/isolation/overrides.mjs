import { readdirSync } from "node:fs";
import { runnerImport } from "vite";
import { root } from "../../../.scripts/lib/run.mjs";

/** Styles of a site, as it may write them, and what the browser then computes. */
const wanted = {
  color: "rgb(1, 2, 3)",
  "margin-top": "7px",
  "margin-left": "9px",
  "padding-left": "3px",
  "border-top-width": "5px",
  "font-size": "11px",
  "line-height": "21px",
  "letter-spacing": "2px",
  "background-color": "rgb(4, 5, 6)",
  "text-align": "right",
};
const own = `{ border: 5px solid; ${Object.entries(wanted)
  .map(([name, value]) => `${name}: ${value};`)
  .join(" ")} }`;

/** Every class that a contract of ours documents. */
export async function documentedClasses() {
  const folder = `${root}src/components`;
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".contract.ts"));
  const tables = await Promise.all(
    files.map(async (file) => {
      const { module } = await runnerImport(`${folder}/${file}`, { configFile: false, logLevel: "error" });
      return Object.values(module).flatMap((table) => Object.values(table));
    }),
  );
  return [...new Set(tables.flat())]
    .filter((name) => typeof name === "string" && /^co-[\w-]+$/.test(name))
    .toSorted();
}

/** Tokens of our sheet: what it declares on the root. */
export const tokensOf = (css) => [...new Set(css.match(/--co-[a-z][\w-]*(?=:)/g))].toSorted();

/** Runs in the page: what an element with one of these classes computes that the site did not write. */
function readLost({ classes, wanted }) {
  const seen = new Set();
  const lost = classes.flatMap((name) =>
    [...document.querySelectorAll(`#parts .${name}`)].flatMap((element) => {
      seen.add(name);
      const style = getComputedStyle(element);
      return Object.entries(wanted)
        .filter(([property, value]) => style.getPropertyValue(property) !== value)
        .map(
          ([property, value]) =>
            `.${name} ${property}: ${style.getPropertyValue(property)} instead of ${value}`,
        );
    }),
  );
  return { seen: seen.size, lost };
}

/** Whether rules on our documented classes win. */
export async function readClassRules(open, classes) {
  const rules = `${classes.map((name) => `.${name}`).join(", ")} ${own}`;
  const tab = await open(rules);
  return tab.evaluate(readLost, { classes, wanted });
}

/** Whether a class that a site sets on our parts wins. */
export async function readOwnClass(open) {
  const tab = await open(`.mine ${own}`);
  await tab.evaluate(() => {
    for (const part of document.querySelectorAll("#parts .co-post, [data-part] > *"))
      part.classList.add("mine");
  });
  return tab.evaluate(readLost, { classes: ["mine"], wanted });
}

/** Whether tokens that a site sets on a part hold in it. */
export async function readTokens(open, tokens) {
  const tab = await open(`.co-post { ${tokens.map((name, index) => `${name}: ${index + 1}px;`).join(" ")} }`);
  return tab.evaluate((names) => {
    const style = getComputedStyle(document.querySelector(".co-title"));
    return names.filter((name, index) => style.getPropertyValue(name) !== `${index + 1}px`);
  }, tokens);
}
