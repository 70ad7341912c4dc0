import fc from "fast-check";
import { createServer } from "vite";
import { fileURLToPath } from "node:url";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { masonryProperties } from "./masonryProperties.mjs";
import { rowProperties } from "./rowProperties.mjs";
import { proveSweep } from "./sweep.mjs";

// Proves the layouts of galleries: every property on 2,000 values, and what Chromium draws, width by width, against the
// model. A row passes only if it holds and if it fails with a bug planted into the model.
const numRuns = 2000;
const properties = [...rowProperties, ...masonryProperties];
const root = fileURLToPath(new URL("../../..", import.meta.url));

function proveProperties(model) {
  return properties.map(([name, values, check, bug]) => {
    const run = (subject) =>
      fc.check(
        fc.property(values, (value) => check(subject, value)),
        { numRuns, seed: 20_260_101 },
      );
    const right = run(model);
    const wrong = run(bug(model));
    const detail = right.failed
      ? `${JSON.stringify(right.counterexample)} ${right.errorInstance ?? ""}`
      : "its planted bug passes";
    return { name, passed: !right.failed && wrong.failed, detail };
  });
}

const server = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, ws: false, watch: null },
});
const rows = [];
try {
  const model = await server.ssrLoadModule("/tests/prove/layout/subject.ts");
  const { PhotoGallery } = await server.ssrLoadModule("/src/components/PhotoGallery/PhotoGallery.tsx");
  console.log(`${properties.length} properties × ${numRuns.toLocaleString("en")} values`);
  rows.push(...proveProperties(model));
  rows.push(...(await proveSweep(model, PhotoGallery)));
} catch (error) {
  rows.push({ name: "the run itself", passed: false, detail: error.stack });
} finally {
  await server.close();
}
const failed = rows.filter(({ passed }) => !passed);
for (const { name, detail } of failed) console.log(`FAILED ${name}: ${detail}`);
tellCounts({ passed: rows.length - failed.length, failed: failed.length });
