import { readFileSync } from "node:fs";
import { guarantees } from "../tests/prove/guarantees.mjs";
import { bootstrap } from "./bootstrap.mjs";
import { capture, root } from "./lib/run.mjs";
import { tellCounts } from "./lib/tellCounts.mjs";

// Runs the proofs one after the other and prints one table. `npm run prove -- memory restore` runs those two;
// `npm run prove -- --list` names all.
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const all = Object.keys(scripts)
  .filter((name) => name.startsWith("prove:"))
  .map((name) => name.slice("prove:".length));
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const strangers = [
  ...wanted.filter((name) => !all.includes(name)).map((name) => `There is no proof "${name}".`),
  ...all
    .filter((name) => !guarantees[name])
    .map((name) => `tests/prove/guarantees.mjs says nothing of ${name}.`),
  ...Object.keys(guarantees)
    .filter((name) => !all.includes(name))
    .map((name) => `tests/prove/guarantees.mjs tells of ${name}, which is no proof.`),
];
if (strangers.length > 0) {
  console.error(strangers.join("\n"));
  process.exit(1);
}

const isList = process.argv.includes("--list");
if (!isList) {
  await bootstrap();
  const { code, output } = await capture("npm", ["run", "--silent", "build"]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

const width = Math.max(...all.map((name) => name.length));
const rows = [];
for (const name of wanted.length > 0 ? wanted : all) {
  const line = (text) => console.log(`${name.padEnd(width)}  ${text}`);
  if (isList) {
    line(guarantees[name]);
    continue;
  }
  const start = performance.now();
  const { code, output } = await capture("npm", ["run", "--silent", `prove:${name}`]);
  const seconds = Math.round((performance.now() - start) / 1000);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split("\n").at(-1)) ?? [];
  // A proof that counted nothing, or ended before it could say so, has failed.
  const holds = code === 0 && Number(passed) > 0 && Number(failed) === 0;
  const number = passed === undefined ? "no count" : `${passed} passed, ${failed} failed`;
  rows.push({ name, holds, number, seconds });
  line(`${holds ? "holds " : "FAILED"}  ${number}, ${seconds} s`);
  if (!holds) console.log(output.trimEnd().split("\n").slice(-30).join("\n"));
}

if (rows.length > 0) {
  console.log("\n| guarantee | number | result | time |\n| --- | --- | --- | --- |");
  for (const { name, holds, number, seconds } of rows) {
    console.log(
      `| ${guarantees[name]} (\`${name}\`) | ${number} | ${holds ? "holds" : "**failed**"} | ${seconds} s |`,
    );
  }
  const passed = rows.filter(({ holds }) => holds).length;
  tellCounts({ passed, failed: rows.length - passed });
}
