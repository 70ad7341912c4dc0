import { openFlow } from "./openFlow.mjs";

/** Pages open at a time. */
const tabsAtOnce = 3;
const limit = 90_000;

/**
 * What a reader does with a lightbox, and what has to come of it.
 *
 * @typedef {object} Flow
 * @property {string} name
 * @property {Partial<import("./pageProps.js").PageProps>} props
 * @property {(flow: Awaited<ReturnType<typeof openFlow>>, site: object) => Promise<void | string>} run throws where something does not hold
 * @property {string} [hash] fragment of the address
 * @property {object} [page] options of the page
 * @property {[number, number]} [size] of the window
 * @property {object} [options] of the browser's context
 */

async function runFlow({ name, props, run, hash = "", page, size, options }, { browser, site, check }) {
  let flow;
  let timer;
  try {
    flow = await openFlow(browser, site.address(props, page) + hash, { size, options });
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error("it takes too long")), limit);
    });
    const seen = await Promise.race([run(flow, site), late]);
    await flow.end();
    check(name, true, seen ?? "");
  } catch (error) {
    check(name, false, String(error?.message ?? error).slice(0, 600));
  } finally {
    clearTimeout(timer);
    await flow?.close();
  }
}

/**
 * Runs flows, some at a time, and checks each.
 *
 * @param {readonly Flow[]} flows
 * @param {{ browser: object, site: object, check: Function }} tools
 */
export async function runFlows(flows, tools, atOnce = tabsAtOnce) {
  const left = [...flows];
  const work = async () => {
    for (let flow = left.shift(); flow; flow = left.shift()) await runFlow(flow, tools);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
