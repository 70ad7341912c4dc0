/**
 * Ends a command that proves something: the closing line, and the exit code. Where nothing was counted, nothing is proven.
 *
 * @param {{ passed: number, failed: number }} counts
 */
export function tellCounts({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}
