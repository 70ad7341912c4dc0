import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { resolveLicense } from "../../src/model/license.js";
import { licenseElements } from "../../src/model/licenseElements.js";
import { licenseParts } from "../../src/model/licenseParts.js";
import { photoLicenses } from "../../src/model/photoLicenses.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { ensure } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

test.each([
  "CC BY 4.0",
  { unit: "by" },
  { name: "House terms", url: "/terms" },
  { reprint: "Harbor Notes", license: "CC BY 4.0" },
  { name: "House terms", text: "All of it is yours, but for the pictures." },
  "reserved",
])("%j is the license of the text, and nothing is said of the rest", (license) => {
  expect(licenseParts(license)).toEqual({ text: resolveLicense(license) });
});

test("a split license has the terms of each part that is named", () => {
  expect(licenseParts({ text: "CC BY-SA 4.0", code: "MIT", photos: "reserved" })).toEqual({
    text: resolveLicense("CC BY-SA 4.0"),
    code: resolveLicense("MIT"),
    photos: { kind: "reserved", shortName: "" },
  });
  expect(licenseParts({ text: "CC BY-SA 4.0", code: false, photos: null })).toEqual({
    text: resolveLicense("CC BY-SA 4.0"),
  });
  expect(Object.keys(licenseParts({ code: "MIT" }))).toEqual(["code"]);
});

test.each([false, undefined, null, "", { text: false }])("%j says nothing, and nobody is told", (license) => {
  expect(licenseParts(license)).toEqual({});
});

test("a part that is none is left out, with a warning", () => {
  const license = { text: "CC BY 4.0", pictures: "CC0" };
  const { result, warnings } = watchWarnings(() => licenseParts(license));
  expect(result).toEqual({ text: resolveLicense("CC BY 4.0") });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('"pictures"');
});

test("pictures under the same terms stand together, in the order in which the terms appear", () => {
  const photos = [
    { src: "/a.jpg", license: "CC BY 4.0" },
    { src: "/b.jpg" },
    { src: "/c.jpg", license: "MIT" },
    { src: "/d.jpg", license: "https://creativecommons.org/licenses/by/4.0/deed.de" },
    { src: "/e.jpg", license: false },
    { src: "/f.jpg", license: { name: "House terms" } },
    { src: "/g.jpg", license: { name: "House terms" } },
    { src: "/h.jpg", license: "" },
  ];
  const groups = (fallback?: unknown) =>
    photoLicenses(photos, resolveLicense(fallback)).map(({ license, photos }) => [license.shortName, photos]);
  expect(groups()).toEqual([
    ["CC BY 4.0", [0, 3]],
    ["MIT License", [2]],
    ["House terms", [5, 6]],
  ]);
  expect(groups("MIT")).toEqual([
    ["CC BY 4.0", [0, 3]],
    ["MIT License", [1, 2, 7]],
    ["House terms", [5, 6]],
  ]);
});

test("a picture whose license cannot be read does not get the terms of the others", () => {
  const { result } = watchWarnings(() =>
    photoLicenses([{ src: "/a.jpg", license: { unit: {} } }], resolveLicense("CC0")),
  );
  expect(result).toEqual([]);
});

test("reprints of two sources are two, under the same terms too", () => {
  const reprint = (name: string) => ({ license: { reprint: name, license: "CC BY 4.0" } });
  const groups = photoLicenses([reprint("Harbor Notes"), reprint("Tide Table"), reprint("Harbor Notes")]);
  expect(groups.map(({ photos }) => photos)).toEqual([[0, 2], [1]]);
});

test.each([
  ["CC BY-NC-SA 4.0", ["by", "nc", "sa"]],
  ["CC BY-NC-ND 1.0", ["by", "nc", "nd"]],
  ["CC0", ["zero"]],
  ["PDM", ["pd"]],
  ["CC-PDDC", ["pd"]],
  ["CC NC-Sampling+ 1.0", ["nc", "sampling+"]],
  [{ unit: "devnations", version: "2.0" }, ["devnations"]],
  [{ reprint: "Harbor Notes", license: "CC BY-SA 4.0" }, ["by", "sa"]],
  [{ reprint: "Harbor Notes" }, []],
  ["MIT", []],
  ["reserved", []],
  ["ask me", []],
])("%j is made of %j", (license, elements) => {
  const resolved = resolveLicense(license);
  expect(resolved && licenseElements(resolved)).toEqual(elements);
});

const anyPart = fc.oneof(fc.constantFrom("CC BY 4.0", "MIT", "reserved", false, ""), fc.anything());
const anySplit = fc.record({ text: anyPart, code: anyPart, photos: anyPart }, { requiredKeys: [] });

test("whatever is given, reading parts and photos never throws, and read again they are the same", () => {
  watchWarnings(() => {
    fc.assert(
      fc.property(fc.oneof(anySplit, fc.anything()), fc.array(anyPart), (given, licenses) => {
        const parts = licenseParts(given);
        ensure(JSON.stringify(licenseParts(parts)) === JSON.stringify(parts), "the parts are the same");
        const photos = licenses.map((license) => ({ license }));
        const groups = photoLicenses(photos);
        const counted = groups.flatMap((group) => group.photos);
        const licensed = photos.flatMap(({ license }, index) => (resolveLicense(license) ? [index] : []));
        ensure(String(counted.toSorted((a, b) => a - b)) === String(licensed), "each is counted once");
        ensure(photoLicenses(given, parts.photos).length >= 0, "anything may stand for the list");
      }),
      { numRuns: 2000 },
    );
  });
});
