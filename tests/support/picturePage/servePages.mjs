import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build, runnerImport } from "vite";
import { compileStyles } from "../../../.scripts/build-styles.mjs";
import { startFixtureServer } from "../fixtureServers/fixtureServer.mjs";

/** Milliseconds until the script arrives: the page is alive a while after it was drawn, as on a phone. */
const scriptDelay = 150;

/**
 * The script that takes a page over in the browser, as a site would ship it: `client.js`, and what it loads later.
 *
 * @returns {Promise<Map<string, string>>} code by file name
 */
export async function bundle(entry) {
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
      lib: { entry, formats: ["es"], fileName: "client" },
    },
  });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

/** The end of a page that a script takes over: the props, for it to draw the same, and its address. */
function takeOver(props) {
  const json = JSON.stringify(props).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="props">${json}</script>
<script type="module" src="/client.js"></script>`;
}

/**
 * Serves pages on 127.0.0.1 that are drawn on the server, and taken over by React in the browser where there is a client.
 * A page calls `window.drawn`, where a test put a function there, as soon as its HTML is read.
 *
 * @param {object} options
 * @param {string} options.page path of the module that exports the component `Page`
 * @param {string} [options.client] path of the module that takes the page over
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} [options.pictures]
 * answers everything below `/pictures/`
 * @param {(css: string, props: object) => string} [options.styles] changes the style sheet
 * @param {(html: string, props: object) => string} [options.html] changes the HTML
 */
export async function servePages({ page, client, pictures, styles = (css) => css, html = (text) => text }) {
  const scripts = client ? await bundle(client) : new Map();
  const { module } = await runnerImport(page, { configFile: false, logLevel: "error" });
  const { plain } = await compileStyles();
  const draw = (props) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Two kinds of tea</title>
<link rel="icon" href="data:,">
<style>${styles(plain, props)}</style>
</head>
<body>
<div id="root">${html(renderToString(createElement(module.Page, props)), props)}</div>
<script>window.drawn?.();</script>
${client ? takeOver(props) : ""}
</body>
</html>`;
  /** Props of the pages that were asked for so far, by the number in their address. */
  const pages = [];
  const { origin, close } = await startFixtureServer((request, response, url) => {
    if (pictures && url.pathname.startsWith("/pictures/")) return pictures(request, response);
    const script = scripts.get(url.pathname.slice(1));
    if (script !== undefined) {
      response.setHeader("content-type", "text/javascript");
      // A tab opens hundreds of pages with one script.
      response.setHeader("cache-control", "max-age=3600");
      setTimeout(() => response.end(script), scriptDelay);
      return;
    }
    const props = url.pathname === "/" ? pages[Number(url.searchParams.get("page"))] : undefined;
    if (props === undefined) return response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8").end(draw(props));
  });
  return {
    origin,
    /** Address of a page with these props. */
    address: (props) => `${origin}/?page=${pages.push(props) - 1}`,
    close,
  };
}
