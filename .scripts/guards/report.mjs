/** Prints what a guard found, and fails where it found something. */
export function report(problems) {
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
