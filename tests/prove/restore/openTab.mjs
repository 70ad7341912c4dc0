import { openLightboxPage } from "../support/serveLightbox.mjs";
import { perform, resize } from "./perform.mjs";
import { watchPage } from "./watchPage.mjs";

/**
 * A window with the page, and another tab that may hide it.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {{ still: boolean, plant?: () => void }} options `still`: the reader wants less motion; `plant`: a bug
 */
export async function openTab(browser, address, { still, plant }) {
  const reducedMotion = still ? "reduce" : "no-preference";
  const context = await browser.newContext({ viewport: null, reducedMotion });
  const other = await context.newPage();
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(watchPage);
  if (plant) await page.addInitScript(plant);
  const cdp = await context.newCDPSession(page);
  await resize({ cdp });
  await openLightboxPage(page, address);
  await page.evaluate(() => window.watch.prepare());
  const tab = { page, other, cdp, complaints, isResized: false, close: () => context.close() };
  // Once, so that everything is loaded: a reader who waits for that is no part of this.
  await perform(tab, { name: "open by Enter", pick: 0 });
  await page.waitForSelector(".co-lightbox-thumbnail");
  await perform(tab, { name: "Escape" });
  await page.waitForSelector("dialog", { state: "detached" });
  await page.evaluate(() => window.watch.quiet(200));
  complaints.length = 0;
  return tab;
}
