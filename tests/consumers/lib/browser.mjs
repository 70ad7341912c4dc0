import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../../../.scripts/lib/chromium.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Starts the browser of the tests.
 *
 * @param {readonly string[]} [switches] beside those that every browser gets
 */
export async function startBrowser(switches = []) {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error("There is no Chromium. Install one, or set COLOPHON_CHROMIUM.");
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...switches] });
}

/**
 * Scrolls a page to its end, as a reader does, until every picture is there. The pauses are on this side: a page without
 * JavaScript has no timers.
 */
async function readThrough(page, height) {
  for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += height / 2) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(60);
  }
  const isLoading = () => [...document.images].some((image) => !image.complete);
  for (let tries = 0; tries < 100 && (await page.evaluate(isLoading)); tries++) await page.waitForTimeout(50);
  await page.waitForTimeout(200);
}

/** Adds up every shift of the page from its first moment. */
function observeShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifts.push({
        value: entry.value,
        of: entry.sources.map(({ node }) => node?.nodeName ?? "?").join(),
      });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What a page says and shows: read in the page. */
function readPage() {
  const article = document.querySelector("article");
  const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  return {
    headings: document.querySelectorAll("h1").length,
    lang: article?.lang,
    dir: getComputedStyle(article).direction,
    licenses: [...document.querySelectorAll('[rel~="license"]')].map((link) => link.href),
    text: article.innerText.replace(/\s+/g, " ").trim(),
    links: [...article.querySelectorAll("a[href]")].filter(shown).map((link) => link.href),
    pictures: [...article.querySelectorAll("img")].map((image) => ({
      src: image.getAttribute("src"),
      width: image.naturalWidth,
      shown: shown(image),
    })),
    inParagraphs: document.querySelectorAll("p figure").length,
    sideways: document.documentElement.scrollWidth - innerWidth,
  };
}

/** What axe finds wrong with a page as it is now. */
export async function violationsOf(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}`));
}

/** Collects what a page complains of in its console. */
export function complaintsOf(page) {
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

const height = 900;

/**
 * Opens a page, reads it to the end and says what was seen.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {{ width: number, scripts?: boolean, audit?: boolean }} options
 */
export async function visit(browser, address, { width, scripts = true, audit = false }) {
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts });
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const foreign = [];
    const scriptFiles = new Set();
    page.on("request", (request) => {
      if (!request.url().startsWith(new URL(address).origin) && !/^(?:data|blob):/.test(request.url()))
        foreign.push(request.url());
      else if (request.resourceType() === "script")
        scriptFiles.add(decodeURIComponent(new URL(request.url()).pathname));
    });
    await page.addInitScript(observeShifts);
    await page.goto(address, { waitUntil: "load" });
    await readThrough(page, height);
    const seen = await page.evaluate(readPage);
    const shifts = scripts ? await page.evaluate(() => window.shifts) : [];
    const violations = audit ? await violationsOf(page) : [];
    return { ...seen, complaints, foreign, scripts: [...scriptFiles], shifts, violations };
  } finally {
    await context.close();
  }
}
