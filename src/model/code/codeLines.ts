import { describeValue } from "../describeValue.js";
import { warn } from "../warn.js";
import { includesLine, readLineRanges } from "./lineRanges.js";
import { type NodeKind, splitLines, takeFirst } from "./splitLines.js";

/** A line of a code block, and what is said of it. */
export interface CodeLine<Node> {
  /** What stands on it, without its sign. */
  content: readonly Node[];
  /** The character by which a diff tells what became of the line; a space where nothing did. */
  sign?: string | undefined;
  /** What became of it. */
  change?: "added" | "removed" | undefined;
  /** Whether the author points at it. */
  isMarked: boolean;
  /** Its number, where numbers are shown. */
  number?: number | undefined;
}

/** What is shown of the lines of a code block. */
export interface CodeLineOptions {
  /** Which lines are marked: `"1,3-5"`. */
  marked?: unknown;
  /** Whether the lines begin with `+`, `-` or a space. */
  diff?: boolean | undefined;
  /** Whether lines are numbered, or the number of the first. */
  lineNumbers?: unknown;
}

/**
 * The lines of a code block.
 *
 * @returns `undefined` where nothing is said of any line, and the code can stay as it is
 */
export function codeLines<Node>(
  nodes: readonly Node[],
  options: CodeLineOptions,
  kind: NodeKind<Node>,
): CodeLine<Node>[] | undefined {
  const marked = readLineRanges(options.marked);
  const first = readFirstNumber(options.lineNumbers);
  const isDiff = options.diff === true;
  if (marked.length === 0 && first === undefined && !isDiff) return undefined;
  const lines = splitLines(nodes, kind);
  const signs = isDiff ? readSigns(lines, kind) : [];
  return lines.map((content, index) => ({
    content,
    ...signs[index],
    isMarked: includesLine(marked, index + 1),
    number: first === undefined ? undefined : first + index,
  }));
}

function readFirstNumber(value: unknown): number | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return 1;
  if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 1e9)
    return value as number;
  warn(
    `The lines of a code block are to be numbered from ${describeValue(value)}. They have no numbers. Give true, or the number of the first line.`,
  );
  return undefined;
}

const changes = { "+": "added", "-": "removed" } as const;

type SignedLine<Node> = Pick<CodeLine<Node>, "content" | "sign" | "change">;

function readSigns<Node>(lines: readonly Node[][], kind: NodeKind<Node>): SignedLine<Node>[] {
  const texts = lines.map((line) => textOf(line, kind));
  // A line of a file that was left as it is has a space before it, unless the author left out all of these spaces.
  const isSpaced = texts.every(
    (text) => /^(?:[-+ @\\]|$)/.test(text.trimEnd()) || /^(?:diff|index) /.test(text),
  );
  return lines.map((content, index) => {
    // The two lines that name the files of a patch are neither removed nor added.
    const isName =
      (texts[index]?.startsWith("--- ") && texts[index + 1]?.startsWith("+++ ")) ||
      (texts[index]?.startsWith("+++ ") && texts[index - 1]?.startsWith("--- "));
    const taken = isName ? undefined : takeFirst(content, isSpaced ? "+- " : "+-", kind);
    if (taken === undefined) return { content };
    const [sign, rest] = taken;
    return { content: rest, sign, change: changes[sign as keyof typeof changes] };
  });
}

function textOf<Node>(nodes: readonly Node[], kind: NodeKind<Node>): string {
  return nodes.map((node) => kind.textOf(node) ?? textOf(kind.childrenOf(node), kind)).join("");
}
