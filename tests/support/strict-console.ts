import { afterEach, beforeEach } from "vitest";
import { forgetWarnings } from "../../src/model/warn.js";

/**
 * Setup file: whatever reaches the console as an error or a warning fails the test that caused it, unless the test
 * asked for it with `watchWarnings` of `./warnings.js`. Each test starts as if nothing had been warned of before.
 */
const unexpected: string[] = [];

function record(kind: string): (...parts: unknown[]) => void {
  return (...parts) => {
    unexpected.push(`console.${kind}: ${parts.map(String).join(" ")}`);
  };
}

console.error = record("error");
console.warn = record("warn");

beforeEach(() => {
  unexpected.length = 0;
  forgetWarnings();
});

afterEach(() => {
  const seen = unexpected.splice(0);
  if (seen.length > 0) throw new Error(`Unexpected output on the console:\n${seen.join("\n")}`);
});
