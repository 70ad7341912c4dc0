import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { capture, root, run } from "./lib/run.mjs";
import { tellCounts } from "./lib/tellCounts.mjs";

const vitest = `${root}node_modules/vitest/vitest.mjs`;

async function countTests() {
  const folder = mkdtempSync(join(tmpdir(), "colophon-test-"));
  const file = join(folder, "count.json");
  try {
    const code = await run(
      process.execPath,
      [
        vitest,
        "run",
        "--config=.config/vitest.config.ts",
        "--reporter=default",
        "--reporter=./.scripts/lib/count-reporter.mjs",
        ...process.argv.slice(2),
      ],
      { env: { ...process.env, COLOPHON_TEST_COUNT: file } },
    );
    const { passed, failed } = JSON.parse(readFileSync(file, "utf8"));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main() {
  const chromium = await bootstrap();
  console.log(`Chromium: ${chromium}`);
  const { code, output } = await capture("npm", ["run", "--silent", "build"]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return countTests();
}

let count = { passed: 0, failed: 1 };
try {
  count = await main();
} catch (error) {
  console.error(error.message);
}
tellCounts(count);
