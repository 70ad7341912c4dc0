import { browserLines } from "./layout/browser.mjs";
import { computeLines } from "./layout/compute.mjs";
import { evennessLines } from "./layout/evenness.mjs";
import { renderLines } from "./layout/render.mjs";
import { loadSubjects } from "./layout/subjects.mjs";

// Galleries beside the packages that others use: time to compute and to render, weight, evenness of rows, and what a
// browser does with them. All of a comparison take turns in one run.
export async function bench() {
  const subjects = await loadSubjects();
  return [
    `Node.js ${process.versions.node}; the fastest of interleaved rounds`,
    ...(await computeLines(subjects)),
    ...(await renderLines(subjects)),
    ...evennessLines(subjects),
    ...(await browserLines(subjects)),
  ];
}
