import { writeFileSync } from "node:fs";

const filtered = process.argv.some((part) => part === "-t" || part.startsWith("--testNamePattern"));

/** A Vitest reporter that writes how many tests passed and failed to the file `COLOPHON_TEST_COUNT` names. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        own += 1;
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed" || !filtered) failed += 1;
      }
      // A file that breaks before its tests are known, or holds none, is one failure.
      if (module.errors().length > 0 || own === 0) failed += 1;
      for (const suite of module.children.allSuites()) failed += suite.errors().length > 0 ? 1 : 0;
    }
    const file = process.env.COLOPHON_TEST_COUNT;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
