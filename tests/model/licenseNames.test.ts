import fc from "fast-check";
import { expect, test } from "vitest";
import type { ResolvedLicense } from "../../src/content/license.js";
import { en } from "../../src/locales/en.js";
import { resolveLicense } from "../../src/model/license.js";
import { licenseName } from "../../src/model/licenseText.js";
import { ensure, textOf } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";
import { licenses } from "../prove/licenses/creativeCommons.mjs";
import { creativeCommonsIds } from "../prove/licenses/spdx.mjs";

test("every SPDX id of a Creative Commons license comes back as itself", () => {
  const ids = Object.keys(creativeCommonsIds);
  expect(ids).toHaveLength(56);
  for (const id of ids) {
    for (const spelling of [id, id.toLowerCase(), id.replaceAll("-", " ")]) {
      expect(resolveLicense(spelling)?.spdx).toBe(id);
    }
  }
});

test("every license Creative Commons has is known by its address, its name and its parts, and no other", () => {
  expect(licenses).toHaveLength(639);
  for (const { url, unit, version, port, name, short } of licenses) {
    const license = resolveLicense(url);
    expect(license).toMatchObject({ url, version, shortName: short });
    expect(licenseName(license as ResolvedLicense, en)).toBe(name);
    for (const spelling of [name, short, { unit, version, jurisdiction: port }]) {
      expect(resolveLicense(spelling)).toEqual(license);
    }
  }
});

test("what is done with a license that was resolved does not reach the next", () => {
  for (const given of ["MIT", "CC BY 4.0", "reserved", "ask me"]) {
    const license = resolveLicense(given) as ResolvedLicense;
    license.shortName = "changed";
    expect(resolveLicense(given)?.shortName).not.toBe("changed");
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
  "GPL-3.0",
  "sampling+",
  "Attribution",
  "Unported",
  "Korea",
  "署名",
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
  fc.record({ name: fc.constantFrom("CC BY 4.0", "MIT", "House terms"), url: fc.webUrl() }),
  fc.record({ name: fc.string(), url: fc.webUrl() }),
  fc.anything(),
);
const anyReprint = fc.record({
  reprint: fc.oneof(fc.string(), fc.webUrl(), fc.record({ name: fc.string(), url: fc.webUrl() })),
  license: anyLicense,
});

test("what was resolved stays the same when resolved again, whole or by any of its names", {
  timeout: 60_000,
}, () => {
  watchWarnings(() => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: anyLicense }, anyReprint), (given) => {
        const license = resolveLicense(given);
        if (license === undefined) return;
        const same = (again: unknown) => JSON.stringify(resolveLicense(again)) === JSON.stringify(license);
        ensure(same(license) && same(JSON.parse(JSON.stringify(license))), "resolved again, it is the same");
        if (license.unit === undefined) return;
        ensure(
          /^https:\/\/creativecommons\.org\/[a-z0-9./+-]+\/$/.test(license.url ?? ""),
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
