import type { TextStats } from "../../content/text.js";
import { countText } from "./countText.js";
import { addStats, emptyStats } from "./textStats.js";

/** Characters kept before they are counted, so that a long text takes no memory twice. */
const longestKept = 16_384;

interface Figure {
  titles: string[];
  captions: string[];
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Counts the lines of a code block up to the last one with content. */
export function countLines(code: string): number {
  const content = code.trimEnd();
  return content === "" ? 0 : content.split(/\r\n?|\n/).length;
}

/** Takes down the visible text of a post and what is counted apart, whatever form the post was in. */
export class TextCollector {
  /** Lines of code so far. */
  codeLines = 0;
  /** Tables so far. */
  tables = 0;
  private images = 0;
  private formulas = 0;
  private parts: string[] = [];
  private length = 0;
  /** Counts of the text that is no longer kept. */
  private stats: TextStats = emptyStats();
  private readonly figures: Figure[] = [];
  /** The open caption: whose it is, and which part is its first. One inside another is text of the outer. */
  private caption: { figure: Figure; start: number } | undefined;

  constructor(private readonly lang: unknown) {}

  /** Adds visible text; it continues the word before it. */
  add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** Ends the word before. */
  separate(): void {
    if (this.length > longestKept && this.caption === undefined) this.count();
    else this.parts.push("\n");
  }

  /** Counts a formula. It separates words. */
  addFormula(): void {
    this.formulas++;
    this.separate();
  }

  /**
   * Counts a picture. It separates words.
   *
   * @param title its caption; in a figure it waits for a `figcaption` that may say the same
   */
  addImage(title: unknown): void {
    this.images++;
    this.separate();
    if (typeof title !== "string" || title === "") return;
    const figure = this.figures.at(-1);
    if (figure === undefined) this.parts.push(title, "\n");
    else figure.titles.push(title);
  }

  /** Begins a `figure`. */
  openFigure(): void {
    this.figures.push({ titles: [], captions: [] });
  }

  /** Ends the innermost `figure`, if there is one: titles that no caption repeated are text. */
  closeFigure(): void {
    this.closeCaption();
    const figure = this.figures.pop();
    if (figure === undefined) return;
    const captions = new Set(figure.captions);
    for (const title of figure.titles) if (!captions.has(plain(title))) this.parts.push("\n", title, "\n");
  }

  /** Begins the `figcaption` of the innermost figure. */
  openCaption(): void {
    const figure = this.figures.at(-1);
    if (figure !== undefined) this.caption ??= { figure, start: this.parts.length };
  }

  /** Ends the `figcaption` of the innermost figure, if one is open. */
  closeCaption(): void {
    const { caption } = this;
    if (caption === undefined || caption.figure !== this.figures.at(-1)) return;
    caption.figure.captions.push(plain(this.parts.slice(caption.start).join("")));
    this.caption = undefined;
  }

  /** The counts of everything taken down. */
  toStats(): TextStats {
    while (this.figures.length > 0) this.closeFigure();
    this.count();
    const { codeLines, images, tables, formulas } = this;
    return { ...this.stats, codeLines, images, tables, formulas };
  }

  /** Counts what was taken down and forgets it. */
  private count(): void {
    this.stats = addStats(this.stats, countText(this.parts.join(""), this.lang));
    this.parts = [];
    this.length = 0;
  }
}
