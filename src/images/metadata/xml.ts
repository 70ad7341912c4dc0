/** An attribute of an element, its prefix resolved. */
export interface XmlAttribute {
  /** Namespace, `""` without a prefix. */
  namespace: string;
  /** Name without its prefix. */
  name: string;
  /** Value, its references resolved. */
  value: string;
}

/** An element, its prefix resolved. */
export interface XmlElement {
  /** Namespace, `""` where there is none. */
  namespace: string;
  /** Name without its prefix. */
  name: string;
  /** Attributes, without those that declare namespaces. */
  attributes: XmlAttribute[];
  /** Elements and texts inside. */
  children: (XmlElement | string)[];
}

/** A text that is not well-formed XML, or not the small part of XML that is read here. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/** Deeper than any drawing is nested; recursion over the tree stays harmless. */
const deepest = 500;

/** More than any document declares: each element is read with all that are declared around it. */
const mostPrefixes = 500;

// A name is followed by what ends it: without that, a long one without an end would be tried at every length.
const token =
  /<!--[\s\S]*?-->|<\?([^\s?>]+)[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE((?:[^"'>]|"[^"]*"|'[^']*')*)>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?="']+)(?=[\s/>])((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>|[^<]+/y;
const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

interface Open {
  element: XmlElement;
  tag: string;
  prefixes: ReadonlyMap<string, string>;
}

/**
 * Reads an XML document with namespaces. A document type may stand there, but declare nothing: entities of one's own are
 * where parsers are attacked. So are instructions that a style sheet transforms the document.
 *
 * @throws XmlError naming what is wrong
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { namespace: "", name: "", attributes: [], children: [] };
  const xml = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
  const open: Open[] = [{ element: root, tag: "", prefixes: xml }];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const [whole, instruction, data, doctype, end, start, rest] = token.exec(text) ?? [];
    const top = open.at(-1);
    if (whole === undefined || top === undefined)
      throw new XmlError(`it is not well-formed at character ${at}`);
    if (end !== undefined) {
      if (end !== top.tag) throw new XmlError(`</${end}> closes nothing`);
      open.pop();
    } else if (start !== undefined) {
      const empty = rest?.endsWith("/") === true;
      const next = openElement(start, (empty ? rest?.slice(0, -1) : rest) ?? "", top.prefixes);
      top.element.children.push(next.element);
      if (!empty) open.push(next);
      if (open.length > deepest) throw new XmlError(`its elements are nested more than ${deepest} deep`);
    } else if (doctype?.includes("[") === true) throw new XmlError("its document type declares entities");
    else if (instruction === "xml" && at > 0) throw new XmlError("its XML declaration does not come first");
    else if (instruction === "xml-stylesheet")
      throw new XmlError("it names a style sheet to be transformed by");
    else if (data !== undefined) top.element.children.push(data);
    else if (!whole.startsWith("<")) top.element.children.push(resolveReferences(whole));
  }
  const [document, ...others] = root.children.filter((child) => typeof child !== "string");
  if (open.length > 1) throw new XmlError(`<${open.at(-1)?.tag}> is never closed`);
  if (document === undefined || others.length > 0) throw new XmlError("it has no root element, or several");
  return document;
}

function openElement(tag: string, rest: string, outer: ReadonlyMap<string, string>): Open {
  const pairs: [name: string, value: string][] = [];
  let end = 0;
  attribute.lastIndex = 0;
  for (let found = attribute.exec(rest); found !== null; found = attribute.exec(rest)) {
    const [, name = "", double, single = ""] = found;
    pairs.push([name, resolveReferences(double ?? single)]);
    end = attribute.lastIndex;
  }
  if (rest.slice(end).trim() !== "") throw new XmlError(`<${tag}> has attributes that are not well-formed`);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) {
    throw new XmlError(`<${tag}> has an attribute twice`);
  }
  const declares = ([name]: [string, string]): boolean => /^xmlns(?::|$)/.test(name);
  const declared = pairs
    .filter(declares)
    .map(([name, value]): [string, string] => [name.slice("xmlns:".length), value]);
  const prefixes = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  if (prefixes.size > mostPrefixes) throw new XmlError(`it declares more than ${mostPrefixes} prefixes`);
  const attributes = pairs
    .filter((pair) => !declares(pair))
    .map(([name, value]) => ({ ...resolveName(name, prefixes, false), value }));
  return { element: { ...resolveName(tag, prefixes, true), attributes, children: [] }, tag, prefixes };
}

function resolveName(
  written: string,
  prefixes: ReadonlyMap<string, string>,
  isElement: boolean,
): { namespace: string; name: string } {
  const colon = written.indexOf(":");
  if (colon === -1) return { namespace: (isElement && prefixes.get("")) || "", name: written };
  const namespace = prefixes.get(written.slice(0, colon));
  if (namespace === undefined) throw new XmlError(`the prefix of ${written} is declared nowhere`);
  return { namespace, name: written.slice(colon + 1) };
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function resolveReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([^;\s&]*));?/gi,
    (whole, hexadecimal, decimal, name) => {
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? -1);
      const letter = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : named.get(name ?? "");
      if (letter === undefined || !whole.endsWith(";")) throw new XmlError(`${whole} names no character`);
      return letter;
    },
  );
}
