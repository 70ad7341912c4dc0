import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumArguments, findChromium } from "../../../.scripts/lib/chromium.mjs";
import { capture } from "../../../.scripts/lib/run.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { pack, prepare } from "../../consumers/lib/prepare.mjs";
import { serve } from "../../consumers/lib/serve.mjs";

// Proves with Lighthouse, as on a phone, that a long post drawn by us scores 100 for accessibility, best practices and search,
// moves nothing while it comes in, and is as fast as the same page with its article as bare HTML. Runs are alternated and the
// medians compared, since a machine is never equally busy twice. `npm run prove:lighthouse -- 1` makes one run of each.
const { check, note, counts } = createChecks();
const runs = Number(process.argv[2] ?? 5);
const slug = "zh-long-read";
const tool = new URL("tool/", import.meta.url).pathname;
const command = `${tool}node_modules/lighthouse/cli/index.js`;
const workspace = mkdtempSync(join(tmpdir(), "colophon-lighthouse-"));
const executable = findChromium();
// Lighthouse measures what is drawn, so the browser draws as on the screen.
const flags = [...chromiumArguments, "--headless=new", "--force-color-profile=srgb"].join(" ");

function install() {
  if (existsSync(command)) return;
  execFileSync("npm", ["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: tool });
}

/** One visit by a browser of its own. */
async function audit(address, name) {
  const file = join(workspace, `${name}.json`);
  const { code, output } = await capture(
    process.execPath,
    [command, address, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: executable } },
  );
  if (code !== 0) throw new Error(`Lighthouse failed (${code}) on ${address}:\n${output}`);
  const { categories, audits } = JSON.parse(readFileSync(file, "utf8"));
  const failed = Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(
        ({ id: audit, weight }) => weight > 0 && audits[audit].score !== null && audits[audit].score < 1,
      )
      .map(({ id: audit }) => `${id}/${audit}`),
  );
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round(100 * score)]),
    ),
    shift: audits["cumulative-layout-shift"].numericValue,
    times: times.map((id) => audits[id].numericValue),
    failed: failed.filter((id) => !id.startsWith("performance/")),
  };
}

/** What the score for performance is made of, in milliseconds. */
const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index"];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const performances = (seen) => seen.map(({ scores }) => scores.performance);

const tellTimes = (name, seen) =>
  note(
    `${name}: ${times.map((id, place) => `${id} ${Math.round(median(seen.map((run) => run.times[place])))}`).join(", ")}`,
  );

function judge(ours, bare) {
  tellTimes("ours", ours);
  tellTimes("bare", bare);
  for (const category of ["accessibility", "best-practices", "seo"]) {
    const scores = ours.map(({ scores }) => scores[category]);
    const failed = [...new Set(ours.flatMap((run) => run.failed))].filter((id) => id.startsWith(category));
    check(
      `${category}: 100 in every run`,
      scores.every((score) => score === 100),
      `${scores} ${failed.join(" ")}`,
    );
  }
  const shifts = ours.map(({ shift }) => shift);
  check("nothing moves while the page comes in", Math.max(...shifts) === 0, shifts.join());
  const [mine, plain] = [median(performances(ours)), median(performances(bare))];
  check(
    "performance: within 1 point of the same page as bare HTML",
    mine >= plain - 1,
    `median of ${runs}: ${mine} of ${performances(ours)}, bare ${plain} of ${performances(bare)}`,
  );
}

/** A page with faults of each kind, to see that the scores can fall. */
async function provePlants(origin) {
  const { scores, shift } = await audit(`${origin}/planted`, "planted");
  check(
    "noticed: a picture without words, and weak contrast",
    scores.accessibility < 100,
    String(scores.accessibility),
  );
  check("noticed: a script that fails", scores["best-practices"] < 100, String(scores["best-practices"]));
  check("noticed: a page without title and description", scores.seo < 100, String(scores.seo));
  check("noticed: text that moves", shift > 0, shift.toFixed(3));
}

try {
  install();
  const { folder, build } = await prepare("next", { tarball: await pack(workspace), workspace });
  await build();
  const { origin, close } = await serve(join(folder, "out"), { pictureDelay: 0, compresses: true });
  const planted = await serve(new URL("planted/", import.meta.url).pathname);
  try {
    note(`${runs} runs of each page, load ${loadavg()[0].toFixed(1)}`);
    const [ours, bare] = [[], []];
    for (let run = 0; run < runs; run++) {
      ours.push(await audit(`${origin}/posts/${slug}`, `ours-${run}`));
      bare.push(await audit(`${origin}/bare/${slug}`, `bare-${run}`));
    }
    judge(ours, bare);
    await provePlants(planted.origin);
    note(`load ${loadavg()[0].toFixed(1)} at the end`);
  } finally {
    close();
    planted.close();
  }
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
tellCounts(counts);
