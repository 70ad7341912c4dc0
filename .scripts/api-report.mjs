import { report } from "./guards/report.mjs";
import { apiProblems } from "./lib/apiProblems.mjs";
import { root } from "./lib/run.mjs";

/** The doors whose public interface is on record in `.config/api`, by report. */
const views = ["custom", "goatcounter", "snapshot", "umami", "vercount", "waline"];
const doors = {
  index: "index",
  model: "model",
  markdown: "markdown",
  images: "images",
  islands: "islands",
  themes: "themes",
  ...Object.fromEntries(views.map((name) => [`views-${name}`, `views/${name}`])),
};

report(apiProblems(root, doors, { accept: process.argv.includes("--accept") }));
