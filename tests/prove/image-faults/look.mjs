/** In the page, before its own scripts: keeps what moves and which pictures the browser reports as failed. */
function watchPage() {
  window.shifts = [];
  window.failed = new Set();
  addEventListener("error", ({ target }) => target instanceof Image && window.failed.add(target.alt), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
  window.read = () => {
    const rect = (element) => {
      if (!element) return undefined;
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map((value) => Math.round(value * 100) / 100);
    };
    const box =
      document.querySelector(`img[alt="Rows of tea"]`) ??
      document.querySelector(".co-missing, .co-gallery-missing");
    const caption = [...document.querySelectorAll("figcaption")].find((element) =>
      element.textContent.includes("Harvest"),
    );
    return { box: rect(box), caption: rect(caption), words: caption?.innerText ?? "" };
  };
  window.drawn = () => (window.first = window.read());
}

const nextFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The place of the picture as it is painted. */
async function paint(page, [x, y, width, height]) {
  await page.evaluate(nextFrames);
  return page.screenshot({ clip: { x, y, width, height }, animations: "disabled", caret: "hide" });
}

/** Whether the words of the picture are painted: with other words, the place looks different. */
async function showsWords(page, box) {
  const before = await paint(page, box);
  const say = (words) => {
    const [from, to] = words;
    const image = document.querySelector(`img[alt="${from}"]`);
    const missing = document.querySelector(".co-missing, .co-gallery-missing");
    if (image) image.alt = to;
    else if (missing) missing.textContent = to;
  };
  await page.evaluate(say, ["Rows of tea", "Something else"]);
  const after = await paint(page, box);
  await page.evaluate(say, ["Something else", "Rows of tea"]);
  return !before.equals(after);
}

/**
 * Opens a page and says what is to be seen of its picture when nothing more happens.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {{ fails: boolean, offline?: boolean }} fault
 * @param {string} part
 */
export async function look(browser, address, fault, part) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1100 } });
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      // The browser itself writes a line about each request that fails.
      const isOwn = /Failed to load resource|has been blocked by CORS|net::/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isOwn) complaints.push(message.text());
    });
    await page.addInitScript(watchPage);
    if (fault.offline) {
      // Only the picture: the page itself came while there was a connection.
      await page.route("**/pictures/tea*", (route) => route.abort("internetdisconnected"));
    }
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForSelector("html[data-alive]", { state: "attached", timeout: 20_000 });
    if (fault.fails) {
      const reported = () => window.failed.has("Rows of tea");
      await page.waitForFunction(reported, undefined, { timeout: 15_000, polling: 50 }).catch(() => {});
    }
    await page.waitForTimeout(700);
    const seen = await page.evaluate(() => ({
      first: window.first,
      last: window.read(),
      shifts: window.shifts,
      reported: window.failed.has("Rows of tea"),
      pending: [...document.images].filter((image) => !image.complete).length,
    }));
    const role = part === "gallery" ? "link" : "img";
    const named = await page.getByRole(role, { name: "Rows of tea", exact: true }).count();
    const words = seen.last.box ? await showsWords(page, seen.last.box) : false;
    return { ...seen, named, words, complaints };
  } finally {
    await context.close();
  }
}
