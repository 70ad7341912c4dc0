import { readDefinitions } from "./markdownLinks.js";
import { type Fence, splitRow } from "./markdownMarks.js";

/** A block without its marks: text still with those of its lines. */
export type MarkdownBlock =
  | { type: "text" | "html"; text: string }
  | { type: "code"; lines: number }
  | { type: "table" | "formula" };

/** A quote, a list item or a footnote that may hold the next line. */
export interface MarkdownContainer {
  /** Columns by which lines in it are indented; 0 for a quote. */
  indent: number;
  /** Whether nothing stands in it so far. */
  isEmpty: boolean;
  isItem: boolean;
}

/** A block whose lines are still being read. */
export type MarkdownLeaf =
  | { type: "paragraph"; lines: string[]; isTask: boolean }
  | { type: "fence"; lines: string[]; fence: Fence }
  | { type: "html"; lines: string[]; end: RegExp | null }
  | { type: "code"; lines: string[] }
  | { type: "table"; columns: number };

function trailingBlanks(lines: readonly string[]): number {
  return lines.length - 1 - lines.findLastIndex((line) => line !== "");
}

/** A block whose lines are all read; undefined for a table, whose cells are blocks already. */
export function toBlock(leaf: MarkdownLeaf, links: Map<string, string>): MarkdownBlock | undefined {
  if (leaf.type === "table") return undefined;
  const text = leaf.lines.join("\n");
  if (leaf.type === "html") return { type: "html", text };
  if (leaf.type === "paragraph") {
    const rest = text.slice(readDefinitions(text, links));
    return { type: "text", text: leaf.isTask ? rest.replace(/^\[[ \nxX]\](?=\s+\S)/, "") : rest };
  }
  if (leaf.type === "fence" && leaf.fence.language === "math") return { type: "formula" };
  const lines = leaf.type === "code" ? leaf.lines.length - trailingBlanks(leaf.lines) : leaf.lines.length;
  return { type: "code", lines: text.trim() === "" ? 0 : lines };
}

/** The cells of a row of a table that has this many columns. */
export function rowBlocks(row: string, columns: number): MarkdownBlock[] {
  return splitRow(row)
    .slice(0, columns)
    .map((text) => ({ type: "text", text }));
}
