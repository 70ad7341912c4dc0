import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../.scripts/lib/chromium.mjs";
import { jsonHeaders, startFixtureServer } from "../support/fixtureServers/fixtureServer.mjs";
import { serveViewsPage } from "../support/viewsPage/openViewsPage.mjs";

// Playwright keeps Chromium from rendering pages ahead, so this one is started bare and tells the server what it does.
const front = (post: string) => `<!doctype html><title>Front</title><a href="${post}">Tea</a>
<script type="speculationrules">${JSON.stringify({ prerender: [{ source: "list", urls: [post], eagerness: "immediate" }] })}</script>
<script>
  const wait = async () => {
    if (await (await fetch("/tell?waiting")).text() === "go") document.querySelector("a").click();
    else setTimeout(wait, 100);
  };
  wait();
</script>`;

const told = `<head><script>
  const tell = (what) => fetch("/tell?" + what);
  if (document.prerendering) addEventListener("load", () => setTimeout(tell, 500, "ahead"));
  else tell("not ahead");
  const look = () => document.querySelector(".co-views")?.dataset.state === "ready" ? tell("ready") : setTimeout(look, 50);
  look();
</script>`;

test("a page that the browser renders ahead counts when it is looked at, and asks nothing before", async () => {
  const events: string[] = [];
  const waline = await startFixtureServer((request, response) => {
    events.push(request.method ?? "");
    response.writeHead(200, jsonHeaders).end('{"errno":0,"errmsg":"","data":[{"time":1208}]}');
  });
  const site = await serveViewsPage();
  const address = new URL(
    site.address([{ island: "waline", props: { server: waline.origin, path: "/tea/" } }]),
  );
  const post = address.pathname + address.search;
  const server = createServer(async ({ url = "" }, response) => {
    const what = /^\/tell\?(.*)$/.exec(decodeURIComponent(url))?.[1];
    if (what === "waiting") return response.end(events.includes("ahead") ? "go" : "");
    if (what !== undefined) {
      events.push(what);
      return response.end();
    }
    if (url === "/front") return response.setHeader("content-type", "text/html").end(front(post));
    const answer = await fetch(site.origin + url);
    const text = await answer.text();
    response.setHeader("content-type", answer.headers.get("content-type") ?? "");
    return response.end(text.startsWith("<!doctype") ? text.replace("<head>", told) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const profile = mkdtempSync(join(tmpdir(), "colophon-ahead-"));
  const { port } = server.address() as AddressInfo;
  const browser = spawn(
    findChromium() as string,
    [...chromiumArguments, "--headless=new", `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/front`],
    { stdio: "ignore" },
  );
  try {
    await expect.poll(() => events.includes("ready"), { timeout: 50_000 }).toBe(true);
    expect(events).toEqual(["ahead", "POST", "ready"]);
  } finally {
    const ended = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill("SIGKILL");
    await ended;
    server.closeAllConnections();
    server.close();
    site.close();
    waline.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
