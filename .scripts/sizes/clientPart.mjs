import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { rolldown } from "rolldown";

const isClient = (file) => /^["']use client["']/.test(readFileSync(file, "utf8"));

/** Scripts in a page's own HTML; data such as JSON-LD is none. */
const inlineScripts = (html) =>
  [...html.matchAll(/<script(?![^>]* type=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);

/** Puts a reference in the place of every client module, as a framework does on the server. */
const references = {
  name: "client references",
  async load(id) {
    if (!isAbsolute(id) || !isClient(id)) return undefined;
    const names = Object.keys(await import(id));
    return { code: names.map((name) => `export function ${name}() {}`).join("\n"), moduleSideEffects: false };
  },
};

/**
 * What of a page reaches the browser, as a framework with server components parts it: the modules marked "use client"
 * that are left when the page is bundled for the server, and the scripts of its HTML.
 *
 * @param {string} page absolute path of a module whose default export is a component
 * @returns {Promise<{ modules: string[], scripts: string[] }>} absolute paths; code
 */
export async function clientPart(page) {
  const bundler = await rolldown({
    input: page,
    external: /^(?:react|react-dom)(?:\/|$)/,
    plugins: [references],
  });
  const { output } = await bundler.generate();
  await bundler.close();
  const { default: Page } = await import(page);
  return {
    modules: output.flatMap(({ modules }) =>
      Object.keys(modules).filter((id) => modules[id].renderedLength > 0 && isAbsolute(id) && isClient(id)),
    ),
    scripts: inlineScripts(renderToString(createElement(Page))),
  };
}
