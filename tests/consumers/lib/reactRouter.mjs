import { join } from "node:path";
import { checkLightbox } from "./lightbox.mjs";
import { checkLightboxRoute } from "./lightboxRoute.mjs";
import { serve } from "./serve.mjs";
import { withViewer } from "./viewer.mjs";

const name = "React Router";
const photo = "lighthouse-dusk";

/**
 * Checks the photo viewer in a page drawn in the browser, below a `BrowserRouter`.
 *
 * @param {{ folder: string, browser: import("playwright").Browser, check: Function }} site
 */
export async function checkReactRouter({ folder, browser, check }) {
  const { origin, close } = await serve(join(folder, "dist"), { fallback: "index.html" });
  try {
    const address = `${origin}/photo-viewer`;
    await checkLightbox(browser, address, { name, check });
    await checkLightboxRoute(browser, origin, { name, link: "Photo viewer", check });
    await checkLocation(browser, address, { check });
  } finally {
    close();
  }
}

/** What `useLocation` says, which no state of the history shows. */
async function checkLocation(browser, address, { check }) {
  await withViewer(browser, {}, async (viewer) => {
    const { page } = viewer;
    const location = () => page.getByLabel("Location").textContent();
    await viewer.visit(address);
    const before = await location();
    for (const leave of [() => page.keyboard.press("Escape"), () => page.goBack()]) {
      await viewer.click(photo);
      await viewer.opens();
      await viewer.comesTo(`#${photo}`);
      await leave();
      await viewer.closes();
      await viewer.comesTo(address);
    }
    const after = await location();
    check(`${name}: useLocation says the same as before`, after === before && before !== "", after);
    await page.goForward();
    check(
      `${name}: Forward opens the viewer, and useLocation gives the photo's address`,
      (await viewer.opens()) && (await location()).includes(`#${photo}`),
      await location(),
    );
  });
}
