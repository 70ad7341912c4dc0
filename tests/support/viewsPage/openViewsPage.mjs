import { createServer } from "node:http";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build, runnerImport } from "vite";
import { compileStyles } from "../../../.scripts/build-styles.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The script of the page with everything it needs, as a site would ship it. */
async function bundle() {
  // Vite reads the mode of React's code from here, and sets it by whatever it was asked for first.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: file("client.tsx"), formats: ["es"], fileName: "client" },
    },
  });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return output[0].code;
}

/**
 * Serves a page of a post on 127.0.0.1, drawn on the server and taken over by React in the browser, whose meta bar holds
 * islands of views.
 *
 * @returns {Promise<{ origin: string, address: (islands: object[]) => string, close: () => void }>}
 */
export async function serveViewsPage() {
  const script = await bundle();
  const { module } = await runnerImport(file("ViewsPage.tsx"), { configFile: false, logLevel: "error" });
  const styles = await compileStyles();
  const page = (islands) => {
    const json = JSON.stringify(islands).replaceAll("<", "\\u003c");
    const html = renderToString(createElement(module.ViewsPage, { islands }));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Two kinds of tea</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
</head>
<body>
<div id="root">${html}</div>
<script>window.served = document.getElementById("root").innerHTML;</script>
<script type="application/json" id="islands">${json}</script>
<script type="module" src="/client.js"></script>
</body>
</html>`;
  };
  const files = {
    "/client.js": ["text/javascript; charset=utf-8", () => script],
    "/styles.css": ["text/css; charset=utf-8", () => styles.plain],
    "/": ["text/html; charset=utf-8", (url) => page(JSON.parse(url.searchParams.get("islands") ?? "[]"))],
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://page");
    const [type, content] = files[url.pathname] ?? [];
    if (content === undefined) return response.writeHead(404).end();
    // A tab opens hundreds of pages with one script.
    if (url.pathname !== "/") response.setHeader("cache-control", "max-age=3600");
    return response.setHeader("content-type", type).end(content(url));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: (islands) => `${origin}/?islands=${encodeURIComponent(JSON.stringify(islands))}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** In the page, before its own scripts: keeps what goes wrong and what moves. */
function watchPage() {
  window.seen = { errors: [], shifts: [] };
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
