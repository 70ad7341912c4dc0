/** Replaces tabs by spaces up to the next column that four divides. */
function expandTabs(line: string): string {
  const parts = line.split("\t");
  let column = 0;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const width = part.length + 4 - ((column + part.length) % 4);
    parts[index] = part.padEnd(width);
    column += width;
  }
  return parts.join("");
}

/** A line of Markdown, and how far its marks are read. */
export class MarkdownLine {
  readonly text: string;
  /** Index behind the marks read so far. */
  position = 0;
  /** Where the first character from the position on stands that is no space. */
  start = 0;

  /** Takes a line, of which nothing is read. */
  constructor(line: string) {
    this.text = line.includes("\t") ? expandTabs(line) : line;
    this.move(0);
  }

  /** Whether nothing is left but spaces. */
  get isBlank(): boolean {
    return this.start === this.text.length;
  }

  /** Spaces before what is left. */
  get indent(): number {
    return this.start - this.position;
  }

  /** What is left, without the spaces before it. */
  get content(): string {
    return this.text.slice(this.start);
  }

  /** What is left, with its spaces. */
  get rest(): string {
    return this.text.slice(this.position);
  }

  /** Whether a mark of one character is next, no farther in than marks may be. */
  isMark(sign: string): boolean {
    return this.indent < 4 && this.text.charAt(this.start) === sign;
  }

  /** Takes what stands before an index as read. */
  move(position: number): void {
    this.position = Math.min(position, this.text.length);
    this.start = Math.max(this.start, this.position);
    while (this.text.charCodeAt(this.start) === 0x20) this.start++;
  }

  /** Takes the mark of a quote as read, with the space behind it. */
  passQuoteMark(): void {
    const next = this.start + 1;
    this.move(this.text.charAt(next) === " " ? next + 1 : next);
  }
}
