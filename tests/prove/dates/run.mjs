import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../../../.scripts/lib/chromium.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { buildSource } from "../support/buildSource.mjs";

// Dates are written on a server and again in a browser, and React compares the texts. This runs one and the same module
// in Node and in Chromium, on machines set to far-apart zones and languages, and compares every text.
process.env.TZ = "America/Los_Angeles";
const browserZone = "Pacific/Kiritimati";
const browserLocale = "fa-IR";
const atLeast = 60_000;

async function inNode(code) {
  const { dateRows, machine } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { rows: dateRows(), machine: machine() };
}

async function inChromium(code) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
  });
  try {
    const context = await browser.newContext({ timezoneId: browserZone, locale: browserLocale });
    const page = await context.newPage();
    const address = `data:text/javascript,${encodeURIComponent(code)}`;
    const result = await page.evaluate(async (module) => {
      const { dateRows, machine } = await import(module);
      return { rows: dateRows(), machine: machine() };
    }, address);
    return { ...result, version: browser.version() };
  } finally {
    await browser.close();
  }
}

let passed = 0;
let failed = 0;
function count(ok, complaint) {
  if (ok) passed++;
  else if (++failed <= 20) console.error(complaint);
}

try {
  const code = await buildSource(new URL("dateRows.ts", import.meta.url));
  const node = await inNode(code);
  const page = await inChromium(code);
  console.log(`Node ${process.version}, ICU ${process.versions.icu}: ${node.machine}`);
  console.log(`Chromium ${page.version}: ${page.machine}`);
  const apart = page.machine.endsWith(browserZone) && !node.machine.endsWith(browserZone);
  if (!apart) throw new Error("Both machines stand in one zone: equal texts would prove nothing.");
  for (const [index, row] of node.rows.entries()) {
    const whole = !row.includes("undefined") && row === page.rows[index];
    count(whole, `Node:     ${JSON.stringify(row)}\nChromium: ${JSON.stringify(page.rows[index])}`);
  }
  if (node.rows.length < atLeast || node.rows.length !== page.rows.length) {
    count(
      false,
      `${node.rows.length} texts in Node and ${page.rows.length} in Chromium, not ${atLeast} or more.`,
    );
  }
} catch (error) {
  count(false, error);
}
tellCounts({ passed, failed });
