import { startBrowser } from "../../consumers/lib/browser.mjs";
import { openTab, serveViewsPage } from "../../support/viewsPage/openViewsPage.mjs";
import { posts } from "./bugs.mjs";

// What a reader sees: the island in Chromium, in the meta bar of a post, with the real server. Every row is compared to
// the database or to what arrived at the server; the last ones are looked at with a careless island too.

/** Questions of pages, without those that browsers ask before them. */
const asked = (requests) => requests.filter((request) => !request.startsWith("OPTIONS"));

/** Whether nothing is left of the item, and all else on the page is as it was served. */
const isSilent = (seen) =>
  seen.settled &&
  seen.text === "" &&
  seen.drawn.length === 0 &&
  seen.now === seen.served &&
  seen.complaints.length === 0 &&
  seen.shifts.length === 0;

const isSound = (seen) =>
  seen.settled &&
  seen.now === seen.served &&
  seen.complaints.length === 0 &&
  seen.shifts.length === 0 &&
  seen.requests.every((request) => request.startsWith("http://127.0.0.1:"));

/**
 * Proves the island with the real server.
 *
 * @param {object} server a Waline server that runs
 * @param {(name: string, holds: boolean, seen?: string) => void} check
 */
export async function provePage(server, check) {
  const site = await serveViewsPage();
  const browser = await startBrowser();
  const tab = await openTab(browser);
  const look = async () => {
    const settled = await tab.settled();
    await tab.page.waitForTimeout(100);
    return { ...(await tab.read()), settled };
  };
  const open = async (...islands) => {
    await server.arrived();
    const all = islands.map(({ island = "waline", ...props }) => ({
      island,
      props: { server: server.origin, record: false, ...props },
    }));
    await tab.open(site.address(all));
    return look();
  };
  try {
    server.store([
      ["/page/read", 4812],
      ["/page/one", 0],
      ["/page/record", 1207],
      ["/page/a,b", 33],
      ["/page/c", 44],
    ]);

    const read = await open({ path: "/page/read" });
    const readRequests = asked(await server.arrived());
    check(
      "The island shows the number the server keeps, with its label, by one request",
      isSound(read) && read.text === "4,812 views" && readRequests.length === 1,
      `${read.text}, ${readRequests.length} request`,
    );
    check(
      "Showing a number counts nothing",
      (await server.raw("/page/read")) === 4812,
      String(server.stored("/page/read")),
    );

    const first = await open({ path: "/page/one", record: true });
    check(
      "The first view is one view",
      isSound(first) && first.text === "1 view" && server.stored("/page/one").join() === "1",
      first.text,
    );
    const recorded = await open({ path: "/page/record", record: true });
    const recordRequests = posts(await server.arrived());
    check(
      "A visit counts once, and the island shows the new number",
      isSound(recorded) &&
        recorded.text === "1,208 views" &&
        recordRequests.length === 1 &&
        server.stored("/page/record").join() === "1208",
      `${recorded.text}, ${recordRequests.length} record`,
    );
    await tab.page.reload();
    const again = await look();
    check(
      "The next visit counts again",
      again.text === "1,209 views" && server.stored("/page/record").join() === "1209",
      again.text,
    );

    const list = await open({ path: "/page/c" }, { path: "/page/a,b" }, { path: "/page/new" });
    const listRequests = asked(await server.arrived());
    check(
      "A list asks once and shows each its own number, a path with a comma too",
      isSound(list) && list.text === "44 views|33 views|0 views" && listRequests.length === 1,
      `${list.text}, ${listRequests.length} request`,
    );

    server.freeze();
    const hanging = open({ path: "/page/read", timeout: 60_000 });
    await tab.page.waitForRequest((request) => request.url().startsWith(server.origin));
    await server.kill();
    const killed = await hanging;
    check(
      "A server killed in the middle of an answer leaves nothing of the item",
      isSilent(killed),
      `${killed.text} ${killed.drawn}`,
    );
    const down = await open({ path: "/page/read", record: true });
    check("A server that is down leaves nothing of the item", isSilent(down), `${down.text} ${down.drawn}`);
    const careless = await open({ path: "/page/read", island: "careless" });
    check("A careless island is noticed", !isSilent(careless), careless.text);
    await server.start();
    const back = await open({ path: "/page/read" });
    check("Started again, the number is back", isSound(back) && back.text === "4,812 views", back.text);
  } finally {
    await browser.close();
    site.close();
  }
}
