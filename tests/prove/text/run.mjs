import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { htmlProperties } from "./htmlProperties.mjs";
import { loadMeasureText } from "./loadMeasureText.mjs";
import { markdownProperties } from "./markdownProperties.mjs";
import { textProperties } from "./textProperties.mjs";
import { texts } from "./texts.mjs";

// Proves the counts of texts: every text against another ICU, every property on 2,000 values. A row passes only if it
// holds and if it fails with a bug planted into the counting.
const numRuns = 2000;
const properties = [...textProperties, ...markdownProperties, ...htmlProperties];
const hasIcu = (python) => spawnSync(python, ["-c", "import icu"]).status === 0;
const pythons = ["/usr/bin/python3", "python3"];

/** A Python with ICU, installed from Debian if it is missing. */
function findPython() {
  const found = pythons.find(hasIcu);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0) {
    console.log("Installing python3-icu …");
    const apt = (...words) =>
      spawnSync("apt-get", words, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    if (apt("install", "-y", "python3-icu").status !== 0) {
      apt("update");
      apt("install", "-y", "python3-icu");
    }
  }
  return pythons.find(hasIcu);
}

/** What a text's counts and ICU's have to share: all words, and the characters of each script, digits with Latin. */
function equalsIcu(stats, icu) {
  const expected = { ...icu.scripts };
  if (expected[""] !== undefined) expected.latin = (expected.latin ?? 0) + expected[""];
  delete expected[""];
  const names = new Set([...Object.keys(expected), ...Object.keys(stats.scripts)]);
  const charactersAgree = [...names].every((name) => stats.scripts[name]?.characters === expected[name]);
  return charactersAgree && stats.words === icu.words;
}

/** Bugs for the texts: one word too many by spaces, and a letter lost. */
const textBugs = [
  (measure) => (source) => ({ ...measure(source, "text"), words: source.split(/\s+/).length + 1 }),
  (measure) => (source) => measure(source.replace(/[\p{L}\p{N}]/u, ""), "text"),
];

function proveTexts(measure, python) {
  const rows = Object.entries(texts).flatMap(([language, all]) => all.map((text) => [language, text]));
  const script = fileURLToPath(new URL("count.py", import.meta.url));
  const answer = JSON.parse(
    execFileSync(python, [script], { input: JSON.stringify(rows), encoding: "utf8" }),
  );
  console.log(`${rows.length} texts in ${Object.keys(texts).length} languages against ICU ${answer.version}`);
  return rows.map(([language, text], index) => {
    const stats = measure(text, "text", language);
    const icu = answer.counts[index];
    const holds = equalsIcu(stats, icu);
    const isCaught = textBugs.every((bug) => !equalsIcu(bug(measure)(text), icu));
    const detail = holds
      ? "its planted bugs pass"
      : `${JSON.stringify(stats)} is not ICU's ${JSON.stringify(icu)}`;
    return { name: `${language}: ${text}`, passed: holds && isCaught, detail };
  });
}

function proveProperties(measure) {
  return properties.map(([name, values, check, bug]) => {
    const run = (subject) =>
      fc.check(
        fc.property(values, (value) => check(subject, value)),
        { numRuns, seed: 20_260_101 },
      );
    const right = run(measure);
    const wrong = run(bug(measure));
    const detail = right.failed ? JSON.stringify(right.counterexample) : "its planted bug passes";
    return { name, passed: !right.failed && wrong.failed, detail };
  });
}

const python = findPython();
if (python === undefined) {
  console.error("ICU for Python is missing. Install it by: sudo apt-get install -y python3-icu");
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} else {
  const measureText = await loadMeasureText();
  const measure = (source, format, lang) => measureText(source, { format, lang });
  const rows = proveTexts(measure, python);
  console.log(`${properties.length} properties × ${numRuns.toLocaleString("en")} values`);
  rows.push(...proveProperties(measure));
  const failed = rows.filter(({ passed }) => !passed);
  for (const { name, detail } of failed) console.log(`FAILED ${name}: ${detail}`);
  tellCounts({ passed: rows.length - failed.length, failed: failed.length });
}
