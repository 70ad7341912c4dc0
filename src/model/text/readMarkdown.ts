import { HtmlReader } from "./HtmlReader.js";
import { MarkdownBlocks } from "./MarkdownBlocks.js";
import { readInline } from "./markdownInline.js";
import { readHtmlPiece } from "./readHtml.js";
import type { TextCollector } from "./TextCollector.js";

/**
 * Index behind a byte order mark and front matter: YAML between lines of three hyphens or TOML between lines of three
 * plus signs, at the very beginning.
 */
function endOfFrontMatter(source: string): number {
  const [opening = "", fence] = /^\uFEFF?(?:(---|\+\+\+)[ \t]*(?:\r\n?|\n))?/.exec(source) ?? [];
  if (fence === undefined) return opening.length;
  const closing = fence === "---" ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = opening.length;
  return closing.exec(source) === null ? source.indexOf(fence) : closing.lastIndex;
}

/** Takes down the visible text of the source of a Markdown post. */
export function readMarkdown(text: string, collector: TextCollector): void {
  // CommonMark, section 2.3: U+0000 is replaced. As a symbol it ends a word.
  const source = text.replaceAll("\0", "\uFFFD");
  const blocks = new MarkdownBlocks();
  const ending = /\r\n?|\n/g;
  let start = endOfFrontMatter(source);
  while (start < source.length) {
    ending.lastIndex = start;
    const found = ending.exec(source);
    blocks.read(source.slice(start, found?.index));
    start = found === null ? source.length : ending.lastIndex;
  }
  blocks.finish();
  const reader = new HtmlReader(collector);
  for (const block of blocks.blocks) {
    collector.separate();
    if (block.type === "html") readHtmlPiece(block.text, reader);
    else if (block.type === "text") readInline(block.text, blocks.definitions, reader, collector);
    else if (!reader.isWithheld) {
      if (block.type === "code") collector.codeLines += block.lines;
      else if (block.type === "table") collector.tables++;
      else collector.addFormula();
    }
  }
  reader.reset();
}
