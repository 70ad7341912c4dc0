import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm run bench` runs every bench of this folder, `npm run bench -- rows` only those named. A bench is a module that
// exports `bench`, a function that measures and returns lines to print.
const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs") && file !== "run.mjs")
  .map((file) => file.replace(/\.mjs$/, ""));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : names) {
    console.log(`== ${name}`);
    const { bench } = await import(`./${name}.mjs`);
    for (const line of await bench()) console.log(line);
  }
}
