import { expect, test } from "vitest";
import type { ResolvedLicense } from "../../src/content/license.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { resolveLicense } from "../../src/model/license.js";
import { licenseDeedUrl, licenseName } from "../../src/model/licenseText.js";

const resolve = (license: unknown) => resolveLicense(license) as ResolvedLicense;

test.each([
  ["by-nc-sa", en, "Attribution-NonCommercial-ShareAlike 4.0 International"],
  ["by-nc-sa", zhHans, "署名—非商业性使用—相同方式共享 4.0 国际"],
  ["CC0", en, "CC0 1.0 Universal"],
  ["CC0", ar, "CC0 1.0 عالمي"],
  ["CC BY 3.0", en, "CC BY 3.0"],
  ["CC BY-NC-SA 3.0 CN", zhHans, "CC BY-NC-SA 3.0 CN"],
  ["reserved", zhHans, "保留所有权利"],
  ["MIT", en, "MIT"],
])("%s is called %s", (license, locale, name) => {
  expect(licenseName(resolve(license), locale)).toBe(name);
});

test("terms of one's own go by their own name, whatever it looks like", () => {
  expect(licenseName(resolve({ name: "$& {version} 4.0" }), en)).toBe("$& {version} 4.0");
});

test("only version 4.0 is called international", () => {
  for (const locale of [en, zhHans, ar]) {
    for (const version of ["1.0", "2.0", "2.5", "3.0"]) {
      expect(licenseName(resolve(`CC BY-SA ${version}`), locale)).toBe(`CC BY-SA ${version}`);
    }
    expect(licenseName(resolve("CC BY-SA 4.0"), locale)).toBe(
      locale.licenseNames["by-sa"].replace("{version}", "4.0"),
    );
  }
});

test.each([
  ["by-nc-sa", zhHans, "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh-hans"],
  ["by-nc-sa", en, "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.en"],
  ["CC0", ar, "https://creativecommons.org/publicdomain/zero/1.0/deed.ar"],
  ["CC BY 3.0", zhHans, "https://creativecommons.org/licenses/by/3.0/"],
  ["CC BY-SA 2.1 JP", en, "https://creativecommons.org/licenses/by-sa/2.1/jp/"],
  [{ name: "House terms", url: "/terms" }, en, "/terms"],
  [{ name: "House terms" }, en, undefined],
  ["reserved", en, undefined],
  ["MIT", en, undefined],
])("the terms of %j stand at %s", (license, locale, url) => {
  expect(licenseDeedUrl(resolve(license), locale)).toBe(url);
});
