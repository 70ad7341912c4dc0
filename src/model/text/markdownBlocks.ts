import {
  type MarkdownBlock,
  type MarkdownContainer,
  type MarkdownLeaf,
  rowBlocks,
  toBlock,
} from "./markdownLeaf.js";
import { MarkdownLine } from "./MarkdownLine.js";
import { type MarkdownDefinitions, normalizeLabel } from "./markdownLinks.js";
import {
  endsFence,
  htmlEnd,
  isBreak,
  isDelimiterRow,
  isUnderline,
  readFence,
  readHeading,
  readItem,
  readNote,
  splitRow,
} from "./markdownMarks.js";

/** Containers in each other beyond this are read as text, so that a line takes no longer the deeper it stands. */
const deepest = 100;

/** Reads Markdown line by line, as CommonMark takes it apart into blocks. */
export class MarkdownBlocks extends MarkdownLine {
  /** Everything read so far, in its order. */
  readonly blocks: MarkdownBlock[] = [];
  readonly definitions: MarkdownDefinitions = { links: new Map(), notes: new Set() };
  private readonly containers: MarkdownContainer[] = [];
  private leaf: MarkdownLeaf | undefined;

  /** Takes the next line, without its end. */
  read(line: string): void {
    this.begin(line);
    const matched = this.matchContainers();
    const isWhole = matched === this.containers.length;
    if (isWhole && this.continueLeaf()) return;
    if (!isWhole && this.leaf?.type !== "paragraph") this.closeLeaf();
    const opened = this.openContainers(matched);
    if (this.start === this.line.length) {
      this.endAt(opened ? this.containers.length : matched);
      return;
    }
    for (const container of this.containers.slice(0, opened ? undefined : matched)) container.isEmpty = false;
    this.readLeaf(matched, isWhole, opened);
  }

  /** Ends what is open. */
  finish(): void {
    this.endAt(0);
  }

  /** Passes the marks of the open containers that go on, and says how many do. */
  private matchContainers(): number {
    let matched = 0;
    for (const { indent, isEmpty } of this.containers) {
      const isBlank = this.start === this.line.length;
      if (indent === 0) {
        if (this.start - this.position > 3 || this.line.charAt(this.start) !== ">") break;
        this.passQuoteMark();
      } else if (isBlank) {
        if (isEmpty) break;
      } else if (this.start - this.position >= indent) this.move(this.position + indent);
      else break;
      matched++;
    }
    return matched;
  }

  /** Whether the line belongs to the open block of code, HTML or formula. */
  private continueLeaf(): boolean {
    const { leaf, line, position, start } = this;
    if (leaf?.type === "fence") {
      if (start - position < 4 && endsFence(line, start, leaf.fence)) this.closeLeaf();
      else leaf.lines.push(line.slice(position));
      return true;
    }
    if (leaf?.type === "html") {
      if (leaf.end === null && start === line.length) return false;
      leaf.lines.push(line.slice(position));
      if (leaf.end?.test(line.slice(position)) === true) this.closeLeaf();
      return true;
    }
    if (leaf?.type !== "code") return false;
    if (start < line.length && start - position < 4) {
      this.closeLeaf();
      return false;
    }
    leaf.lines.push(line.slice(start));
    return true;
  }

  private openContainers(matched: number): boolean {
    let opened = false;
    const open = (container: MarkdownContainer) => {
      if (!opened) this.endAt(matched);
      opened = true;
      this.containers.push(container);
    };
    while (
      this.start - this.position < 4 &&
      this.start < this.line.length &&
      this.containers.length < deepest
    ) {
      const { line, start, position } = this;
      const isText = !opened && this.leaf?.type === "paragraph" && matched === this.containers.length;
      if (line.charAt(start) === ">") {
        open({ indent: 0, isEmpty: false, isItem: false });
        this.passQuoteMark();
        continue;
      }
      const note = readNote(line, start);
      if (note !== undefined) {
        open({ indent: 4, isEmpty: false, isItem: false });
        this.definitions.notes.add(normalizeLabel(note.label));
        this.move(start + note.length);
        this.position = this.start;
        continue;
      }
      const item = readItem(line, start);
      if (item === undefined || isBreak(line, start) || (isText && isUnderline(line, start))) break;
      const behind = start + item.length;
      const isBlank = line.slice(behind).trim() === "";
      if (isText && (isBlank || !item.isFirst)) break;
      this.move(behind);
      const spaces = this.start - behind;
      const gap = isBlank || spaces > 4 ? 1 : spaces;
      open({ indent: behind - position + gap, isEmpty: true, isItem: true });
      this.position = Math.min(behind + gap, line.length);
    }
    return opened;
  }

  private readLeaf(matched: number, isWhole: boolean, opened: boolean): void {
    const { line, start, position, leaf } = this;
    const paragraph = !opened && leaf?.type === "paragraph" ? leaf : undefined;
    const begin = (next?: MarkdownLeaf) => {
      if (!opened) this.endAt(matched);
      this.closeLeaf();
      this.leaf = next;
    };
    if (start - position >= 4) {
      if (paragraph !== undefined) paragraph.lines.push(line.slice(start));
      else begin({ type: "code", lines: [line.slice(start)] });
      return;
    }
    const heading = readHeading(line, start);
    const fence = readFence(line, start);
    const end = htmlEnd(line, start, paragraph !== undefined);
    if (heading !== undefined) {
      begin();
      this.blocks.push({ type: "text", text: heading });
    } else if (fence !== undefined) begin({ type: "fence", lines: [], fence });
    else if (end !== undefined) {
      begin({ type: "html", lines: [line.slice(position)], end });
      if (end?.test(line.slice(start)) === true) this.closeLeaf();
    } else if (paragraph !== undefined && isWhole && isUnderline(line, start)) begin();
    else if (isBreak(line, start)) begin();
    else if (paragraph !== undefined && isWhole && this.beginTable(paragraph)) return;
    else if (paragraph !== undefined) paragraph.lines.push(line.slice(start));
    else if (!opened && isWhole && leaf?.type === "table")
      this.blocks.push(...rowBlocks(line.slice(start), leaf.columns));
    else {
      const isTask = opened && this.containers.at(-1)?.isItem === true;
      begin({ type: "paragraph", lines: [line.slice(start)], isTask });
    }
  }

  private beginTable({ lines }: { lines: string[] }): boolean {
    const header = lines.at(-1) ?? "";
    const columns = splitRow(header).length;
    if (!isDelimiterRow(this.line.slice(this.start), columns)) return false;
    lines.pop();
    this.closeLeaf();
    this.blocks.push({ type: "table" }, ...rowBlocks(header, columns));
    this.leaf = { type: "table", columns };
    return true;
  }

  /** Ends the open block and all containers but the first ones. */
  private endAt(count: number): void {
    this.closeLeaf();
    this.containers.length = count;
  }

  private closeLeaf(): void {
    const block = this.leaf && toBlock(this.leaf, this.definitions.links);
    this.leaf = undefined;
    if (block !== undefined) this.blocks.push(block);
  }
}
