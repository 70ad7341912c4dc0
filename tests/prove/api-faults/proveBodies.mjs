import { countServices } from "../../support/fixtureServers/countServices.mjs";
import { jsonHeaders, startFixtureServer } from "../../support/fixtureServers/fixtureServer.mjs";
import { openTab } from "../../support/viewsPage/openViewsPage.mjs";
import { randomBodies } from "./bodies.mjs";
import { slowReading } from "./readings.mjs";

const amount = 500;
const atOnce = 50;
const serviceNames = Object.keys(countServices);

/** In the page: the state of every island, with the text of its item. */
function readIslands() {
  return [...document.querySelectorAll('li[data-item="views"]')].map((item) => ({
    state: item.querySelector(".co-views")?.dataset.state,
    text: item.innerText.trim(),
  }));
}

/** What an island has to show for a body. */
function expected(count) {
  if (count === undefined) return { state: "unavailable", text: "" };
  return {
    state: "ready",
    text: `${new Intl.NumberFormat("en").format(count)} ${count === 1 ? "view" : "views"}`,
  };
}

const equal = (seen, wanted) => seen?.state === wanted.state && seen.text === wanted.text;

/**
 * Random bodies for every service: the island shows a number where a slow reading of the body finds one, that number,
 * and nothing elsewhere; nothing is thrown.
 */
export async function proveBodies({ names, browser, site, check, note }) {
  const bodies = serviceNames.map((name, index) =>
    randomBodies(countServices[name], amount, 20_260_305 + index),
  );
  const server = await startFixtureServer((request, response, url) => {
    const [, service, body] = url.pathname.split("/");
    const said = countServices[serviceNames[service]].answer(url, request.headers);
    if (said === undefined) response.writeHead(401, jsonHeaders).end('{"message":"not understood"}');
    else response.writeHead(200, jsonHeaders).end(said === "count" ? bodies[service][body] : said);
  });
  const tab = await openTab(browser);
  try {
    await tab.open(site.address([]));
    // What is recorded is answered in the same shape.
    for (const name of names.filter((name) => !name.endsWith("recording"))) {
      const index = serviceNames.indexOf(name);
      const service = countServices[name];
      const before = (await tab.read()).complaints.length;
      const wrong = [];
      let shown = 0;
      for (let start = 0; start < amount; start += atOnce) {
        const batch = bodies[index].slice(start, start + atOnce);
        const islands = batch.map((_, offset) => ({
          island: service.island,
          props: service.props(`${server.origin}/${index}/${start + offset}`),
        }));
        await tab.page.evaluate((next) => window.showIslands(next), islands);
        await tab.page.waitForFunction(
          (total) => document.querySelectorAll(".co-views").length === total,
          batch.length,
        );
        await tab.settled(20_000);
        const seen = await tab.page.evaluate(readIslands);
        for (const [offset, body] of batch.entries()) {
          const count = slowReading(name, body);
          if (count !== undefined) shown += 1;
          if (!equal(seen[offset], expected(count))) wrong.push({ body, count, seen: seen[offset] });
        }
      }
      const { complaints } = await tab.read();
      const thrown = complaints.slice(before);
      for (const each of wrong.slice(0, 3)) note(JSON.stringify(each));
      check(
        `${name}: ${amount} random bodies, a number where a slow reading finds it and nothing else`,
        wrong.length === 0 && thrown.length === 0 && shown > amount / 20 && shown < amount / 1.2,
        [`${shown} with a number`, wrong.length > 0 && `${wrong.length} wrong`, ...thrown]
          .filter(Boolean)
          .join(", "),
      );
    }
  } finally {
    await tab.context.close();
    server.close();
  }
}
