import { MarkdownLine } from "./MarkdownLine.js";
import { type MarkdownBlock, type MarkdownContainer, type MarkdownLeaf, toBlock } from "./markdownLeaf.js";
import { type MarkdownDefinitions, normalizeLabel } from "./markdownLinks.js";
import {
  endsFence,
  htmlEnd,
  isBreak,
  isUnderline,
  readDelimiterRow,
  readFence,
  readHeading,
  readItem,
  readNote,
  splitRow,
} from "./markdownMarks.js";

/** Containers in each other beyond this are read as text, so that a line takes no longer the deeper it stands. */
const deepest = 100;

/** Blocks that only an item with content and, if any, the number 1 ends. Indented code is one by remark, not CommonMark. */
const resistant: ReadonlySet<string | undefined> = new Set(["paragraph", "code"]);

/**
 * Reads Markdown line by line, as CommonMark takes it apart into blocks and, where both differ, as remark does, whose
 * trees are to count the same.
 */
export class MarkdownBlocks {
  /** Everything read so far, in its order. */
  readonly blocks: MarkdownBlock[] = [];
  readonly definitions: MarkdownDefinitions = { links: new Map(), notes: new Set() };
  private readonly containers: MarkdownContainer[] = [];
  private leaf: MarkdownLeaf | undefined;
  private line = new MarkdownLine("");

  /** Takes the next line, without its end. */
  read(text: string): void {
    this.line = new MarkdownLine(text);
    const matched = this.matchContainers();
    const isWhole = matched === this.containers.length;
    if (isWhole && this.continueLeaf()) return;
    if (!isWhole && this.leaf?.type !== "paragraph") this.closeLeaf();
    const opened = this.openContainers(matched);
    const open = opened ? this.containers.length : matched;
    if (this.line.isBlank) this.endAt(open);
    else this.readLeaf(open, isWhole, opened);
  }

  /** Ends what is open. */
  finish(): void {
    this.endAt(0);
  }

  /** Passes the marks of the open containers that go on, and says how many do. */
  private matchContainers(): number {
    const { line } = this;
    let matched = 0;
    for (const { indent, isEmpty } of this.containers) {
      if (indent === 0) {
        if (!line.isMark(">")) break;
        line.passQuoteMark();
      } else if (line.isBlank) {
        if (isEmpty) break;
      } else if (line.indent >= indent) line.move(line.position + indent);
      else break;
      matched++;
    }
    return matched;
  }

  /** Whether the line belongs to the open block of code, HTML or formula. */
  private continueLeaf(): boolean {
    const { leaf, line } = this;
    if (leaf?.type === "fence") {
      if (line.indent < 4 && endsFence(line.text, line.start, leaf.fence)) this.closeLeaf();
      else leaf.lines.push(line.rest);
      return true;
    }
    if (leaf?.type === "html") {
      if (leaf.end === null && line.isBlank) return false;
      leaf.lines.push(line.rest);
      if (leaf.end?.test(line.rest) === true) this.closeLeaf();
      return true;
    }
    if (leaf?.type !== "code" || (line.indent < 4 && !line.isBlank)) return false;
    leaf.lines.push(line.content);
    return true;
  }

  /** Reads the marks of new containers, and says whether there are any. */
  private openContainers(matched: number): boolean {
    const { line } = this;
    let opened = false;
    const open = (indent: number, isEmpty: boolean) => {
      if (!opened) this.endAt(matched);
      opened = true;
      this.fill(this.containers.length);
      this.containers.push({ indent, isEmpty });
    };
    while (line.indent < 4 && !line.isBlank && this.containers.length < deepest) {
      if (line.isMark(">")) {
        open(0, false);
        line.passQuoteMark();
        continue;
      }
      const { text, start, position } = line;
      const note = readNote(text, start);
      if (note !== undefined) {
        open(4, false);
        this.definitions.notes.add(normalizeLabel(note.label));
        line.move(start + note.length);
        line.move(line.start);
        continue;
      }
      const item = readItem(text, start);
      const isResisted = !opened && matched === this.containers.length && resistant.has(this.leaf?.type);
      if (item === undefined || isBreak(text, start) || (isResisted && isUnderline(text, start))) break;
      const behind = start + item.length;
      const isBlank = /^ *$/.test(text.slice(behind));
      if (isResisted && (isBlank || !item.isFirst)) break;
      line.move(behind);
      const gap = isBlank || line.indent > 4 ? 1 : line.indent;
      open(behind - position + gap, true);
      line.move(behind + gap);
    }
    return opened;
  }

  /** Reads what stands behind the marks of a number of open containers. */
  private readLeaf(open: number, isWhole: boolean, opened: boolean): void {
    const { leaf, line } = this;
    const { text, start } = line;
    const paragraph = !opened && leaf?.type === "paragraph" ? leaf : undefined;
    const isItemStart = this.fill(open);
    const begin = (next?: MarkdownLeaf) => {
      this.endAt(open);
      this.leaf = next;
    };
    if (line.indent >= 4) {
      if (paragraph !== undefined) paragraph.lines.push(line.content);
      else begin({ type: "code", lines: [line.content] });
      return;
    }
    const heading = readHeading(text, start);
    const fence = readFence(text, start);
    const end = htmlEnd(text, start, paragraph !== undefined);
    if (heading !== undefined) {
      begin();
      this.blocks.push({ type: "text", text: heading });
    } else if (fence !== undefined) begin({ type: "fence", lines: [], fence });
    else if (end !== undefined) {
      begin({ type: "html", lines: [line.rest], end });
      if (end?.test(line.content) === true) this.closeLeaf();
    } else if (isBreak(text, start) || (paragraph !== undefined && isWhole && isUnderline(text, start)))
      begin();
    else if (paragraph !== undefined) {
      if (!isWhole || !this.beginTable(paragraph.lines)) paragraph.lines.push(line.content);
    } else if (!opened && isWhole && leaf?.type === "table") this.addRow(line.content, leaf.columns);
    else begin({ type: "paragraph", lines: [line.content], isItemStart });
  }

  /** Takes down that something stands in the innermost of some containers, and says whether it is the first in an item. */
  private fill(open: number): boolean {
    const container = this.containers[open - 1];
    if (container?.isEmpty !== true) return false;
    container.isEmpty = false;
    return true;
  }

  /** Makes the head of a table of the last line of a paragraph, if the line is what stands below such a head. */
  private beginTable(lines: string[]): boolean {
    const columns = readDelimiterRow(this.line.content);
    const head = lines.at(-1) ?? "";
    if (columns === 0 || splitRow(head).length !== columns) return false;
    lines.pop();
    this.closeLeaf();
    this.blocks.push({ type: "table" });
    this.addRow(head, columns);
    this.leaf = { type: "table", columns };
    return true;
  }

  /** Adds the cells of a row, without those beyond the columns of its table. */
  private addRow(row: string, columns: number): void {
    for (const text of splitRow(row).slice(0, columns)) this.blocks.push({ type: "text", text });
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
