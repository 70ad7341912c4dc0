import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the committed style sheet is what the constants of the layout give", () => {
  const script = fileURLToPath(new URL("../../../.scripts/generate-gallery-styles.mjs", import.meta.url));
  expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
});
