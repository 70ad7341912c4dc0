/** Prints what holds and what does not, and counts both. */
export function createChecks() {
  const counts = { passed: 0, failed: 0 };
  return {
    counts,
    /**
     * One check, one line.
     *
     * @param {string} name what should hold
     * @param {boolean} holds
     * @param {string} [seen] the numbers or texts behind it
     */
    check(name, holds, seen = "") {
      counts[holds ? "passed" : "failed"] += 1;
      console.log(`${holds ? "ok    " : "FAILED"} ${name}${seen === "" ? "" : `: ${seen}`}`);
    },
    /** A number worth knowing that is no check. */
    note(text) {
      console.log(`       ${text}`);
    },
  };
}
