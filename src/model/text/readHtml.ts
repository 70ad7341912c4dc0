import { HtmlReader } from "./HtmlReader.js";
import { readTag } from "./htmlTags.js";
import type { TextCollector } from "./TextCollector.js";

/** Elements whose content is no markup, by what becomes of it. */
const rawContent: ReadonlyMap<string, "text" | "dropped"> = new Map([
  ["iframe", "dropped"],
  ["noembed", "dropped"],
  ["noframes", "dropped"],
  ["script", "dropped"],
  ["style", "dropped"],
  ["textarea", "text"],
  ["title", "text"],
  ["xmp", "text"],
]);

/** Index behind a comment, declaration or processing instruction that begins at an index. */
function endOfComment(source: string, start: number): number {
  if (!source.startsWith("<!--", start)) {
    const end = source.indexOf(">", start);
    return end < 0 ? source.length : end + 1;
  }
  if (source.startsWith(">", start + 4)) return start + 5;
  if (source.startsWith("->", start + 4)) return start + 6;
  const pattern = /--!?>/g;
  pattern.lastIndex = start + 4;
  return pattern.exec(source) === null ? source.length : pattern.lastIndex;
}

/** Passes a piece of HTML to a reader, by which an element may go on over several pieces. */
export function readHtmlPiece(source: string, reader: HtmlReader): void {
  let index = 0;
  let textStart = 0;
  while (index < source.length) {
    index = source.indexOf("<", index);
    if (index < 0) break;
    const tag = readTag(source, index);
    const next = source.charAt(index + 1);
    const isComment = next === "!" || next === "?" || next === "/";
    if (tag === undefined && !isComment) {
      index++;
      continue;
    }
    if (index > textStart) reader.text(source.slice(textStart, index), true);
    index = tag === undefined ? endOfComment(source, index) : tag.end;
    textStart = index;
    if (tag === undefined || tag.name === "") continue;
    reader.tag(tag);
    const raw = tag.isEnd ? undefined : rawContent.get(tag.name);
    if (raw === undefined) continue;
    const end = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
    end.lastIndex = index;
    const close = end.exec(source)?.index ?? source.length;
    if (raw === "text") reader.text(source.slice(index, close), tag.name !== "xmp");
    index = close;
    textStart = close;
  }
  if (textStart < source.length) reader.text(source.slice(textStart), true);
}

/** Takes down the visible text of an HTML document or fragment. */
export function readHtml(source: string, collector: TextCollector): void {
  const reader = new HtmlReader(collector);
  readHtmlPiece(source, reader);
  reader.reset();
}
