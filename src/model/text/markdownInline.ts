import { decodeEntities } from "./entities.js";
import type { HtmlReader } from "./HtmlReader.js";
import type { Tag } from "./htmlTags.js";
import { readAngle } from "./markdownAngles.js";
import { type Delimiter, pairDelimiters, readDelimiter } from "./markdownEmphasis.js";
import {
  escapable,
  type MarkdownDefinitions,
  normalizeLabel,
  readLabel,
  readLinkTail,
} from "./markdownLinks.js";
import { RunFinder, readFormula } from "./markdownRuns.js";
import type { TextCollector } from "./TextCollector.js";

/** What a line is taken apart into: a text, a tag, a picture by its title, or a formula. */
type Piece = string | Tag | { image: string } | { formula: true };

interface Opener {
  piece: number;
  delimiter: number;
  /** Index behind its bracket. */
  start: number;
  isImage: boolean;
  hasBrackets: boolean;
}

const special = /[\\`*_~[\]<$]|!(?=\[)/g;

/** Removes the backslashes before signs and decodes the references, as for a title. */
function unescapeMarkdown(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|[^\\]+/g,
    (part, sign?: string) => sign ?? decodeEntities(part, false),
  );
}

class InlineScanner {
  private readonly pieces: Piece[] = [];
  private readonly delimiters: Delimiter[] = [];
  private readonly openers: Opener[] = [];
  /** Openers of links below this number stand around a link, and so are none. */
  private inactive = 0;
  private readonly unclosed = new Set<string>();
  private readonly runs: RunFinder;

  constructor(
    private readonly text: string,
    private readonly definitions: MarkdownDefinitions,
  ) {
    this.runs = new RunFinder(text);
  }

  read(): readonly Piece[] {
    const { text } = this;
    let index = 0;
    while (index < text.length) {
      special.lastIndex = index;
      const next = special.exec(text)?.index ?? text.length;
      if (next > index) this.pieces.push(decodeEntities(text.slice(index, next), false));
      index = next < text.length ? this.readSpecial(next) : next;
    }
    this.pair(0);
    return this.pieces;
  }

  private pair(bottom: number): void {
    pairDelimiters(this.delimiters, bottom);
    for (const { piece, sign, count } of this.delimiters.slice(bottom))
      this.pieces[piece] = sign.repeat(count);
    this.delimiters.length = bottom;
  }

  /** Reads what begins with a special sign and returns the index behind it. */
  private readSpecial(index: number): number {
    const { text, pieces } = this;
    const sign = text.charAt(index);
    if (sign === "*" || sign === "_" || sign === "~") {
      const delimiter = readDelimiter(text, index, pieces.length);
      pieces.push("");
      this.delimiters.push(delimiter);
      return index + delimiter.count;
    }
    if (sign === "`") {
      const { end, content } = this.runs.readCode(index);
      pieces.push(content);
      return end;
    }
    if (sign === "$") {
      const end = readFormula(this.runs, index);
      if (end !== undefined) pieces.push({ formula: true });
      else pieces.push(sign);
      return end ?? index + 1;
    }
    if (sign === "[") return this.openBracket(index, index + 1, false);
    if (sign === "]") return this.closeBracket(index);
    if (sign === "!") return this.openBracket(index, index + 2, true);
    if (sign === "<") {
      const { piece, end } = readAngle(text, index, this.unclosed);
      if (piece !== undefined) pieces.push(piece);
      return end;
    }
    const next = text.charAt(index + 1);
    const isEscape = escapable.test(next);
    pieces.push(isEscape ? next : sign);
    return index + (isEscape ? 2 : 1);
  }

  private keep(index: number): number {
    this.pieces.push(this.text.charAt(index));
    return index + 1;
  }

  private openBracket(index: number, start: number, isImage: boolean): number {
    const { text, pieces, openers } = this;
    if (text.charAt(start) === "^") {
      const note = readLabel(text, start - 1);
      if (note !== undefined && this.definitions.notes.has(normalizeLabel(note.label.slice(1)))) {
        if (isImage) pieces.push("!");
        return note.end;
      }
    }
    const outer = openers.at(-1);
    if (outer !== undefined) outer.hasBrackets = true;
    openers.push({
      piece: pieces.length,
      delimiter: this.delimiters.length,
      start,
      isImage,
      hasBrackets: false,
    });
    pieces.push(text.slice(index, start));
    return start;
  }

  private closeBracket(index: number): number {
    const { text, pieces, openers, delimiters } = this;
    const opener = openers.pop();
    const isInactive = opener !== undefined && !opener.isImage && openers.length < this.inactive;
    this.inactive = Math.min(this.inactive, openers.length);
    if (opener === undefined || isInactive) return this.keep(index);
    const tail = readLinkTail(text, index + 1) ?? this.findReference(opener, index);
    if (tail === undefined) return this.keep(index);
    if (opener.isImage) {
      delimiters.length = opener.delimiter;
      pieces.length = opener.piece;
      pieces.push({ image: unescapeMarkdown(tail.title) });
      return tail.end;
    }
    this.pair(opener.delimiter);
    pieces[opener.piece] = "";
    this.inactive = openers.length;
    return tail.end;
  }

  private findReference(opener: Opener, index: number): { title: string; end: number } | undefined {
    const { links } = this.definitions;
    if (links.size === 0) return undefined;
    const given = readLabel(this.text, index + 1);
    // Of CommonMark's readings of a bracket that stays open here, that of remark, whose trees are to count the same.
    if (given === undefined && this.text.charAt(index + 1) === "[") return undefined;
    const isFull = given !== undefined && given.label.trim() !== "";
    if (!isFull && (opener.hasBrackets || index - opener.start > 999)) return undefined;
    const label = isFull ? given.label : this.text.slice(opener.start, index);
    const title = links.get(normalizeLabel(label));
    return title === undefined ? undefined : { title, end: given?.end ?? index + 1 };
  }
}

/** Takes down the visible text of a paragraph, heading or cell of Markdown. */
export function readInline(
  text: string,
  definitions: MarkdownDefinitions,
  reader: HtmlReader,
  collector: TextCollector,
): void {
  const wasWithheld = reader.isWithheld;
  for (const piece of new InlineScanner(text, definitions).read()) {
    if (typeof piece === "string") reader.text(piece);
    else if ("end" in piece) reader.tag(piece);
    else if (!reader.isWithheld) {
      if ("image" in piece) collector.addImage(piece.image);
      else collector.addFormula();
    }
  }
  if (!wasWithheld) reader.reset();
}
