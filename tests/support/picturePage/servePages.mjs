import { createServer } from "node:http";
import { once } from "node:events";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build, runnerImport } from "vite";
import { compileStyles } from "../../../.scripts/build-styles.mjs";

/** The script that takes a page over in the browser, as a site would ship it. */
async function bundle(entry) {
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
  return output[0].code;
}

/**
 * Serves pages on 127.0.0.1 that are drawn on the server, and taken over by React in the browser where there is a client.
 *
 * @param {object} options
 * @param {string} options.page path of the module that exports the component `Page`
 * @param {string} [options.client] path of the module that takes the page over
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} options.pictures
 * answers everything below `/pictures/`
 * @param {(css: string) => string} [options.styles] changes the style sheet
 * @param {(html: string, props: object) => string} [options.html] changes the HTML
 */
export async function servePages({ page, client, pictures, styles = (css) => css, html = (text) => text }) {
  const script = client && (await bundle(client));
  const { module } = await runnerImport(page, { configFile: false, logLevel: "error" });
  const { plain } = await compileStyles();
  const draw = (props) => {
    const body = html(renderToString(createElement(module.Page, props)), props);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Two kinds of tea</title>
<link rel="icon" href="data:,">
<style>${styles(plain, props)}</style>
</head>
<body>
<div id="root">${body}</div>
<script>window.drawn?.();</script>
${script ? `<script type="application/json" id="props">${JSON.stringify(props).replaceAll("<", "\\u003c")}</script><script type="module" src="/client.js"></script>` : ""}
</body>
</html>`;
  };
  const pages = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://page");
    if (url.pathname.startsWith("/pictures/")) return pictures(request, response);
    if (url.pathname === "/client.js" && script) {
      // The page is alive a while after it was drawn, as on a phone.
      setTimeout(() => response.setHeader("content-type", "text/javascript").end(script), 150);
      return;
    }
    if (url.pathname !== "/") return response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(draw(pages[Number(url.searchParams.get("page"))]));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Address of a page with these props. */
    address: (props) => `${origin}/?page=${pages.push(props) - 1}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
