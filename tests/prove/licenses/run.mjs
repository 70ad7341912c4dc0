import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { loadSource } from "../support/buildSource.mjs";
import { classes } from "./classes.mjs";

// Proves that every license of Creative Commons resolves to its address and its name and back, against facts written
// down from Creative Commons' and SPDX's own lists. A row passes only if it holds, and fails with the bug planted into
// its class. Warnings are for development: in production, what is no license is drawn in silence.
process.env.NODE_ENV = "production";

function holds(check, subject, row) {
  try {
    return check(subject, row);
  } catch {
    return false;
  }
}

const { resolveLicense, licenseName, licenseDeedUrl, locales } = await loadSource(
  new URL("subject.ts", import.meta.url),
);
const subject = {
  read: resolveLicense,
  name: (license, tag) => licenseName(license, locales[tag]),
  deed: (license, tag) => licenseDeedUrl(license, locales[tag]),
};
let passed = 0;
let failed = 0;
for (const { name, rows, check, bug } of classes) {
  const broken = bug(subject);
  for (const row of rows) {
    const right = holds(check, subject, row);
    const caught = !holds(check, broken, row);
    if (right && caught) passed++;
    else if (++failed <= 40)
      console.error(`FAILED ${row.label}: ${right ? "its planted bug passes" : "does not hold"}`);
  }
  console.log(`${rows.length} ${name}`);
}
tellCounts({ passed, failed });
