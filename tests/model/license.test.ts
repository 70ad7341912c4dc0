import { afterEach, expect, test } from "vitest";
import type { License, ResolvedLicense } from "../../src/content/license.js";
import { resolveLicense } from "../../src/model/license.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { oddValues } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const byNcSa: ResolvedLicense = {
  kind: "creative-commons",
  shortName: "CC BY-NC-SA 4.0",
  url: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
  unit: "by-nc-sa",
  version: "4.0",
  spdx: "CC-BY-NC-SA-4.0",
};

test.each([
  "CC-BY-NC-SA-4.0",
  "CC BY-NC-SA 4.0",
  "cc by-nc-sa 4.0",
  "CC BY NC SA 4.0",
  "cc_by_nc_sa_4.0",
  "CC BY‐NC‐SA 4.0",
  "CC BY-NC-SA",
  "cc-by-nc-sa",
  "BY-NC-SA",
  "by-nc-sa",
  "by-sa-nc",
  "by-nc-sa-4.0",
  "CC BY-NC-SA 4",
  "CC BY-NC-SA v4.0",
  "CC BY-NC-SA 4.0 DEED",
  "CC BY-NC-SA 4.0 International",
  "Creative Commons BY-NC-SA 4.0",
  "Attribution-NonCommercial-ShareAlike 4.0 International",
  "Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)",
  "Attribution Non Commercial Share Alike 4.0 International",
  "Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International Public License",
  " CC BY-NC-SA 4.0\n",
  "https://creativecommons.org/licenses/by-nc-sa/4.0/",
  "https://creativecommons.org/licenses/by-nc-sa/4.0",
  "http://creativecommons.org/licenses/by-nc-sa/4.0/",
  "HTTPS://WWW.CreativeCommons.org/licenses/BY-NC-SA/4.0/",
  "//creativecommons.org/licenses/by-nc-sa/4.0/",
  "creativecommons.org/licenses/by-nc-sa/4.0",
  "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh",
  "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh_TW",
  "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh-hans",
  "https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode.en",
  "https://creativecommons.org/licenses/by-nc-sa/4.0/?ref=chooser-v1#ref",
  { unit: "by-nc-sa" },
  { unit: "BY-NC-SA", version: "4.0" },
  { unit: "by-nc-sa", version: 4 },
  { unit: "cc-by-nc-sa", version: "4", jurisdiction: undefined },
  { url: "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de" },
])("%j is CC BY-NC-SA 4.0", (license) => {
  expect(resolveLicense(license)).toEqual(byNcSa);
});

test.each([
  "CC0",
  "cc0",
  "CC0-1.0",
  "CC0 1.0",
  "CC0 1.0 Universal",
  "cc-zero",
  "CC Zero",
  "zero",
  "Creative Commons Zero v1.0 Universal",
  "https://creativecommons.org/publicdomain/zero/1.0/deed.ja",
  { unit: "zero" },
  { unit: "zero", version: "1.0" },
])("%j is CC0", (license) => {
  expect(resolveLicense(license)).toEqual({
    kind: "public-domain",
    shortName: "CC0 1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    unit: "zero",
    version: "1.0",
    spdx: "CC0-1.0",
  });
});

test.each([
  ["Public Domain Mark 1.0 Universal", "mark", "PDM 1.0", "publicdomain/mark/1.0", "CC-PDM-1.0"],
  ["CC PDM", "mark", "PDM 1.0", "publicdomain/mark/1.0", "CC-PDM-1.0"],
  ["CC-PDDC", "certification", "CERTIFICATION 1.0 US", "publicdomain/certification/1.0/us", "CC-PDDC"],
  ["CC-SA-1.0", "sa", "CC SA 1.0", "licenses/sa/1.0", "CC-SA-1.0"],
  [
    "NonCommercial Sampling Plus 1.0 Taiwan",
    "nc-sampling+",
    "CC NC-SAMPLING+ 1.0 TW",
    "licenses/nc-sampling+/1.0/tw",
    undefined,
  ],
  [
    { unit: "nc-nd", version: 2, jurisdiction: "jp" },
    "nd-nc",
    "CC ND-NC 2.0 JP",
    "licenses/nd-nc/2.0/jp",
    undefined,
  ],
  [
    { unit: "devnations", version: 2 },
    "devnations",
    "CC DEVNATIONS 2.0",
    "licenses/devnations/2.0",
    undefined,
  ],
])("%j is known, though no post should choose it", (license, unit, shortName, path, spdx) => {
  const url = `https://creativecommons.org/${path}/`;
  expect(resolveLicense(license)).toMatchObject({ unit, shortName, url, spdx });
});

test.each([
  ["MIT", "MIT License"],
  ["apache 2.0", "Apache License 2.0"],
  ["GFDL-1.3-or-later", "GNU Free Documentation License v1.3 or later"],
  ["GPL-3.0", "GNU General Public License v3.0"],
  ["The Unlicense", "The Unlicense"],
  ["https://spdx.org/licenses/LAL-1.3", "Licence Art Libre 1.3"],
])("%s is a license of its own, with its name and a page", (license, shortName) => {
  const resolved = resolveLicense(license);
  expect(resolved).toMatchObject({ kind: "custom", shortName });
  expect(resolved?.url).toBe(`https://spdx.org/licenses/${resolved?.spdx}.html`);
});

test.each([
  ["CC BY-NC-SA 3.0 CN", "CC BY-NC-SA 3.0 CN", "by-nc-sa/3.0/cn", undefined],
  [{ unit: "by", version: 3, jurisdiction: "TW" }, "CC BY 3.0 TW", "by/3.0/tw", undefined],
  ["CC-BY-3.0-IGO", "CC BY 3.0 IGO", "by/3.0/igo", "CC-BY-3.0-IGO"],
  [
    "http://creativecommons.org/licenses/by-nd/3.0/igo/legalcode",
    "CC BY-ND 3.0 IGO",
    "by-nd/3.0/igo",
    undefined,
  ],
  ["CC BY-SA 3.0 Unported", "CC BY-SA 3.0", "by-sa/3.0", "CC-BY-SA-3.0"],
  ["CC-BY-SA-2.1-JP", "CC BY-SA 2.1 JP", "by-sa/2.1/jp", "CC-BY-SA-2.1-JP"],
  [
    "https://creativecommons.org/licenses/by/2.5/scotland/",
    "CC BY 2.5 SCOTLAND",
    "by/2.5/scotland",
    undefined,
  ],
  ["CC-BY-2.5", "CC BY 2.5", "by/2.5", "CC-BY-2.5"],
  ["CC BY-NC-ND", "CC BY-NC-ND 4.0", "by-nc-nd/4.0", "CC-BY-NC-ND-4.0"],
  ["CC-BY-NC-ND-1.0", "CC BY-ND-NC 1.0", "by-nd-nc/1.0", "CC-BY-NC-ND-1.0"],
  [
    "https://creativecommons.org/licenses/by-nd-nc/1.0/fi/deed.fi",
    "CC BY-ND-NC 1.0 FI",
    "by-nd-nc/1.0/fi",
    undefined,
  ],
  ["CC-BY-NC-SA-2.0-UK", "CC BY-NC-SA 2.0 UK", "by-nc-sa/2.0/uk", "CC-BY-NC-SA-2.0-UK"],
])("%j is %s", (license, shortName, path, spdx) => {
  expect(resolveLicense(license)).toMatchObject({
    kind: "creative-commons",
    shortName,
    url: `https://creativecommons.org/licenses/${path}/`,
    spdx,
  });
});

test.each(["Public domain", "GPL", "Mark", "ask me", "sa", "nc-sa", "by hand", "0", "by-nc-sa-nd", "by-by"])(
  "%j is shown as it stands, and nobody is told",
  (text) => {
    expect(resolveLicense(text)).toEqual({ kind: "unknown", shortName: text });
  },
);

test.each([
  ["CC BY 9.9", "CC BY 9.9"],
  ["CC BY 2.1", "CC BY 2.1"],
  ["CC BY 4.0 CN", "CC BY 4.0 CN"],
  ["CC BY 3.0 ZZ", "CC BY 3.0 ZZ"],
  ["CC BY US", "CC BY US"],
  ["CC BY-SA-ND 4.0", "CC BY-SA-ND 4.0"],
  ["CC NC-SA 3.0", "CC NC-SA 3.0"],
  ["CC SA", "CC SA"],
  ["CC BY Unported", "CC BY Unported"],
  ["CC BY-NC-NC 4.0", "CC BY-NC-NC 4.0"],
  [{ unit: "by-x" }, "CC BY-X"],
  ["CC0 2.0", "CC0 2.0"],
  ["CC BY 4.0 (photos only)", "CC BY 4.0 (photos only)"],
  ["CC BY 4.0 (CC BY-NC 4.0)", "CC BY 4.0 (CC BY-NC 4.0)"],
  ["https://creativecommons.org/licenses/by/4.0/cn/", "https://creativecommons.org/licenses/by/4.0/cn/"],
  ["https://creativecommons.org/publicdomain/by/4.0/", "https://creativecommons.org/publicdomain/by/4.0/"],
  ["https://creativecommons.org/licenses/zero/1.0/", "https://creativecommons.org/licenses/zero/1.0/"],
  [{ unit: "by", version: "9.9" }, "CC BY 9.9"],
  [{ unit: "by", jurisdiction: "cn" }, "CC BY CN"],
  [{ unit: "by", jurisdiction: "4.0" }, "CC BY 4.0"],
  [{ unit: "by", jurisdiction: "." }, "CC BY ."],
  [{ unit: "by by-sa", version: "4.0" }, "CC BY BY-SA 4.0"],
  [{ unit: "by", version: "2.0", jurisdiction: "at au" }, "CC BY 2.0 AT AU"],
  [{ unit: "sampling" }, "CC SAMPLING"],
  [{ unit: "zero", version: 1, jurisdiction: "us" }, "CC ZERO 1.0 US"],
])("%j does not exist: it is shown as it stands, with a warning", (license, shortName) => {
  const { result, warnings } = watchWarnings(() => resolveLicense(license));
  expect(result).toEqual({ kind: "unknown", shortName });
  expect(warnings).toHaveLength(1);
});

test("an address that only looks like Creative Commons is no license", () => {
  for (const text of [
    "https://creativecommons.org.evil.example/licenses/by/4.0/",
    "https://evil.example/creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org@evil.example/licenses/by/4.0/",
  ]) {
    expect(resolveLicense(text)).toEqual({ kind: "unknown", shortName: text });
  }
});

test("a license said twice is one license, unless the two differ", () => {
  const url = "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh";
  expect(resolveLicense({ name: "CC BY-NC-SA 4.0", url })).toEqual(byNcSa);
  expect(resolveLicense({ name: "Same terms as the photos", url })?.kind).toBe("custom");
  const { result, warnings } = watchWarnings(() => resolveLicense({ name: "CC BY 4.0", url }));
  expect(result).toEqual({ kind: "custom", shortName: "CC BY 4.0", url });
  expect(warnings).toHaveLength(1);
});

test.each(["CC BY-NC-SA 4.0", "CC-BY-NC-SA-4.0", "Attribution-NonCommercial-ShareAlike 4.0 International"])(
  "the name %j alone, as a field, is the license",
  (name) => {
    expect(resolveLicense({ name })).toEqual(byNcSa);
  },
);

test("terms of one's own keep their name; a bad address is no link", () => {
  expect(resolveLicense({ name: "MIT", url: "https://opensource.org/license/mit" })).toEqual({
    kind: "custom",
    shortName: "MIT",
    url: "https://opensource.org/license/mit",
  });
  expect(resolveLicense({ name: "House terms", url: "/terms" })?.url).toBe("/terms");
  expect(resolveLicense({ name: "House terms" })).toEqual({ kind: "custom", shortName: "House terms" });
  expect(resolveLicense({ url: "https://tidal.example/terms/" })?.shortName).toBe("tidal.example/terms");
  for (const url of ["javascript:1", "mailto:ada@tidal.example"]) {
    const { result, warnings } = watchWarnings(() => resolveLicense({ name: "MIT", url }));
    expect(result).toEqual({ kind: "custom", shortName: "MIT" });
    expect(warnings).toHaveLength(1);
  }
});

test.each(["reserved", "Reserved", "All rights reserved", "all rights reserved.", "All-Rights-Reserved"])(
  "%j reserves all rights",
  (text) => {
    expect(resolveLicense(text)).toEqual({ kind: "reserved", shortName: "" });
  },
);

test.each([false, undefined, null, "", " "])("%j says nothing, and nobody is told", (license) => {
  expect(resolveLicense(license)).toBeUndefined();
});

test("what names no license says nothing, with a warning", () => {
  for (const value of [
    ...oddValues().filter((odd) => odd !== false),
    4,
    { unit: {} },
    { name: "" },
    { kind: "custom" },
  ]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => resolveLicense(value));
    expect(result).toBeUndefined();
    expect(warnings.length).toBeGreaterThan(0);
  }
  expect(resolveLicense(Object.create({ unit: "by" }) as License)).toBeUndefined();
});
