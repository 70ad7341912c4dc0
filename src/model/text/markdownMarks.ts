import { tagSource } from "./markdownAngles.js";
import { matchAt } from "./matchAt.js";

// How the blocks of Markdown begin. Patterns are tried at the first character of a line that is no space.

const htmlNames =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|" +
  "fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|" +
  "menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

/** Blocks of HTML by their beginning, with what ends them; without an end, a blank line does. */
const htmlStarts: readonly (readonly [start: RegExp, end: RegExp | undefined])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![A-Za-z]/y, />/],
  [/<!\[CDATA\[/y, /\]\]>/],
  [new RegExp(`</?(?:${htmlNames})(?=\\s|/?>|$)`, "iy"), undefined],
];
const loneTag = new RegExp(`${tagSource}\\s*$`, "y");

/** What ends the block of HTML that begins here: a pattern, or null for a blank line. Undefined where none begins. */
export function htmlEnd(line: string, index: number, interrupts: boolean): RegExp | null | undefined {
  if (line.charAt(index) !== "<") return undefined;
  for (const [start, end] of htmlStarts) if (matchAt(start, line, index) !== null) return end ?? null;
  return !interrupts && matchAt(loneTag, line, index) !== null ? null : undefined;
}

/** A fence of code or of a formula. */
export interface Fence {
  sign: string;
  length: number;
  /** What the block is, where the fence says so. */
  language: string;
}

const fencePattern = /(`{3,})([^`]*)$|(~{3,})([^]*)$|(\${2,})\s*$/y;

/** The fence that begins here. */
export function readFence(line: string, index: number): Fence | undefined {
  const [, ticks, tickInfo, tildes, tildeInfo, dollars] = matchAt(fencePattern, line, index) ?? [];
  const run = ticks ?? tildes ?? dollars;
  if (run === undefined) return undefined;
  const info = (tickInfo ?? tildeInfo ?? "").trim();
  return {
    sign: run.charAt(0),
    length: run.length,
    language: dollars === undefined ? (info.split(/[\s{]/)[0] ?? "") : "math",
  };
}

/** Whether the line from here on is the end of a fenced block. */
export function endsFence(line: string, index: number, { sign, length }: Fence): boolean {
  let end = index;
  while (line.charAt(end) === sign) end++;
  return end - index >= length && line.slice(end).trim() === "";
}

/** Whether the line is a thematic break. */
export function isBreak(line: string, index: number): boolean {
  const sign = line.charAt(index);
  if (sign !== "*" && sign !== "-" && sign !== "_") return false;
  let count = 0;
  for (let at = index; at < line.length; at++) {
    if (line.charAt(at) === sign) count++;
    else if (line.charAt(at) !== " ") return false;
  }
  return count >= 3;
}

const underlinePattern = /(?:=+|-+)\s*$/y;
/** Whether the line makes a heading of the paragraph before. */
export function isUnderline(line: string, index: number): boolean {
  return matchAt(underlinePattern, line, index) !== null;
}

const headingPattern = /#{1,6}(?= |$)/y;
/** The text of the heading that begins here. */
export function readHeading(line: string, index: number): string | undefined {
  const mark = matchAt(headingPattern, line, index)?.[0];
  if (mark === undefined) return undefined;
  const text = line.slice(index + mark.length).trim();
  let end = text.length;
  while (text.charAt(end - 1) === "#") end--;
  return end === 0 || text.charAt(end - 1) === " " ? text.slice(0, end) : text;
}

const itemPattern = /([-+*]|(\d{1,9})[.)])(?= |$)/y;
/** The mark of the list item that begins here: its length, and whether it may end a paragraph. */
export function readItem(line: string, index: number): { length: number; isFirst: boolean } | undefined {
  const found = matchAt(itemPattern, line, index);
  if (found === null) return undefined;
  return { length: found[0].length, isFirst: found[2] === undefined || Number(found[2]) === 1 };
}

const notePattern = /\[\^([^\s[\]]+)\]:/y;
/** The label of the footnote that begins here, and the length of its mark. */
export function readNote(line: string, index: number): { label: string; length: number } | undefined {
  const found = matchAt(notePattern, line, index);
  return found === null ? undefined : { label: found[1] ?? "", length: found[0].length };
}

/** Splits a row of a table at its bars. */
export function splitRow(row: string): string[] {
  const cells: string[] = [];
  let start = 0;
  const text = row.trim();
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === "\\") index++;
    else if (sign === "|") {
      if (index > 0) cells.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (start < text.length) cells.push(text.slice(start));
  return cells.map((cell) => cell.replaceAll("\\|", "|"));
}

/** How many columns the table has whose second line this is; 0 for any other line. */
export function readDelimiterRow(line: string): number {
  if (!/^[\s|:-]+$/.test(line) || !/[|:]/.test(line)) return 0;
  const cells = splitRow(line);
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? cells.length : 0;
}
