import { setTimeout as wait } from "node:timers/promises";
import { createTouch } from "./touch.mjs";
import { installProbe } from "./probe.mjs";

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/**
 * Opens a page of one system in a browser window of its own, and gives what a check needs to use it.
 *
 * @param {object} given
 * @param {import("playwright").Browser} given.browser
 * @param {Awaited<ReturnType<typeof import("./servePages.mjs").serveLightboxPages>>} given.site
 * @param {string} given.id which system
 * @param {object} given.system where its parts are
 * @param {object} given.options what the check asks for
 */
export async function openSession({ browser, site, id, system, options }) {
  const { touch = false, still = true, scripts = true, viewport, hash = "", before, ...page } = options;
  const context = await browser.newContext({
    viewport: viewport ?? (touch ? phone : desk),
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: still ? "reduce" : "no-preference",
    javaScriptEnabled: scripts,
  });
  const tab = await context.newPage();
  const requests = [];
  const errors = [];
  tab.on("request", (request) => requests.push(request.url()));
  tab.on("pageerror", (error) => errors.push(String(error)));
  await tab.addInitScript(installProbe, system);
  if (before) await tab.addInitScript(before);
  await tab.goto(`${site.origin}/before`);
  await tab.goto(site.address({ system: id, ...page }) + hash);
  if (scripts) await tab.waitForSelector("html[data-alive]", { state: "attached" });
  const cdp = await context.newCDPSession(tab);

  const session = {
    page: tab,
    cdp,
    system,
    site,
    requests,
    errors,
    touch: createTouch(cdp),
    close: () => context.close(),
    /** What leads to the photo at a place. */
    trigger: (place) =>
      system.single
        ? tab.locator("#gallery li").nth(place).locator("[data-rmiz-btn-zoom]")
        : tab.locator("#gallery a").nth(place),
    /** Scrolls to the small picture at a place. */
    reveal: (place) => tab.locator("#gallery li").nth(place).scrollIntoViewIfNeeded(),
    focus: () => tab.evaluate(() => window.probe.focus()),
    shown: () => tab.evaluate(() => window.probe.shown()),
    isOpen: () => tab.evaluate(() => window.probe.isOpen()),
    async isClosed(limit = 2500) {
      return until(async () => !(await session.isOpen()), limit);
    },
    /** Waits until nothing moves and, unless told otherwise, a full picture is there. */
    async settle({ loaded = true, limit = 4000 } = {}) {
      let last = "";
      let same = 0;
      await until(async () => {
        const shown = await session.shown();
        const now = JSON.stringify(shown);
        same = now === last && (!loaded || shown?.loaded) ? same + 1 : 0;
        last = now;
        return same >= 3;
      }, limit);
      return session.shown();
    },
    /** Opens the photo at a place by keyboard, and waits for it. */
    async open(place = 1, how = {}) {
      await session.reveal(place);
      if (touch) {
        const { x, y, width, height } = await tab.locator("#gallery li img").nth(place).boundingBox();
        await tab.touchscreen.tap(x + width / 2, y + height / 2);
      } else {
        await session.trigger(place).focus();
        await tab.keyboard.press("Enter");
      }
      if (!(await until(session.isOpen, 5000))) throw new Error("It does not open");
      return session.settle(how);
    },
    /** Presses a key and waits until nothing moves. */
    async press(key, how) {
      await tab.keyboard.press(key);
      await wait(80);
      return session.settle(how);
    },
    /** The first visible button of the viewer whose name is so. */
    async button(pattern) {
      const all = await tab.locator(`${system.root} :is(button, [role=button])`).all();
      for (const button of all) {
        const name = await button.evaluate(
          (element) => `${element.getAttribute("aria-label") ?? ""} ${element.title} ${element.textContent}`,
        );
        if (pattern.test(name) && (await button.isVisible())) return button;
      }
      return undefined;
    },
  };
  return session;
}

/** Asks again and again; whether the answer came to be yes. */
export async function until(ask, limit = 3000) {
  for (const end = performance.now() + limit; performance.now() < end; await wait(40)) {
    if (await ask()) return true;
  }
  return false;
}
