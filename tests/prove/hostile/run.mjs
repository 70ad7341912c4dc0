import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bootstrap } from "../../../.scripts/bootstrap.mjs";
import { capture, root } from "../../../.scripts/lib/run.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";

// Proves that hostile content does nothing: every odd value in every place of every component, on React 19 and 18 and in
// Chromium. `npm test` runs the same tests with a third of the values for each place.
await bootstrap();
const folder = mkdtempSync(join(tmpdir(), "colophon-hostile-"));
const file = join(folder, "count.json");
const { code, output } = await capture(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    "run",
    "--config=.config/vitest.config.ts",
    "--reporter=dot",
    "--reporter=./.scripts/lib/count-reporter.mjs",
    "--testTimeout=300000",
    "tests/components/hostile.test.tsx",
    "tests/browser/postHostile.browser.test.tsx",
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, COLOPHON_HOSTILE: "every", COLOPHON_TEST_COUNT: file } },
);
const { passed, failed } = JSON.parse(readFileSync(file, "utf8"));
rmSync(folder, { recursive: true });
if (code !== 0) console.log(output);
const failures = failed === 0 && code !== 0 ? 1 : failed;
tellCounts({ passed, failed: failures });
