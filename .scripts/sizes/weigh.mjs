import preset from "@size-limit/preset-small-lib";
import sizeLimit from "size-limit";
import { sizeChecks } from "./checks.mjs";

/**
 * Weighs the built package, as `npm run check` does.
 *
 * @returns {Promise<{ group: string, name: string, size: number }[]>} bytes in gzip
 */
export async function weigh() {
  const checks = await sizeChecks();
  const sizes = await sizeLimit([preset], {
    checks: checks.map((check) => ({ ...check, files: [check.path] })),
  });
  return checks.map(({ group, name }, index) => ({ group, name, size: sizes[index].size }));
}
