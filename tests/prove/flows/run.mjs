import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { proveAudit } from "./audit.mjs";
import { proveBlocked } from "./blocked.mjs";
import { controlledFlows } from "./controlledFlows.mjs";
import { faultFlows } from "./faultFlows.mjs";
import { fullScreenFlows } from "./fullScreenFlows.mjs";
import { historyFlows } from "./historyFlows.mjs";
import { hostFlows } from "./hostFlows.mjs";
import { keyFlows } from "./keyFlows.mjs";
import { modalFlows } from "./modalFlows.mjs";
import { modalRaces } from "./modalRaces.mjs";
import { provePolicy } from "./policy.mjs";
import { runFlows } from "./runFlows.mjs";
import { serveSite } from "./site.mjs";
import { touchFlows } from "./touchFlows.mjs";
import { zoomFlows } from "./zoomFlows.mjs";

// Walks through the lightbox in Chromium as readers do: its dialog, a gallery by keyboard alone, traces of fingers, a busy
// page, axe in every state, and a strict policy sent as headers. `npm run prove:flows -- dialog touch` takes those parts.
process.env.NODE_ENV = "production";
const { check, note, counts } = createChecks();
const started = performance.now();
const gallery = [...keyFlows, ...zoomFlows, ...historyFlows, ...faultFlows, ...hostFlows, ...controlledFlows];
const parts = {
  dialog: (tools) => runFlows([...modalFlows, ...modalRaces, ...fullScreenFlows], tools),
  keyboard: (tools) => runFlows(gallery, tools),
  touch: (tools) => runFlows(touchFlows, tools),
  busy: proveBlocked,
  axe: proveAudit,
  policy: provePolicy,
};
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(parts);

const site = await serveSite();
const browser = await startBrowser();
try {
  note(`Chromium ${browser.version()}`);
  for (const name of names) {
    note(name);
    await parts[name]({ browser, site, check });
  }
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
