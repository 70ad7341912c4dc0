import type { Element, ElementContent, Root } from "hast";
import { JSDOM } from "jsdom";

const { document, Node } = new JSDOM("").window;

function toContent(node: globalThis.Node): ElementContent {
  if (node.nodeType === Node.TEXT_NODE) return { type: "text", value: node.textContent ?? "" };
  if (node.nodeType !== Node.ELEMENT_NODE) return { type: "comment", value: node.textContent ?? "" };
  const element = node as globalThis.Element;
  return {
    type: "element",
    tagName: element.localName,
    properties: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: Array.from(element.childNodes, toContent),
  } as Element;
}

/** A fragment of HTML as a hast tree, taken apart by the parser that browsers agree on. */
export function htmlTree(html: string): Root {
  const template = document.createElement("template");
  template.innerHTML = html;
  return { type: "root", children: Array.from(template.content.childNodes, toContent) };
}
