/** Replaces tabs by spaces up to the next column that four divides. */
function expandTabs(line: string): string {
  let expanded = "";
  for (const part of line.split("\t")) {
    expanded += part;
    expanded += " ".repeat(4 - (expanded.length % 4));
  }
  return expanded.trimEnd();
}

/** A line of Markdown, and how far its marks are read. */
export class MarkdownLine {
  protected line = "";
  protected position = 0;
  /** Where the first character from the position on stands that is no space. */
  protected start = 0;

  /** Takes a line, of which nothing is read. */
  protected begin(line: string): void {
    this.line = line.includes("\t") ? expandTabs(line) : line;
    this.move(0);
  }

  /** Takes what stands before an index as read. */
  protected move(position: number): void {
    this.position = position;
    if (this.start < position || position === 0) this.start = position;
    while (this.line.charCodeAt(this.start) === 0x20) this.start++;
  }

  /** Takes the mark of a quote as read, with the space behind it. */
  protected passQuoteMark(): void {
    const next = this.start + 1;
    this.move(this.line.charAt(next) === " " ? next + 1 : next);
  }
}
