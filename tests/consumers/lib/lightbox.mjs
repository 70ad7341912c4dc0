import { isDeepStrictEqual } from "node:util";
import { violationsOf } from "./browser.mjs";
import { withViewer } from "./viewer.mjs";

/** Photos of the gallery in every site, by fragment: the second, the third and the ninth. */
const [photo, following, distant] = ["lighthouse-dusk", "fir-ridges", "star-hut"];

/**
 * Checks the photo viewer of a page on its own: open, close, Back and Forward, a link to a photo.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address page with a gallery of the twelve photos and a `Lightbox`
 * @param {{ name: string, check: Function }} options
 */
export async function checkLightbox(browser, address, { name, check }) {
  await withViewer(browser, {}, async (viewer) => {
    await viewer.visit(address);
    const before = await viewer.place();
    await viewer.click(photo);
    check(`${name}: a click on a photo opens it`, (await viewer.opens()) && (await viewer.isSame()));
    await viewer.comesTo(`#${photo}`);
    const { page } = viewer;
    check(`${name}: at the photo that was clicked`, await viewer.shows("Photo 2 of 12"));
    const open = await viewer.place();
    check(
      `${name}: one entry of the history, with the address of the photo`,
      open.length === before.length + 1 && open.href.endsWith(`#${photo}`),
      `${open.length - before.length} ${open.href}`,
    );
    check(
      `${name}: the router's state is kept beside its own`,
      isDeepStrictEqual(withoutOurs(open.state), withoutOurs(before.state)) && open.state !== before.state,
      open.state === before.state ? "there is none of its own" : "",
    );
    const violations = await violationsOf(page);
    check(`${name}: axe while it is open`, violations.length === 0, violations.join("; "));

    await page.keyboard.press("Escape");
    const isClosed = (await viewer.closes()) && (await viewer.comesTo(before.href));
    const after = await viewer.place();
    check(
      `${name}: Escape closes it, and address and state are as before`,
      isClosed && after.state === before.state && (await viewer.isSame()),
      after.state === before.state ? after.href : `${after.href} ${after.state}, ${before.state} before`,
    );
    const focused = await viewer.focused();
    check(`${name}: the focus returns to the link`, focused === photo, focused);

    await checkHistory(viewer, before, { name, check });
    check(
      `${name}: no complaint of the console`,
      viewer.complaints.length === 0,
      viewer.complaints.join("; "),
    );
  });
  await checkDeepLink(browser, address, { name, check });
}

/** What a state of the history holds of others. */
function withoutOurs(state) {
  const { coLightbox: _, ...others } = JSON.parse(state) ?? {};
  return others;
}

async function checkHistory(viewer, before, { name, check }) {
  const { page } = viewer;
  await viewer.click(photo);
  await viewer.opens();
  await page.keyboard.press("ArrowRight");
  const hasTurned = await viewer.comesTo(`#${following}`);
  const { length } = await viewer.place();
  check(
    `${name}: browsing on adds nothing to the history`,
    hasTurned && length === before.length + 1,
    `${length - before.length} more than before`,
  );
  await page.goBack();
  check(
    `${name}: Back closes it and stays on the page`,
    (await viewer.closes()) && (await viewer.comesTo(before.href)) && (await viewer.isSame()),
  );
  await page.goForward();
  check(
    `${name}: Forward opens it again at the photo it was at`,
    (await viewer.opens()) && (await viewer.comesTo(`#${following}`)) && (await viewer.isSame()),
  );
  await page.keyboard.press("Escape");
  await viewer.closes();
  await viewer.comesTo(before.href);
  const after = await viewer.place();
  check(
    `${name}: and Escape goes back to where it was`,
    after.state === before.state && after.href === before.href,
    after.href,
  );
}

async function checkDeepLink(browser, address, { name, check }) {
  // A narrow page: the viewer opens while the pictures above are still on their way.
  await withViewer(browser, { viewport: { width: 375, height: 700 } }, async (viewer) => {
    await viewer.visit(`${address}#${distant}`);
    check(`${name}: the address of a photo opens it there`, await viewer.shows("Photo 9 of 12"));
    check(`${name}: and the address stays`, viewer.page.url() === `${address}#${distant}`, viewer.page.url());
    await viewer.page.keyboard.press("Escape");
    check(
      `${name}: and Escape leaves the reader on the page`,
      (await viewer.closes()) && (await viewer.isSame()) && viewer.page.url().startsWith(address),
      viewer.page.url(),
    );
    check(
      `${name}: no complaint of the console at the address of a photo`,
      viewer.complaints.length === 0,
      viewer.complaints.join("; "),
    );
  });
}

/** Checks where the links of a page with a photo viewer lead without it. */
export async function checkWithoutScript(browser, address, { name, check }) {
  await withViewer(browser, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(address);
    const [response] = await Promise.all([
      page.waitForNavigation(),
      page.locator(`#${photo} a[data-co-photo]`).click(),
    ]);
    const type = response?.headers()["content-type"] ?? "";
    check(`${name}: without JavaScript, the link leads to the picture`, type.startsWith("image/"), type);
  });
}
