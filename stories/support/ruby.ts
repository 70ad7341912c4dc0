import type { Element, ElementContent, Root } from "hast";

/** A word and its reading as Japanese and Chinese writers type it: `{柿霜|しそう}`. */
const notation = /\{([^{}|]+)\|([^{}|]+)\}/g;

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

function rubyOf(text: string): ElementContent[] {
  const parts = text.split(notation);
  return parts.flatMap((value, index): ElementContent[] => {
    if (index % 3 === 2 || value === "") return [];
    if (index % 3 === 0) return [{ type: "text", value }];
    const reading: ElementContent = { type: "text", value: parts[index + 1] ?? "" };
    return [element("ruby", [{ type: "text", value }, element("rt", [reading])])];
  });
}

function readChildren(node: Root | Element): void {
  const children = node.children.flatMap((child): (typeof node.children)[number][] => {
    if (child.type === "text") return rubyOf(child.value);
    if (child.type === "element" && child.tagName !== "code") readChildren(child);
    return [child];
  });
  node.children = children as ElementContent[];
}

/** A rehype plugin of a site: draws that notation as `<ruby>`. */
export function rehypeRuby(): (tree: Root) => void {
  return readChildren;
}
