import { expect, test } from "vitest";
import type { ResolvedLicense } from "../../src/content/license.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { he } from "../../src/locales/he.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { resolveLicense } from "../../src/model/license.js";
import { licenseDeedUrl, licenseName } from "../../src/model/licenseText.js";

const resolve = (license: unknown) => resolveLicense(license) as ResolvedLicense;

test.each([
  ["by-nc-sa", en, "Attribution-NonCommercial-ShareAlike 4.0 International"],
  ["by-nc-sa", zhHans, "署名—非商业性使用—相同方式共享 4.0 国际"],
  ["CC0", en, "CC0 1.0 Universal"],
  ["CC0", ar, "CC0 1.0 عام"],
  ["CC BY 3.0", en, "Attribution 3.0 Unported"],
  ["CC BY-ND 2.5", en, "Attribution-NoDerivs 2.5 Generic"],
  ["CC BY-ND 4.0", en, "Attribution-NoDerivatives 4.0 International"],
  ["CC BY-NC-ND 1.0 NL", en, "Attribution-NoDerivs-NonCommercial 1.0 Netherlands"],
  ["CC BY-NC-SA 2.0 UK", en, "Attribution-NonCommercial-ShareAlike 2.0 UK: England & Wales"],
  ["CC BY 3.0 IGO", en, "Attribution 3.0 IGO"],
  ["CC BY 3.0 IGO", ar, "نَسب المُصنَّف 3.0 IGO"],
  ["CC BY-NC-SA 3.0 CN", zhHans, "署名—非商业性使用—相同方式共享 3.0 中国大陆"],
  ["CC BY 3.0 DE", zhHans, "署名 3.0 德国"],
  ["CC BY-SA 3.0", ru, "«Атрибуция-СохранениеУсловий» 3.0 Непортированная"],
  ["CC Sampling+ 1.0", ru, "«Расширенное использование частей произведения» 1.0 Generic"],
  ["Public Domain Mark 1.0", ru, "Public Domain Mark 1.0 Универсальная"],
  [
    "CC-PDDC",
    en,
    "Copyright-Only Dedication (based on United States law) or Public Domain Certification 1.0 United States",
  ],
  ["reserved", zhHans, "保留所有权利"],
  ["MIT", zhHans, "MIT License"],
  [{ reprint: "Harbor Notes", license: "CC BY 4.0" }, zhHans, "署名 4.0 国际"],
  [{ reprint: "Harbor Notes", license: "reserved" }, zhHans, "保留所有权利"],
  [{ reprint: "Harbor Notes" }, zhHans, "Harbor Notes"],
])("%j is called %s", (license, locale, name) => {
  expect(licenseName(resolve(license), locale)).toBe(name);
});

test("terms of one's own go by their own name, whatever it looks like", () => {
  expect(licenseName(resolve({ name: "$& {version} 4.0" }), en)).toBe("$& {version} 4.0");
});

test("only version 4.0 is called international, and only the public domain universal", () => {
  for (const locale of [en, zhHans, ar]) {
    const { international, unported, generic, universal } = locale.licenseNames;
    const scope = (license: string) => licenseName(resolve(license), locale).replace(/^.*\d\.\d /, "");
    expect(["1.0", "2.0", "2.5"].map((version) => scope(`CC BY-SA ${version}`))).toEqual(
      Array(3).fill(generic),
    );
    expect(["CC BY-SA 3.0", "CC BY-SA 4.0", "CC0", "PDM"].map(scope)).toEqual([
      unported,
      international,
      universal,
      universal,
    ]);
  }
});

test.each([
  ["by-nc-sa", zhHans, "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh-hans"],
  ["by-nc-sa", en, "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.en"],
  ["CC0", ar, "https://creativecommons.org/publicdomain/zero/1.0/deed.ar"],
  ["CC BY 3.0", zhHans, "https://creativecommons.org/licenses/by/3.0/deed.zh-hans"],
  ["CC BY-SA 2.1 JP", en, "https://creativecommons.org/licenses/by-sa/2.1/jp/deed.en"],
  ["CC BY-SA 2.1 JP", he, "https://creativecommons.org/licenses/by-sa/2.1/jp/"],
  ["PDM", zhHans, "https://creativecommons.org/publicdomain/mark/1.0/deed.zh-hans"],
  [
    { reprint: { name: "Harbor Notes", url: "https://harbor.example/" }, license: "CC BY 4.0" },
    en,
    "https://creativecommons.org/licenses/by/4.0/deed.en",
  ],
  [{ reprint: { url: "https://harbor.example/" } }, en, undefined],
  [{ name: "House terms", url: "/terms" }, en, "/terms"],
  [{ name: "House terms" }, en, undefined],
  ["reserved", en, undefined],
  ["MIT", en, "https://spdx.org/licenses/MIT.html"],
  ["ask me", en, undefined],
])("the terms of %j stand at %s", (license, locale, url) => {
  expect(licenseDeedUrl(resolve(license), locale)).toBe(url);
});
