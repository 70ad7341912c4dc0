import { matchAt } from "./matchAt.js";

/** The title of a link and where it ends, all that matters of it. */
export interface LinkTail {
  /** The title without its quotes, still with escapes and references; `""` where there is none. */
  title: string;
  /** Index behind it. */
  end: number;
}

/** What the blocks of a post define for its lines. */
export interface MarkdownDefinitions {
  /** Titles by label. */
  links: Map<string, string>;
  /** Labels of the footnotes. */
  notes: Set<string>;
}

const longestLabel = 999;
const deepestParentheses = 32;
/** Characters that a backslash takes their meaning from. */
export const escapable: RegExp = /[!-/:-@[-`{-~]/;
const spacePattern = /\s*/y;
const restOfLinePattern = /[^\S\n]*(?:\n|$)/y;

function skipSpace(text: string, index: number): number {
  return index + (matchAt(spacePattern, text, index)?.[0].length ?? 0);
}

/** The form of a label in which equal ones are equal. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

/**
 * Index behind the sign that ends what begins at an index; undefined where a barred sign or none comes. By hand, since the
 * stack of a pattern overflows on long texts.
 */
function endOf(text: string, start: number, closing: string, barred: string): number | undefined {
  for (let index = start + 1; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === closing) return index + 1;
    if (barred.includes(sign)) return undefined;
    if (sign === "\\" && escapable.test(text.charAt(index + 1))) index++;
  }
  return undefined;
}

/** Reads a label in brackets; undefined where there is none. */
export function readLabel(text: string, start: number): { label: string; end: number } | undefined {
  const end = text.charAt(start) === "[" ? endOf(text, start, "]", "[") : undefined;
  if (end === undefined || end - start - 2 > longestLabel) return undefined;
  return { label: text.slice(start + 1, end - 1), end };
}

/** Reads a title in quotes or parentheses; undefined where there is none. */
function readTitle(text: string, start: number): LinkTail | undefined {
  const sign = text.charAt(start);
  if (sign !== '"' && sign !== "'" && sign !== "(") return undefined;
  const end = sign === "(" ? endOf(text, start, ")", "(") : endOf(text, start, sign, "");
  return end === undefined ? undefined : { title: text.slice(start + 1, end - 1), end };
}

/** Index behind the destination that begins at an index; undefined where there is none. */
function endOfDestination(text: string, start: number): number | undefined {
  if (text.charAt(start) === "<") return endOf(text, start, ">", "<\n");
  let depth = 0;
  let index = start;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code === 0x7f) break;
    if (code === 0x5c && index + 1 < text.length && text.charCodeAt(index + 1) > 0x20) index++;
    else if (code === 0x28) {
      if (++depth > deepestParentheses) return undefined;
    } else if (code === 0x29 && --depth < 0) break;
  }
  return depth > 0 ? undefined : index;
}

/** Reads what follows the text of an inline link: `(destination "title")`. */
export function readLinkTail(text: string, start: number): LinkTail | undefined {
  if (text.charAt(start) !== "(") return undefined;
  const destination = skipSpace(text, start + 1);
  if (text.charAt(destination) === ")") return { title: "", end: destination + 1 };
  const end = endOfDestination(text, destination);
  if (end === undefined) return undefined;
  const titleStart = skipSpace(text, end);
  const found = titleStart > end ? readTitle(text, titleStart) : undefined;
  const close = found === undefined ? titleStart : skipSpace(text, found.end);
  return text.charAt(close) === ")" ? { title: found?.title ?? "", end: close + 1 } : undefined;
}

/**
 * Takes the link definitions off the head of a paragraph. The first of several with one label holds.
 *
 * @returns index behind them
 */
export function readDefinitions(text: string, links: Map<string, string>): number {
  let start = 0;
  while (text.charAt(start) === "[") {
    const label = readLabel(text, start);
    if (label === undefined || label.label.trim() === "" || text.charAt(label.end) !== ":") break;
    const destination = skipSpace(text, label.end + 1);
    const end = endOfDestination(text, destination);
    if (end === undefined || end === destination) break;
    const titleStart = skipSpace(text, end);
    let title = titleStart > end ? readTitle(text, titleStart) : undefined;
    let rest = title && matchAt(restOfLinePattern, text, title.end);
    if (!rest) {
      // What looks like a title but has more behind it in its line is text of the paragraph.
      title = undefined;
      rest = matchAt(restOfLinePattern, text, end);
    }
    if (!rest) break;
    start = skipSpace(text, (title?.end ?? end) + rest[0].length);
    const name = normalizeLabel(label.label);
    if (!links.has(name)) links.set(name, title?.title ?? "");
  }
  return start;
}
