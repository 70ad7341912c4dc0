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
  private captionStart = -1;

  constructor(private readonly lang: unknown) {}

  /** Adds visible text; it continues the word before it. */
  add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** Ends the word before. */
  separate(): void {
    if (this.length > longestKept && this.captionStart < 0) this.count();
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
    const figure = this.figures.pop();
    if (figure === undefined) return;
    const captions = new Set(figure.captions);
    for (const title of figure.titles) if (!captions.has(plain(title))) this.parts.push("\n", title, "\n");
  }

  /** Begins a `figcaption`. */
  openCaption(): void {
    this.captionStart = this.parts.length;
  }

  /** Ends the `figcaption`. */
  closeCaption(): void {
    if (this.captionStart < 0) return;
    this.figures.at(-1)?.captions.push(plain(this.parts.slice(this.captionStart).join("")));
    this.captionStart = -1;
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
