import { toText } from "../../model/toText.js";
import { parseXml, type XmlElement } from "./xml.js";

/** What XMP data (ISO 16684-1) says of a picture, or RDF in a drawing. */
export interface XmpFacts {
  /** Who made it (`dc:creator`), in order. */
  creators?: string[] | undefined;
  /** Page of the maker (`Iptc4xmpCore:CiUrlWork`). */
  creatorUrl?: string | undefined;
  /** The line its provider wants to be credited with (`photoshop:Credit`). */
  creditLine?: string | undefined;
  /** Copyright notice (`dc:rights`). */
  copyright?: string | undefined;
  /** Caption (`dc:description`). */
  caption?: string | undefined;
  /** What is to be seen, for those who do not see it (`Iptc4xmpCore:AltTextAccessibility`). */
  alt?: string | undefined;
  /** Terms in words (`xmpRights:UsageTerms`). */
  usageTerms?: string | undefined;
  /** Address of the terms (`xmpRights:WebStatement`, else `cc:license`). */
  licenseUrl?: string | undefined;
  /** Page where a license can be had (`plus:LicensorURL`). */
  licensorUrl?: string | undefined;
}

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const dc = "http://purl.org/dc/elements/1.1/";
const photoshop = "http://ns.adobe.com/photoshop/1.0/";
const rights = "http://ns.adobe.com/xap/1.0/rights/";
const iptc = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
const plus = "http://ns.useplus.org/ldf/xmp/1.0/";
// Creative Commons moved its namespace; drawings still carry the old one.
const creativeCommons = ["http://creativecommons.org/ns#", "http://web.resource.org/cc/"];

/** Longer than any that is meant for a page. */
const longest = 2_000_000;

/** Reads XMP data. Data that is not well-formed says nothing; it never throws. */
export function readXmp(text: string | undefined): XmpFacts {
  if (text === undefined || text.length > longest) return {};
  try {
    return readRdf(
      parseXml(
        text
          .replace(/^\uFEFF/, "")
          .replaceAll("\0", "")
          .trim(),
      ),
    );
  } catch {
    return {};
  }
}

/** Reads what RDF inside a document says of the document. */
export function readRdf(document: XmlElement): XmpFacts {
  const nodes = descendants(document)
    .filter((element) => element.namespace === rdf && element.name === "RDF")
    .flatMap(elementsOf);
  const first = (namespace: string, name: string): string | undefined =>
    toText(valuesOf(nodes, namespace, name)[0]);
  const creators = valuesOf(nodes, dc, "creator").flatMap((creator) => toText(creator) ?? []);
  const licenses = creativeCommons.map((namespace) => first(namespace, "license"));
  return {
    creators: creators.length > 0 ? creators : undefined,
    creatorUrl: first(iptc, "CiUrlWork"),
    creditLine: first(photoshop, "Credit"),
    copyright: first(dc, "rights"),
    caption: first(dc, "description"),
    alt: first(iptc, "AltTextAccessibility"),
    usageTerms: first(rights, "UsageTerms"),
    licenseUrl: first(rights, "WebStatement") ?? licenses.find((license) => license !== undefined),
    licensorUrl: first(plus, "LicensorURL"),
  };
}

/** Structures whose fields are looked for as well. Others may describe other pictures, such as those this was made of. */
const structures: readonly [namespace: string, name: string][] = [
  [iptc, "CreatorContactInfo"],
  [plus, "Licensor"],
];

/** The values of a property: of an attribute, an element, or the items of a list, the default language first. */
function valuesOf(nodes: readonly XmlElement[], namespace: string, name: string): string[] {
  const inside = nodes
    .flatMap(elementsOf)
    .filter((element) => structures.some(([space, local]) => isNamed(element, space, local)))
    .flatMap(descendants);
  return [...nodes, ...inside].flatMap((node) => {
    const attribute = attributeOf(node, namespace, name);
    const items = elementsOf(node)
      .filter((element) => isNamed(element, namespace, name))
      .flatMap(itemsOf);
    return attribute === undefined ? items : [attribute, ...items];
  });
}

function itemsOf(property: XmlElement): string[] {
  const items = descendants(property).filter((element) => isNamed(element, rdf, "li"));
  if (items.length === 0) return [attributeOf(property, rdf, "resource") ?? textOf(property)];
  const isDefault = (item: XmlElement): boolean =>
    item.attributes.some(({ name, value }) => name === "lang" && value === "x-default");
  return [...items.filter(isDefault), ...items.filter((item) => !isDefault(item))].map(
    (item) => attributeOf(item, rdf, "resource") ?? textOf(item),
  );
}

function isNamed(element: XmlElement, namespace: string, name: string): boolean {
  return element.namespace === namespace && element.name === name;
}

function attributeOf(element: XmlElement, namespace: string, name: string): string | undefined {
  return element.attributes.find((entry) => entry.namespace === namespace && entry.name === name)?.value;
}

function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The element and all elements inside it, in order. */
function descendants(element: XmlElement): XmlElement[] {
  return [element, ...elementsOf(element).flatMap(descendants)];
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
