import type { WrittenFacts } from "./rights.js";

/**
 * XMP data for the files that are written: author and terms, and nothing else of what the original says. Search engines
 * read them there (IPTC "Web Statement of Rights", "Licensor URL", "Creator", "Copyright Notice"), and a picture that is
 * copied keeps its author's name.
 *
 * @returns `undefined` where nothing is known
 */
export function rightsPacket({
  credit,
  copyright,
  license,
  acquireLicensePage,
}: WrittenFacts): string | undefined {
  const name = typeof credit === "string" ? credit : credit?.name;
  const url = typeof license === "object" && "url" in license ? license.url : license;
  const properties = [
    name && `<dc:creator><rdf:Seq><rdf:li>${escape(name)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escape(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    typeof url === "string" && `<xmpRights:WebStatement>${escape(url)}</xmpRights:WebStatement>`,
    acquireLicensePage &&
      `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${escape(acquireLicensePage)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
  ].filter((property) => typeof property === "string" && property !== "");
  if (properties.length === 0) return undefined;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">${properties.join("")}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
