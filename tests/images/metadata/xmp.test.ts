import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseXml } from "../../../src/images/metadata/xml.js";
import { readXmp } from "../../../src/images/metadata/xmp.js";
import { inLanguages, xmp } from "../../support/images/pictures.js";

const full = xmp(
  `<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>林小雨</rdf:li></rdf:Seq></dc:creator>
  <dc:rights>${inLanguages(["x-default", "© 2024 Ann"])}</dc:rights>
  <dc:description>${inLanguages(["de", "Ebbe"], ["x-default", "Low &amp; wide tide"])}</dc:description>
  <photoshop:Credit>Tidal Press</photoshop:Credit>
  <xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/</xmpRights:WebStatement>
  <xmpRights:UsageTerms>${inLanguages(["x-default", "CC BY 4.0"])}</xmpRights:UsageTerms>
  <Iptc4xmpCore:AltTextAccessibility>${inLanguages(["x-default", "A boat on sand"])}</Iptc4xmpCore:AltTextAccessibility>
  <Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource"><Iptc4xmpCore:CiUrlWork>https://ann.example/</Iptc4xmpCore:CiUrlWork></Iptc4xmpCore:CreatorContactInfo>
  <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://ann.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
);

describe("XMP data", () => {
  test("says author, terms, caption and what is to be seen", () => {
    expect(readXmp(full)).toEqual({
      creators: ["Ann", "林小雨"],
      creatorUrl: "https://ann.example/",
      creditLine: "Tidal Press",
      copyright: "© 2024 Ann",
      caption: "Low & wide tide",
      alt: "A boat on sand",
      usageTerms: "CC BY 4.0",
      licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
      licensorUrl: "https://ann.example/buy",
    });
  });

  test("is read where properties are attributes, and where prefixes are other ones", () => {
    expect(
      readXmp(xmp("", 'photoshop:Credit="Tidal Press" xmpRights:WebStatement="https://a.example/"')),
    ).toMatchObject({
      creditLine: "Tidal Press",
      licenseUrl: "https://a.example/",
    });
    const renamed = full.replaceAll("dc:", "d:").replace("xmlns:dc=", "xmlns:d=");
    expect(readXmp(renamed).caption).toBe("Low & wide tide");
  });

  test("may name its license as a resource of Creative Commons", () => {
    const license = '<cc:license rdf:resource="https://creativecommons.org/licenses/by-sa/4.0/"/>';
    expect(readXmp(xmp(license)).licenseUrl).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
  });

  test("of the pictures it was made of is not taken for its own", () => {
    const parts = `<xmpMM:Pantry><rdf:Bag><rdf:li><rdf:Description><dc:creator><rdf:Seq><rdf:li>Somebody else</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:li></rdf:Bag></xmpMM:Pantry>`;
    expect(readXmp(xmp(parts)).creators).toBeUndefined();
  });

  test("that is no XML says nothing, and none declares entities", () => {
    expect(readXmp("<x:xmpmeta>")).toEqual({});
    expect(readXmp(undefined)).toEqual({});
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${xmp("<photoshop:Credit>&b;</photoshop:Credit>").replace(/<\?xpacket[^>]*\?>/g, "")}`;
    expect(readXmp(bomb)).toEqual({});
  });

  test("is done with at once, however long and odd it is", () => {
    const long = 150_000;
    expect(readXmp(`<${"a".repeat(long)}`)).toEqual({});
    expect(readXmp(`${"\0".repeat(long)}<`)).toEqual({});
    const prefixes = Array.from({ length: 30_000 }, (_, index) => `xmlns:n${index}="a"`).join(" ");
    expect(readXmp(`<a ${prefixes}>${"<a/>".repeat(200_000)}</a>`)).toEqual({});
  });

  test("never throws, whatever is damaged", () => {
    fc.assert(
      fc.property(fc.nat(full.length), fc.nat(60), fc.string(), (at, length, put) => {
        readXmp(full.slice(0, at) + put + full.slice(at + length));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("XML", () => {
  test.each([
    ["<a><b></a>", "</a> closes nothing"],
    ["<a>", "<a> is never closed"],
    ["<a/><b/>", "no root element, or several"],
    ['<a x="1" x="2"/>', "an attribute twice"],
    ["<a x=1/>", "not well-formed"],
    ["<p:a/>", "prefix of p:a is declared nowhere"],
    ["<a>&nbsp;</a>", "&nbsp; names no character"],
    ['<?xml-stylesheet href="a.xsl"?><a/>', "a style sheet"],
    ["<a>".repeat(600), "nested more than 500"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', "declares entities"],
    ["", "no root element"],
    ['<!-- --><?xml version="1.0"?><a/>', "does not come first"],
  ])("%j is refused", (text, message) => {
    expect(() => parseXml(text)).toThrow(message);
  });

  test("gives texts and values back as they were written", () => {
    const escaped = (text: string): string =>
      text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
    const printable = fc.string({ unit: fc.constantFrom(..."aé茶 &<>\"';]") });
    fc.assert(
      fc.property(printable, printable, (text, value) => {
        const { attributes, children } = parseXml(
          `<!-- <b> --><a v="${escaped(value)}">${escaped(text)}<![CDATA[<&]]></a>`,
        );
        expect(attributes).toEqual([{ namespace: "", name: "v", value }]);
        expect(children.join("")).toBe(`${text}<&`);
      }),
    );
  });
});
