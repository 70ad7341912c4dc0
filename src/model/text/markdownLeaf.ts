import { readDefinitions } from "./markdownLinks.js";
import type { Fence } from "./markdownMarks.js";

/** A block without its marks: text still with those of its lines. */
export type MarkdownBlock =
  | { type: "text" | "html"; text: string }
  | { type: "code"; lines: number }
  | { type: "table" | "formula" };

/** A quote, a list item or a footnote that may hold the next line. */
export interface MarkdownContainer {
  /** Columns by which lines in it are indented; 0 for a quote. */
  indent: number;
  /** Whether it is a list item in which nothing stands so far. */
  isEmpty: boolean;
}

/** A block whose lines are still being read. */
export type MarkdownLeaf =
  | { type: "paragraph"; lines: string[]; isItemStart: boolean }
  | { type: "fence"; lines: string[]; fence: Fence }
  | { type: "html"; lines: string[]; end: RegExp | null }
  | { type: "code"; lines: string[] }
  | { type: "table"; columns: number };

/** A block whose lines are all read; undefined for a table, whose cells are blocks already. */
export function toBlock(leaf: MarkdownLeaf, links: Map<string, string>): MarkdownBlock | undefined {
  if (leaf.type === "table") return undefined;
  if (leaf.type === "fence" && leaf.fence.language === "math") return { type: "formula" };
  if (leaf.type === "fence" || leaf.type === "code") {
    return { type: "code", lines: leaf.lines.findLastIndex((line) => line.trim() !== "") + 1 };
  }
  const text = leaf.lines.join("\n");
  if (leaf.type === "html") return { type: "html", text };
  const rest = text.slice(readDefinitions(text, links));
  const task = leaf.isItemStart ? /^\[[ \nxX]\](?=\s+\S)/ : undefined;
  return { type: "text", text: task === undefined ? rest : rest.replace(task, "") };
}
