/** Destination and title of a link, as far as they matter. */
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
const labelPattern = /\[((?:[^[\]\\]|\\[^])*)\]/y;
const bracketedPattern = /<(?:[^<>\\\n]|\\.)*>/y;
const titlePattern = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\(((?:[^()\\]|\\[^])*)\)/y;
const spacePattern = /\s*/y;
const restOfLinePattern = /[^\S\n]*(?:\n|$)/y;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function skipSpace(text: string, index: number): number {
  return index + (matchAt(spacePattern, text, index)?.[0].length ?? 0);
}

/** The form of a label in which equal ones are equal. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

/** Reads a label in brackets; undefined where there is none. */
export function readLabel(text: string, start: number): { label: string; end: number } | undefined {
  const [whole, label = ""] = matchAt(labelPattern, text, start) ?? [];
  if (whole === undefined || label.length > longestLabel) return undefined;
  return { label, end: start + whole.length };
}

/** Index behind the destination that begins at an index; undefined where there is none. */
function endOfDestination(text: string, start: number): number | undefined {
  if (text.charAt(start) === "<") {
    const found = matchAt(bracketedPattern, text, start);
    return found === null ? undefined : start + found[0].length;
  }
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
  let index = skipSpace(text, end);
  let title = "";
  const found = index > end ? matchAt(titlePattern, text, index) : null;
  if (found !== null) {
    title = found[1] ?? found[2] ?? found[3] ?? "";
    index = skipSpace(text, index + found[0].length);
  }
  return text.charAt(index) === ")" ? { title, end: index + 1 } : undefined;
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
    const found = titleStart > end ? matchAt(titlePattern, text, titleStart) : null;
    let title = "";
    let rest = found === null ? null : matchAt(restOfLinePattern, text, titleStart + found[0].length);
    if (found !== null && rest !== null) {
      title = found[1] ?? found[2] ?? found[3] ?? "";
      start = titleStart + found[0].length + rest[0].length;
    } else {
      rest = matchAt(restOfLinePattern, text, end);
      if (rest === null) break;
      start = end + rest[0].length;
    }
    start = skipSpace(text, start);
    const name = normalizeLabel(label.label);
    if (!links.has(name)) links.set(name, title);
  }
  return start;
}
