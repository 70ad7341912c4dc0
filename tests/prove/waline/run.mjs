import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { lifeRows, refusalRow } from "./lifeRows.mjs";
import { provePage } from "./pageRows.mjs";
import { rows } from "./rows.mjs";
import { installWaline, WalineServer, walineVersion } from "./walineServer.mjs";

// Proves the Waline counter with the real server: it runs on 127.0.0.1 with a database of its own, which the checks also
// read past it. A row passes only if it holds and if it fails with a bug planted into the counter.
const { check, note, counts } = createChecks();
const started = performance.now();

let row = 0;
/** Runs a check once right and once with its bug. */
async function prove(name, run, subject, bug, server) {
  const attempt = async (given) => {
    try {
      return await run(given, server, `/row-${++row}`);
    } catch (error) {
      return error;
    }
  };
  const right = await attempt(subject);
  const wrong = await attempt(bug);
  if (right !== true) check(name, false, right instanceof Error ? String(right) : "");
  else check(name, wrong !== true, wrong === true ? "its planted bug passes" : "");
}

async function loadWaline() {
  const file = fileURLToPath(new URL("../../../src/counters/waline.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  return module.waline;
}

process.on("unhandledRejection", (error) => check("No promise is left to reject", false, String(error)));
installWaline();
const waline = await loadWaline();
const server = new WalineServer();
const refusing = new WalineServer({ SECURE_DOMAINS: "example.org" });
try {
  await server.start();
  note(`Waline ${walineVersion()} on ${server.origin}, Node ${process.version}`);
  const counter = waline({ server: server.origin, timeout: 5000 });
  for (const [name, run, bug] of rows) await prove(name, run, counter, bug(counter, server), server);
  for (const [name, run, bug] of lifeRows)
    await prove(name, run, waline, (options) => bug(options, waline), server);
  await provePage(server, check);
  await refusing.start();
  const [name, run, bug] = refusalRow;
  await prove(name, run, waline, (options) => bug(options, waline), refusing);
} catch (error) {
  check("The proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await server.remove();
  await refusing.remove();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
