import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../../../.scripts/lib/chromium.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { openLightboxPage, serveLightbox } from "../support/serveLightbox.mjs";

// Proves that a page with a lightbox comes back from the browser's back/forward cache as it was: twenty pages that a reader
// leaves and comes back to, most after they closed the lightbox, some while it was open. A page that another window holds shows
// that this can fail.
const { check, note, counts } = createChecks();
const started = performance.now();
const rounds = 20;

const site = await serveLightbox();
// Playwright keeps the cache off, since its own scripts do not expect pages to come back.
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArguments, "--enable-features=BackForwardCache"],
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
});
const address = site.address({ count: 12, hasLightbox: true });

/** In the page, before its own scripts. */
function watchShows() {
  window.shows = [];
  addEventListener("pageshow", ({ persisted }) => window.shows.push(persisted));
}

const ways = {
  Escape: (page) => page.keyboard.press("Escape"),
  button: (page) => page.getByRole("button", { name: "Close" }).click(),
  "click beside": (page) => page.mouse.click(500, 64),
  Back: (page) => page.evaluate(() => history.back()),
};

/** Opens a photo and closes it; says what is wrong. */
async function exerciseOnce(page, place, way) {
  const link = page.locator("a[data-co-photo]").nth(place);
  await link.click();
  const counter = page.locator("dialog[open] .co-lightbox-counter");
  await counter.waitFor();
  const text = await counter.textContent();
  await page.keyboard.press("End");
  await page.waitForFunction(() =>
    document.querySelector(".co-lightbox-counter")?.textContent.startsWith("12 /"),
  );
  await ways[way](page);
  await page.waitForSelector("dialog", { state: "detached" });
  await page.waitForFunction(() => history.state?.coLightbox === undefined);
  const isFocused = await link.evaluate((element) => element === document.activeElement);
  return [
    ...(text.startsWith(`${place + 1} /`) ? [] : [`opens ${text}, not ${place + 1}`]),
    ...(isFocused ? [] : ["the focus is elsewhere"]),
  ];
}

/** Leaves the page and comes back to it: whether it was kept, and else why not. */
async function leaveAndReturn(page, cdp) {
  const reasons = [];
  cdp.on("Page.backForwardCacheNotUsed", ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  // As a reader does by the address bar.
  await page.goto(`${site.origin}/pictures/1`);
  await page.evaluate(() => history.back()).catch(() => undefined);
  await page.waitForURL((url) => url.search.startsWith("?page="), { waitUntil: "commit" });
  await page.waitForFunction(() => window.shows?.length > 0);
  const shows = await page.evaluate(() => window.shows);
  const isKept = shows.length === 2 && shows[1] === true;
  return isKept ? [] : [`not from the cache: ${shows} ${[...new Set(reasons)]}`];
}

async function openPage() {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(watchShows);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Page.enable");
  await openLightboxPage(page, address);
  return { context, page, cdp, complaints };
}

async function proveRound(round) {
  const { context, page, cdp, complaints } = await openPage();
  const names = Object.keys(ways);
  const [first, second] = [names[round % 4], names[(round + 1) % 4]];
  const staysOpen = round % 5 === 4;
  const wrong = [...(await exerciseOnce(page, round % 12, first))];
  if (staysOpen) {
    await page.locator("a[data-co-photo]").nth(2).click();
    await page.waitForSelector(".co-lightbox-thumbnail");
  }
  wrong.push(...(await leaveAndReturn(page, cdp)));
  if (staysOpen) {
    if (!(await page.locator("dialog[open]").isVisible())) wrong.push("no longer open");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  }
  wrong.push(...(await exerciseOnce(page, (round + 5) % 12, second)), ...complaints);
  const name = `${round + 1}: closed by ${first}${staysOpen ? ", left open" : ""}, afterwards by ${second}`;
  check(name, wrong.length === 0, wrong.join("; "));
  await context.close();
}

/** A page that another window may reach is not kept. */
async function proveNoticed() {
  const { context, page, cdp } = await openPage();
  await page.evaluate(() => {
    window.other = window.open(location.href);
  });
  const wrong = await leaveAndReturn(page, cdp);
  check("noticed: another window holds the page", wrong.length > 0, wrong.join("; "));
  await context.close();
}

try {
  note(`Chromium ${browser.version()}, ${rounds} pages`);
  for (let round = 0; round < rounds; round++) await proveRound(round);
  await proveNoticed();
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
