import { setTimeout as wait } from "node:timers/promises";
import { until } from "../../../support/lightboxPage/session.mjs";

const isAway = ({ page }) => new URL(page.url()).pathname === "/before";

/** Goes back once, and says what became of the viewer. */
async function goBack(session) {
  await session.page.evaluate(() => history.back());
  // A page that leaves takes its time, and answers until then.
  await wait(700);
  await until(async () => isAway(session) || !(await session.isOpen()));
  if (isAway(session)) return { holds: false, value: "leaves the page" };
  const open = await session.isOpen();
  return { holds: !open, value: open ? "stays open" : "closes" };
}

/** The address bar and the Back button. */
export const historyChecks = [
  {
    id: "back",
    title: "Back closes",
    async run(session) {
      await session.open();
      return goBack(session);
    },
  },
  {
    id: "back-browsed",
    title: "Back closes in one step after browsing",
    async run(session) {
      await session.open();
      for (let turn = 0; turn < 3; turn++) await session.press("ArrowRight");
      return goBack(session);
    },
  },
  {
    id: "deep-link",
    title: "A link to a photo opens it",
    page: { hash: "#moon-road" },
    async run(session) {
      const open = await until(session.isOpen, 2500);
      const shown = open ? await session.settle() : undefined;
      return { holds: shown?.place === 3, value: open ? `photo ${(shown?.place ?? -1) + 1}` : "closed" };
    },
  },
  {
    id: "no-script",
    title: "Without JavaScript the photo is a link",
    page: { scripts: false },
    async run({ page }) {
      const links = await page.locator('#gallery a[href^="/photos/1/"]').count();
      if (links === 0) return { holds: false, value: "no link" };
      const [response] = await Promise.all([
        page.waitForResponse(/\/photos\/1\/lighthouse-dusk\.webp/),
        page.locator("#gallery a").nth(1).click(),
      ]);
      await page.waitForURL(/lighthouse-dusk\.webp/);
      return { holds: response.ok(), value: "link" };
    },
  },
];
