import fc from "fast-check";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { serveLightbox } from "../support/serveLightbox.mjs";
import { count, steps } from "./model.mjs";
import { openTab } from "./openTab.mjs";
import { plants } from "./plants.mjs";
import { runSequence } from "./sequence.mjs";

// Proves that a page is as before when its lightbox is closed again: random sequences of what a reader, the browser and the
// site may do, by real keys and clicks in Chromium. After every step the page is compared with a model of it; in a quarter
// of the sequences nobody waits between the steps, and only the end is judged. Each tenth page has view transitions.
// `npm run prove:restore -- SEED SEQUENCES`; a sequence that fails is made as short as it can be and printed.
const { check, note, counts } = createChecks();
const started = performance.now();
const [seed = 20_260_101, total = 2000] = process.argv.slice(2).map(Number);
const perPage = 50;
const tabsAtOnce = 2;

const often = ["open by click", "open by Enter", "open by click", "Escape", "Back", "Forward", "next button"];
const sequences = fc.record({
  list: fc.array(
    fc.record({ name: fc.constantFrom(...Object.keys(steps), ...often), pick: fc.nat(count - 1) }),
    {
      minLength: 3,
      maxLength: 14,
      size: "max",
    },
  ),
  y: fc.integer({ min: 0, max: 1800 }),
  focus: fc.constantFrom("body", "button"),
  isHasty: fc.constantFrom(true, false, false, false),
});

const site = await serveLightbox();
const browser = await startBrowser();
const address = site.address({ count, hasLightbox: true });

/** Runs sequences on one page, which is loaded anew after one that failed. */
async function explore({ numRuns, pageSeed, still, plant, endOnFailure }) {
  let tab;
  let isDirty = true;
  const property = fc.asyncProperty(sequences, async (sequence) => {
    if (isDirty) {
      await tab?.close();
      tab = await openTab(browser, address, { still, plant });
    }
    isDirty = true;
    const wrong = await runSequence(tab, sequence);
    isDirty = wrong.length > 0;
    if (isDirty) throw new Error(wrong.join("; "));
  });
  try {
    const limits = { interruptAfterTimeLimit: 900_000, markInterruptAsFailure: true };
    return await fc.check(property, { numRuns, seed: pageSeed, endOnFailure, ...limits });
  } finally {
    await tab?.close();
  }
}

const tell = ({ list, ...rest }) =>
  `${list.map(({ name, pick }) => `${name} (${pick})`).join(", ")}; ${JSON.stringify(rest)}`;

async function provePage(place) {
  const still = place % 10 !== 9;
  const pageSeed = seed + place;
  const numRuns = Math.min(perPage, total - place * perPage);
  const result = await explore({ numRuns, pageSeed, still });
  if (!result.failed) {
    counts.passed += numRuns;
    return;
  }
  counts.passed += result.numRuns - 1;
  const { counterexample, errorInstance } = result;
  const what = counterexample ? `${tell(counterexample[0])}: ${errorInstance?.message}` : "it takes too long";
  check(`sequences from seed ${pageSeed}${still ? "" : ", with transitions"}`, false, what);
}

async function proveNoticed(name) {
  const { plant, words } = plants[name];
  const { errorInstance } = await explore({
    numRuns: 40,
    pageSeed: seed,
    still: true,
    plant,
    endOnFailure: true,
  });
  const reasons = errorInstance?.message.split("; ") ?? [];
  check(
    `noticed: ${name}`,
    reasons.some((reason) => words.test(reason)),
    reasons.join("; "),
  );
}

async function workThrough(list) {
  for (let next = list.shift(); next !== undefined; next = list.shift()) await next();
}

try {
  note(`Chromium ${browser.version()}, ${total} sequences, seed ${seed}`);
  const pages = Array.from({ length: Math.ceil(total / perPage) }, (_, place) => () => provePage(place));
  const work = [...Object.keys(plants).map((name) => () => proveNoticed(name)), ...pages];
  await Promise.all(Array.from({ length: tabsAtOnce }, () => workThrough(work)));
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  site.close();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
