/** What an author writes after the language of a code block in Markdown. */
export interface CodeMeta {
  /** `title="src/tide.ts"`. */
  title?: string | undefined;
  /** `{1,3-5}`: the lines that are marked. */
  marked?: string | undefined;
  /** `showLineNumbers`, or `showLineNumbers{12}` with the number of the first line. */
  lineNumbers?: number | undefined;
  /** `diff`: the lines begin with `+`, `-` or a space. */
  diff?: boolean | undefined;
  /** `wrap`: long lines go on below. */
  wrap?: boolean | undefined;
}

const term =
  /(?<=^|\s)(?:title=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}]+))|\{(?<marked>[\d\s,-]+)\}|showLineNumbers(?:[={](?<first>\d{1,9})\}?)?|(?<word>diff|wrap))(?=\s|$)/g;

/**
 * Reads what stands after the language of a code block: `title="src/tide.ts" {1,3-5} showLineNumbers`. Words that other
 * tools know, and we do not, mean nothing here.
 *
 * @param meta what was given; anything but a text says nothing
 */
export function readCodeMeta(meta: unknown): CodeMeta {
  const read: CodeMeta = {};
  if (typeof meta !== "string") return read;
  for (const { 0: text, groups = {} } of meta.matchAll(term)) {
    const { double, single, bare, marked, first, word } = groups;
    if (text.startsWith("title")) read.title = double ?? single ?? bare;
    else if (marked !== undefined) read.marked = marked;
    else if (word === "diff") read.diff = true;
    else if (word === "wrap") read.wrap = true;
    else read.lineNumbers = first === undefined ? 1 : Number(first);
  }
  return read;
}
