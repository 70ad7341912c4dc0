import { describe, expect, test } from "vitest";
import { joinFacts } from "../../../src/images/metadata/rights.js";
import { rightsPacket } from "../../../src/images/metadata/rightsPacket.js";
import { readXmp } from "../../../src/images/metadata/xmp.js";

describe("author and terms of a picture", () => {
  test("are taken from XMP before IPTC before Exif", () => {
    const xmp = { creators: ["Xenia"], caption: "x", copyright: "© X" };
    const iptc = { creator: "Ivo", caption: "i", copyright: "© I" };
    const exif = { artist: "Eva", caption: "e", copyright: "© E" };
    expect(joinFacts(xmp, iptc, exif)).toMatchObject({ credit: "Xenia", caption: "x", copyright: "© X" });
    expect(joinFacts({}, iptc, exif)).toMatchObject({ credit: "Ivo", caption: "i", copyright: "© I" });
    expect(joinFacts({}, {}, exif)).toMatchObject({ credit: "Eva", caption: "e", copyright: "© E" });
  });

  test("name who made it before who is to be credited", () => {
    expect(joinFacts({ creditLine: "Press" }, {}, { artist: "Eva" }).credit).toBe("Eva");
    expect(joinFacts({ creditLine: "Press" }, {}, {}).credit).toBe("Press");
  });

  test("link the page of the author", () => {
    expect(joinFacts({ creators: ["A", "B"], creatorUrl: "https://a.example/@a" }, {}, {}).credit).toEqual({
      name: "A, B",
      url: "https://a.example/@a",
    });
  });

  test.each([
    [
      { licenseUrl: "https://creativecommons.org/licenses/by/4.0/" },
      "https://creativecommons.org/licenses/by/4.0/",
    ],
    [{ licenseUrl: "https://a.example/terms" }, { name: "a.example/terms", url: "https://a.example/terms" }],
    [
      { licenseUrl: "https://a.example/t", usageTerms: "House terms" },
      { name: "House terms", url: "https://a.example/t" },
    ],
    [{ usageTerms: "CC BY-SA 4.0" }, "CC BY-SA 4.0"],
    [{ usageTerms: "Ask me first" }, undefined],
    [{ licenseUrl: "javascript:alert(1)" }, undefined],
    [{ licenseUrl: "https://user:word@a.example/" }, undefined],
    [{ copyright: "All rights reserved" }, undefined],
  ])("%j means the license %j", (xmp, license) => {
    expect(joinFacts(xmp, {}, {}).license).toEqual(license);
  });

  test("are written into a packet that says the same again, whatever the names", () => {
    const facts = {
      credit: { name: 'A & "B" <c>', url: "https://a.example/" },
      copyright: "© 2024 A & B",
      license: { name: "Terms", url: "https://a.example/?a=1&b=2" },
      acquireLicensePage: "https://a.example/buy?a&b",
    };
    expect(readXmp(rightsPacket(facts))).toMatchObject({
      creators: ['A & "B" <c>'],
      copyright: "© 2024 A & B",
      licenseUrl: "https://a.example/?a=1&b=2",
      licensorUrl: "https://a.example/buy?a&b",
    });
    expect(rightsPacket({ caption: "Low tide", alt: "A boat" })).toBeUndefined();
  });
});
