import { randomBytes } from "node:crypto";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { runnerImport } from "vite";
import { compileStyles } from "../../../.scripts/build-styles.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { complaintsOf, startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { startFixtureServer } from "../../support/fixtureServers/fixtureServer.mjs";
import { bundle } from "../../support/picturePage/servePages.mjs";
import { faults } from "./faults.mjs";

// Proves that no fault of storage takes the color scheme from a reader: a page is marked before its first frame and never
// flashes, the toggle says what holds, and a choice holds on this page, also where it cannot be kept. Under a policy that
// allows no other script, by nonce and by hash. Pages without the script, and policies that refuse it, show that this can
// fail.
const { check, note, counts } = createChecks();
const file = (name) => new URL(name, import.meta.url).pathname;
const quiet = { configFile: false, logLevel: "error" };
process.env.NODE_ENV = "production";
const { module } = await runnerImport(file("Page.tsx"), quiet);
const { module: doors } = await runnerImport(file("../../../src/themes.ts"), quiet);
const scripts = await bundle(file("client.tsx"));
const { plain } = await compileStyles();

/** What a page may run: our script by its nonce or its hash, and its own file. */
const policies = {
  nonce: (nonce) => `'nonce-${nonce}' 'self'`,
  hash: () => `'${doors.colorSchemeScriptHash}' 'self'`,
  "foreign hash": () => "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'self'",
  "foreign nonce": () => `'nonce-${randomBytes(16).toString("base64")}' 'self'`,
};

function answer(_, response, url) {
  if (url.pathname === "/styles.css") {
    return response.setHeader("content-type", "text/css").end(`:root { color-scheme: light dark }\n${plain}`);
  }
  const script = scripts.get(url.pathname.slice(1));
  if (script !== undefined) {
    response.setHeader("content-type", "text/javascript");
    // A frame without storage is of no origin.
    response.setHeader("access-control-allow-origin", "*");
    // The page stands there for a while before it is alive, as on a phone.
    return setTimeout(() => response.end(script), 120);
  }
  response.setHeader("content-type", "text/html; charset=utf-8");
  if (url.pathname === "/frame")
    return response.end('<iframe sandbox="allow-scripts" src="/?policy=hash"></iframe>');
  const policy = url.searchParams.get("policy");
  if (policy === null) return response.writeHead(204).end();
  const nonce = policy.includes("nonce") ? randomBytes(16).toString("base64") : undefined;
  const props = { nonce, hasScript: url.searchParams.get("script") !== "none" };
  response.setHeader(
    "content-security-policy",
    `default-src 'none'; style-src 'self'; connect-src 'self'; script-src ${policies[policy](nonce)}; require-trusted-types-for 'script'`,
  );
  const html = renderToString(createElement(module.Page, props))
    .replace("<html", `<html data-props='${JSON.stringify(props)}'`)
    .replace("</body>", '<script type="module" src="/client.js"></script></body>');
  response.end(`<!doctype html>${html}`);
}

/** Notes how the page is marked in every frame in which there is something to see. Runs in the page, before all else. */
function watchFrames() {
  window.seen = [];
  const look = () => {
    if (document.body) window.seen.push(document.documentElement.dataset.theme ?? "nothing");
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const site = await startFixtureServer(answer);
const browser = await startBrowser();

async function openTab({ fault, path = "/?policy=nonce" }) {
  const context = await browser.newContext({ colorScheme: "dark" });
  const tab = await context.newPage();
  const complaints = complaintsOf(tab);
  await tab.addInitScript(watchFrames);
  if (fault?.stored !== undefined) {
    await tab.addInitScript(
      ([key, value]) => {
        if (localStorage.getItem("was-here") === null) localStorage.setItem(key, value);
        localStorage.setItem("was-here", "");
      },
      [doors.colorSchemeKey, fault.stored],
    );
  }
  if (fault?.plant) await tab.addInitScript(fault.plant);
  await tab.goto(site.origin + path);
  const frame = path === "/frame" ? tab.frames()[1] : tab.mainFrame();
  return { context, tab, frame, complaints };
}

const isAlive = (frame) => frame.waitForSelector('.co-scheme[data-state="ready"]', { timeout: 5000 });
const theme = (frame) => frame.evaluate(() => document.documentElement.dataset.theme);
const chosen = (frame) => frame.evaluate(() => document.querySelector(".co-scheme :checked")?.value);
const framesOf = async (frame) => [...new Set(await frame.evaluate(() => window.seen))].join();

async function choose(frame, value) {
  await frame.locator(`.co-scheme [value="${value}"]`).click();
  return `${await chosen(frame)} ${await theme(frame)}`;
}

async function proveFault(name, fault, path) {
  const { context, tab, frame, complaints } = await openTab({ fault, path });
  const expect = (what, seen, wanted) =>
    check(`${name}: ${what}`, seen === wanted, seen === wanted ? "" : `${seen}, not ${wanted}`);
  try {
    await isAlive(frame);
    expect("no frame of the page is light", await framesOf(frame), "dark");
    expect("the toggle follows the system", `${await chosen(frame)} ${await theme(frame)}`, "system dark");
    expect("light is chosen", await choose(frame, "light"), "light light");
    expect("the system is followed again", await choose(frame, "system"), "system dark");
    await tab.emulateMedia({ colorScheme: "light" });
    // It is told in a task of its own.
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect("while it changes", await theme(frame), "light");
    expect("dark is chosen", await choose(frame, "dark"), "dark dark");
    await frame.goto(frame.url());
    await isAlive(frame);
    const wanted = fault.keeps ? "dark" : "light";
    expect("the next page is marked before its first frame", await framesOf(frame), wanted);
    expect("and its toggle says so", await chosen(frame), fault.keeps ? "dark" : "system");
    expect("nobody complains", complaints.join("; "), "");
  } catch (error) {
    check(`${name}: runs to its end`, false, `${error}; ${complaints.join("; ")}`);
  } finally {
    await context.close();
  }
}

async function proveNoticed(name, path) {
  const { context, frame } = await openTab({ path });
  await isAlive(frame);
  const frames = await framesOf(frame);
  check(`noticed: ${name}`, frames.includes("nothing"), frames);
  await context.close();
}

try {
  note(`Chromium ${browser.version()}, ${Object.keys(faults).length + 1} faults`);
  const paths = ["/?policy=nonce", "/?policy=hash"];
  for (const [index, [name, fault]] of Object.entries(faults).entries()) {
    await proveFault(name, fault, paths[index % 2]);
  }
  await proveFault("a frame that has no storage", {}, "/frame");
  await proveNoticed("a page without the script", "/?policy=hash&script=none");
  await proveNoticed("a policy that names another script", "/?policy=foreign hash");
  await proveNoticed("a policy with another nonce", "/?policy=foreign nonce");
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
}
tellCounts(counts);
