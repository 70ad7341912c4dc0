import assert from "node:assert/strict";
import { watchPage } from "./watchPage.mjs";

/** Milliseconds a state may take to come, on a busy machine, and between two looks. */
const patience = 12_000;
const pause = 40;

const pickOf = (whole, part) => Object.fromEntries(Object.keys(part).map((key) => [key, whole[key]]));

/** What the browser writes itself of requests that fail. */
const isBrowsers = (text) => /Failed to load resource|net::ERR/.test(text);

/**
 * A page with a lightbox, and what a reader does there.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {{ size?: [number, number], options?: import("playwright").BrowserContextOptions }} [settings]
 */
export async function openFlow(browser, address, { size = [1280, 800], options } = {}) {
  const [width, height] = size;
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const complaints = [];
  const asked = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const isBad = ["error", "warning"].includes(message.type());
    if (isBad && !isBrowsers(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(watchPage);

  const look = () => page.evaluate(() => window.look());
  /** Waits until the page is as described, and for what never comes says what is there instead. */
  const sees = async (expected) => {
    const end = performance.now() + patience;
    for (;;) {
      // A page that is being left has nothing to look at.
      const seen = await look().catch(() => ({}));
      const part = pickOf(seen, expected);
      try {
        assert.deepEqual(part, expected);
        return seen;
      } catch {
        if (performance.now() > end) {
          assert.fail(`expected ${JSON.stringify(expected)}, saw ${JSON.stringify(part)}`);
        }
      }
      await page.waitForTimeout(pause);
    }
  };
  const ready = () => page.waitForFunction(() => window.isAlive, undefined, { timeout: 30_000 });
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Goes on by Tab until something has the focus. */
  const tabTo = async (name, key = "Tab") => {
    const passed = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await press(key);
      const { focus } = await look();
      if (focus === name) return;
      passed.push(focus);
    }
    assert.fail(`${key} does not lead to "${name}" but to ${[...new Set(passed)].join(", ")}`);
  };
  /** Opens a photo by keyboard, from wherever the focus is. */
  const openPhoto = async (name, expected = { photo: Number(name) }) => {
    await tabTo(`Picture ${name}`);
    await press("Enter");
    return sees({ open: 1, ...expected, place: expected.photo, focus: "dialog" });
  };
  /** Names of all that assistive technology finds on the page. */
  const namesInTree = async () => {
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    return nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? "");
  };

  await page.goto(address);
  await ready();
  const before = await look();
  return {
    page,
    context,
    cdp,
    before,
    complaints,
    asked,
    look,
    sees,
    ready,
    press,
    tabTo,
    openPhoto,
    namesInTree,
    said: () => page.evaluate(() => window.said),
    dialog: page.getByRole("dialog"),
    button: (name) => page.getByRole("button", { name, exact: true }),
    /** What holds at the end of each flow. */
    async end() {
      const { marks } = await look();
      assert.equal(marks, before.marks, "attributes of <html> or <body> changed");
      assert.deepEqual(complaints, [], "the page complains");
    },
    close: () => context.close(),
  };
}
