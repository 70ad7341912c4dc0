import { withViewer } from "./viewer.mjs";

const photo = "lighthouse-dusk";

/**
 * Checks a photo viewer beside the router of a site: whoever came by a link of the site, opened and closed a photo, goes
 * on with the router as if nothing had been.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} origin
 * @param {{ name: string, link: string, check: Function }} options link: text of the link from the first page of the site to
 *   the page with the viewer, whose first link "Tidal Notes" leads back
 */
export async function checkLightboxRoute(browser, origin, { name, link, check }) {
  await withViewer(browser, {}, async (viewer) => {
    const { page } = viewer;
    const follow = async (text, heading) => {
      await page.getByRole("link", { name: text, exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    };
    await viewer.visit(`${origin}/`);
    await follow(link, link);
    await page.waitForLoadState("networkidle");
    const before = await viewer.place();

    await viewer.click(photo);
    await viewer.opens();
    await viewer.comesTo(`#${photo}`);
    await page.keyboard.press("Escape");
    await viewer.closes();
    await viewer.comesTo(before.href);
    const closed = await viewer.place();
    check(
      `${name}: reached through the router, it opens and closes, and leaves the router's state as it was`,
      closed.state === before.state && closed.length === before.length + 1 && (await viewer.isSame()),
      `${closed.length - before.length} entry ahead${closed.state === before.state ? "" : `, ${closed.state}`}`,
    );

    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Tidal Notes" }).waitFor();
    check(`${name}: one step back is the page before`, await viewer.isSame(), page.url());
    await page.goForward();
    await page.getByRole("heading", { level: 1, name: link }).waitFor();
    const again = await viewer.place();
    check(
      `${name}: one step on is the page, with the viewer closed`,
      again.href === before.href && (await viewer.closes()) && (await viewer.isSame()),
      again.href,
    );

    await viewer.click(photo);
    const isOpen = await viewer.opens();
    await page.goBack();
    await viewer.closes();
    await follow("Tidal Notes", "Tidal Notes");
    const left = await viewer.place();
    check(
      `${name}: opened again and closed by Back, a link of the router leads on without a load`,
      isOpen && left.href === `${origin}/` && (await viewer.isSame()),
      left.href,
    );
    check(
      `${name}: the history holds what was visited`,
      left.length === before.length + 1,
      `${left.length}, ${before.length} before`,
    );
    check(
      `${name}: no complaint of the console on the way`,
      viewer.complaints.length === 0,
      viewer.complaints.join("; "),
    );
  });
}
