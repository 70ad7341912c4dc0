import { fileURLToPath } from "node:url";
import { servePages } from "../picturePage/servePages.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Serves posts whose meta bars hold islands of views.
 *
 * @returns {Promise<{ origin: string, address: (islands: object[]) => string, close: () => void }>}
 */
export async function serveViewsPage() {
  const site = await servePages({ page: file("Page.tsx"), client: file("client.tsx") });
  return { ...site, address: (islands) => site.address({ islands }) };
}

/** In the page, before its own scripts: keeps what is served, what goes wrong and what moves. */
function watchPage() {
  window.seen = { errors: [], shifts: [] };
  window.drawn = () => {
    window.served = document.getElementById("root").innerHTML;
  };
  addEventListener("error", ({ message }) => window.seen.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => window.seen.errors.push(`unhandled ${reason}`));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
}

/** In the page: what it shows, and its HTML as served and as it stands, both without what is in the item of views. */
function readPage() {
  const outside = (html) => {
    const copy = document.createElement("div");
    copy.innerHTML = html;
    for (const item of copy.querySelectorAll('li[data-item="views"]')) item.replaceChildren();
    return copy.innerHTML;
  };
  const root = document.getElementById("root");
  const items = [...document.querySelectorAll('li[data-item="views"]')];
  return {
    ...window.seen,
    states: [...document.querySelectorAll(".co-views")].map(({ dataset }) => dataset.state),
    served: outside(window.served),
    now: outside(root.innerHTML),
    text: items.map((item) => item.innerText.trim()).join("|"),
    // What a style sheet draws around the item is part of it: its separator. The room it keeps is not seen.
    drawn: items.flatMap((item) =>
      [item, ...item.querySelectorAll("*")].flatMap((element) =>
        ["::before", "::after"]
          .filter(() => element.checkVisibility({ visibilityProperty: true }))
          .map((part) => getComputedStyle(element, part).content)
          .filter((content) => content !== "none" && content !== "normal"),
      ),
    ),
  };
}

/** A tab that opens pages with islands and reports what it sees. */
export async function openTab(browser) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const page = await context.newPage();
  let complaints = [];
  let requests = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser itself writes a line about each request that fails.
    const isOwn = /^(?:Failed to load resource|Access to fetch at)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !isOwn) complaints.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(watchPage);
  return {
    page,
    context,
    async open(address) {
      complaints = [];
      requests = [];
      await page.goto(address, { waitUntil: "load" });
    },
    /** Waits until no island is waiting; says whether that came. */
    async settled(patience = 15_000) {
      const isSettled = () =>
        [...document.querySelectorAll(".co-views")].every(
          ({ dataset }) => !["idle", "loading"].includes(dataset.state),
        );
      return page.waitForFunction(isSettled, undefined, { timeout: patience, polling: 20 }).then(
        () => true,
        () => false,
      );
    },
    async read() {
      const seen = await page.evaluate(readPage);
      return { ...seen, complaints: [...complaints, ...seen.errors], requests: [...requests] };
    },
  };
}
