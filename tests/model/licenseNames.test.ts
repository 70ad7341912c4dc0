import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveLicense } from "../../src/model/license.js";
import { ensure, textOf } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

/** Every id of the SPDX License List 3.24 for what we know of Creative Commons. */
const spdxIds = ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"]
  .flatMap((unit) => ["1.0", "2.0", "2.5", "3.0", "4.0"].map((version) => `CC-${unit}-${version}`))
  .concat("CC0-1.0", "CC-BY-2.5-AU", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK")
  .concat(
    "CC-BY-SA-2.0-UK",
    "CC-BY-SA-2.1-JP",
    "CC-BY-3.0-AU",
    "CC-BY-3.0-NL",
    "CC-BY-3.0-US",
    "CC-BY-3.0-AT",
  )
  .concat(
    "CC-BY-SA-3.0-AT",
    ...["BY", "BY-NC", "BY-NC-ND", "BY-NC-SA", "BY-SA"].map((unit) => `CC-${unit}-3.0-IGO`),
  )
  .concat(["BY", "BY-NC", "BY-NC-ND", "BY-NC-SA", "BY-ND", "BY-SA"].map((unit) => `CC-${unit}-3.0-DE`));

test("every SPDX id of a Creative Commons license comes back as itself", () => {
  expect(new Set(spdxIds).size).toBe(53);
  for (const id of spdxIds) {
    for (const spelling of [id, id.toLowerCase(), id.replaceAll("-", " ")]) {
      expect(resolveLicense(spelling)?.spdx).toBe(id);
    }
  }
});

const words = [
  "cc",
  "CC0",
  "by",
  "-",
  " ",
  "nc",
  "sa",
  "nd",
  "4.0",
  "3.0",
  "2.1",
  "1.0",
  "cn",
  "igo",
  "zero",
  "(",
  ")",
  "MIT",
];
const addresses = textOf(
  "/",
  "by",
  "-nc",
  "4.0",
  "3.0",
  "deed",
  ".zh",
  "cn",
  "zero",
  "licenses",
  "publicdomain",
);
const anyLicense = fc.oneof(
  textOf(...words),
  addresses.map((rest) => `https://creativecommons.org/${rest}`),
  fc.record({
    unit: fc.constantFrom("by", "by-sa", "zero", "x"),
    version: fc.constantFrom("4.0", 3, "2.1"),
    jurisdiction: fc.constantFrom(undefined, "CN", "jp"),
  }),
  fc.record({ name: fc.string(), url: fc.webUrl() }),
  fc.anything(),
);

test("what was resolved stays the same when resolved again, whole or by any of its names", {
  timeout: 60_000,
}, () => {
  watchWarnings(() => {
    fc.assert(
      fc.property(anyLicense, (given) => {
        const license = resolveLicense(given);
        if (license === undefined) return;
        const same = (again: unknown) => JSON.stringify(resolveLicense(again)) === JSON.stringify(license);
        ensure(same(license) && same(JSON.parse(JSON.stringify(license))), "resolved again, it is the same");
        if (license.unit === undefined) return;
        ensure(
          /^https:\/\/creativecommons\.org\/[a-z0-9./-]+\/$/.test(license.url ?? ""),
          "its address is canonical",
        );
        ensure(
          same(license.url) && same(license.shortName) && same({ ...license, kind: undefined }),
          "so is each name",
        );
        ensure(license.spdx === undefined || same(license.spdx), "so is its id");
        ensure(
          ["", "/", "/deed.ja", "/legalcode"].every((end) => same(license.url?.replace(/\/$/, end))),
          "and its deed",
        );
      }),
      { numRuns: 4000 },
    );
  });
});
