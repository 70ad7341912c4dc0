import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { compileStyles } from "../../../.scripts/build-styles.mjs";
import { startFixtureServer } from "../fixtureServers/fixtureServer.mjs";
import { bundleClients, installPeers } from "./bundleClients.mjs";
import { pageHtml, pageStyles, plainList } from "./page.mjs";
import { photosOf, readPhoto } from "./photos.mjs";

/** As strict as a site can be: nothing inline, nothing foreign, no HTML from strings. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types = { js: "text/javascript", css: "text/css", webp: "image/webp" };

/** @typedef {{ system: string, count?: number, lang?: string, fault?: string, strict?: boolean }} PageOptions */

/**
 * Serves, for each system, the same page: a post with linked photos, drawn on the server.
 *
 * @param {readonly string[]} systems
 */
export async function serveLightboxPages(systems) {
  installPeers();
  const scripts = await bundleClients(systems);
  const { plain } = await compileStyles();
  const { module } = await runnerImport(fileURLToPath(new URL("drawGallery.tsx", import.meta.url)), {
    configFile: false,
    logLevel: "error",
  });
  /** Names of faults that are over. */
  const healed = new Set();
  const pages = [];

  function draw({ system, count = 12, lang = "en", fault }) {
    const photos = photosOf({ count, lang, fault });
    const list =
      system === "colophon"
        ? module.drawGallery(photos, lang)
        : plainList(photos, { linked: system !== "mediumZoom" });
    return pageHtml({ list, system, facts: { photos, lang } });
  }

  function servePhoto(url, response) {
    const fault = url.searchParams.get("fault");
    if (fault !== null && !healed.has(fault)) return response.writeHead(404).end();
    const file = /^\/photos\/\d+\/([a-z0-9-]+)\.webp$/.exec(url.pathname)?.[1];
    if (file === undefined) return response.writeHead(404).end();
    response.setHeader("cache-control", "max-age=3600");
    return response.setHeader("content-type", types.webp).end(readPhoto(file));
  }

  function serveScript(name, response) {
    const contents = scripts.get(name) ?? (name.endsWith(".css") ? "" : undefined);
    if (contents === undefined) return response.writeHead(404).end();
    response.setHeader("cache-control", "max-age=3600");
    return response.setHeader("content-type", types[name.split(".").at(-1)]).end(contents);
  }

  const { origin, close } = await startFixtureServer((_request, response, url) => {
    if (url.pathname.startsWith("/photos/")) return servePhoto(url, response);
    if (url.pathname === "/page.css") {
      return response.setHeader("content-type", types.css).end(`${plain}${pageStyles}`);
    }
    if (url.pathname.startsWith("/clients/")) {
      return serveScript(url.pathname.slice("/clients/".length), response);
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (url.pathname === "/before")
      return response.end("<!doctype html><title>Before</title><h1>Before</h1>");
    const options = pages[Number(url.pathname.slice("/page/".length))];
    if (options === undefined) return response.writeHead(404).end();
    if (options.strict) response.setHeader("content-security-policy", strictPolicy);
    return response.end(draw(options));
  });
  return {
    origin,
    /** Address of a page. @param {PageOptions} options */
    address: (options) => `${origin}/page/${pages.push(options) - 1}`,
    /** Lets the picture come that failed under this name. */
    heal: (fault) => healed.add(fault),
    close,
  };
}
