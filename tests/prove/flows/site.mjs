import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build, runnerImport } from "vite";
import { compileStyles } from "../../../.scripts/build-styles.mjs";
import { startFixtureServer } from "../../support/fixtureServers/fixtureServer.mjs";
import { drawPicture } from "./photos.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The scripts of a page as a site ships them: what is loaded later is in files of its own. */
async function bundle() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: file("client.tsx"), formats: ["es"], fileName: "client" },
      rolldownOptions: { output: { chunkFileNames: "[name]-[hash].js" } },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** Nothing inline, nothing foreign, no HTML from strings. */
const policyWith = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/**
 * Serves pages with lightboxes on 127.0.0.1, drawn on the server and taken over by React.
 *
 * Pictures whose name begins with `missing` are answered with 404, those with `held` not at all, until `free(name)`.
 */
export async function serveSite() {
  const scripts = await bundle();
  const { module } = await runnerImport(file("Page.tsx"), { configFile: false, logLevel: "error" });
  const { plain } = await compileStyles();
  const pages = [];
  const freed = new Set();
  const waiting = new Map();

  function answerPicture(response, path) {
    const [, name, width, height] = /^\/pictures\/(\w+)-(\d+)x(\d+)\.svg$/.exec(path) ?? [];
    if (name === undefined) return response.writeHead(404).end();
    const send = () => {
      response.setHeader("content-type", "image/svg+xml");
      response.end(drawPicture(name, Number(width), Number(height)));
    };
    if (freed.has(name) || !/^(?:missing|held)/.test(name)) return send();
    if (name.startsWith("missing")) return response.writeHead(404).end();
    return waiting.set(name, [...(waiting.get(name) ?? []), send]);
  }

  function answerPage(response, { props, isStrict, isCareless, dir }) {
    const nonce = randomUUID();
    if (isStrict) response.setHeader("content-security-policy", policyWith(nonce));
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html>
<html lang="${props.lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Two kinds of tea</title>
<link rel="icon" href="/pictures/icon-32x32.svg">
<link rel="stylesheet" href="/styles.css">
</head>
<body${isCareless ? ' style="color: red"' : ""}>
<div id="root">${renderToString(createElement(module.Page, props))}</div>
<script type="application/json" id="props">${JSON.stringify(props).replaceAll("<", "\\u003c")}</script>
<script type="module" src="/client.js" nonce="${nonce}"></script>
</body>
</html>`);
  }

  const { origin, close } = await startFixtureServer((_request, response, url) => {
    const script = scripts.get(url.pathname);
    if (url.pathname.startsWith("/pictures/")) return answerPicture(response, url.pathname);
    if (script) return response.setHeader("content-type", "text/javascript").end(script);
    if (url.pathname === "/styles.css") return response.setHeader("content-type", "text/css").end(plain);
    if (url.pathname === "/other") {
      response.setHeader("content-type", "text/html");
      return response.end("<!doctype html><title>Another page</title><h1>Another page</h1>");
    }
    const page = url.pathname === "/" ? pages[Number(url.searchParams.get("page"))] : undefined;
    return page ? answerPage(response, page) : response.writeHead(404).end();
  });
  return {
    origin,
    close,
    /**
     * Address of a page.
     *
     * @param {Partial<import("./pageProps.js").PageProps>} props
     * @param {{ isStrict?: boolean, isCareless?: boolean, dir?: string }} [options] `isCareless`: breaks its own policy
     */
    address(props, { dir = props.lang === "ar" ? "rtl" : "ltr", ...options } = {}) {
      const whole = { lang: "en", galleries: [], figures: [], lightboxes: [], ...props };
      return `${origin}/?page=${pages.push({ props: whole, dir, ...options }) - 1}`;
    },
    /** Serves a picture from now on. */
    free(name) {
      freed.add(name);
      for (const send of waiting.get(name) ?? []) send();
    },
  };
}
