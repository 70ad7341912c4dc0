import { decodeEntities } from "./entities.js";
import type { Tag, TagAttributes } from "./htmlTags.js";
import { countLines, type TextCollector } from "./TextCollector.js";
import { inlineElements, isFormulaClass, skippedElements, voidElements } from "./treeKinds.js";

/** Elements that end without an end tag where one of these begins. A map, since any word may be the name of an element. */
const endedBy: ReadonlyMap<string, RegExp> = new Map([
  ["rt", /^(?:rt|rp|rb|rtc)$/],
  ["rp", /^(?:rt|rp|rb|rtc)$/],
  ["rtc", /^(?:rb|rtc)$/],
  ["head", /^body$/],
  ["li", /^li$/],
  ["dt", /^d[td]$/],
  ["dd", /^d[td]$/],
  ["td", /^t[dhr]$/],
  ["th", /^t[dhr]$/],
  ["tr", /^(?:tr|tbody|tfoot)$/],
  ["option", /^opt/],
  [
    "p",
    /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|nav|ol|p|pre|section|table|ul)$/,
  ],
]);

function isHidden(name: string, attributes: TagAttributes): boolean {
  return (
    skippedElements.has(name) ||
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    attributes["data-footnote-ref"] !== undefined ||
    attributes["data-footnote-backref"] !== undefined ||
    attributes.id === "footnote-label"
  );
}

/** Takes the tags and texts of HTML in their order and passes on what counts. */
export class HtmlReader {
  /** Names of the open elements from one that does not count, inward; empty outside. */
  private readonly skipped: string[] = [];
  private readonly skippedNames = new Map<string, number>();
  /** How many elements of a name are open that separate words. */
  private readonly openBlocks = new Map<string, number>();
  private code: string[] = [];
  private codeDepth = 0;
  private isCodeFormula = false;
  private isCodeStart = false;

  constructor(private readonly collector: TextCollector) {}

  /** Takes a text; references in it are decoded if it stands in HTML. */
  text(text: string, isHtml = false): void {
    if (this.skipped.length > 0) return;
    const visible = isHtml ? decodeEntities(text, true) : text;
    if (this.codeDepth > 0) {
      // A line feed right behind the start tag is not part of the content.
      this.code.push(this.isCodeStart ? visible.replace(/^\r?\n/, "") : visible);
      this.isCodeStart = false;
    } else this.collector.add(visible);
  }

  /** Takes a start or end tag. */
  tag(tag: Tag): void {
    this.isCodeStart = false;
    if (tag.isEnd && tag.name !== "br") this.close(tag.name);
    else this.open(tag);
  }

  /** Whether what comes next is hidden or in a block of code, and so is not read as text. */
  get isWithheld(): boolean {
    return this.skipped.length > 0 || this.codeDepth > 0;
  }

  /** Ends every element that is not counted or is code: what was left open does not swallow the rest. */
  reset(): void {
    this.skipped.length = 0;
    this.skippedNames.clear();
    if (this.codeDepth > 0) this.endCode();
  }

  private open(tag: Tag): void {
    const { name, attributes } = tag;
    const root = this.skipped[0];
    const isForeign = root === "svg" || root === "math" || name === "svg" || name === "math";
    const isEmpty = voidElements.has(name) || (tag.isClosed && isForeign);
    const top = this.skipped.at(-1);
    if (top !== undefined && endedBy.get(top)?.test(name) === true) this.popSkipped();
    if (this.skipped.length > 0) {
      if (!isEmpty) this.pushSkipped(name);
      return;
    }
    if (isHidden(name, attributes)) {
      if (!isEmpty) this.pushSkipped(name);
      return;
    }
    if (this.codeDepth > 0) {
      if (name === "br") this.code.push("\n");
      else if (name === "pre") this.codeDepth++;
      else if (name === "code" && isFormulaClass(name, attributes.class)) this.isCodeFormula = true;
      return;
    }
    const separates = !inlineElements.has(name);
    if (separates) {
      this.collector.separate();
      if (!isEmpty) this.openBlocks.set(name, (this.openBlocks.get(name) ?? 0) + 1);
    }
    if (name === "img" || name === "image") {
      this.collector.addImage(decodeEntities(attributes.title ?? "", true));
    } else if (isFormulaClass(name, attributes.class)) {
      this.collector.addFormula();
      if (!isEmpty) this.pushSkipped(name);
    } else if (name === "pre") {
      this.codeDepth = 1;
      this.isCodeStart = true;
    } else if (name === "table") this.collector.tables++;
    else if (name === "figure") this.collector.openFigure();
    else if (name === "figcaption") this.collector.openCaption();
  }

  private close(name: string): void {
    if (this.skipped.length > 0) {
      if ((this.skippedNames.get(name) ?? 0) > 0) {
        while (this.popSkipped() !== name);
        return;
      }
      const isOpen = this.skipped.length > 1 || !endedBy.has(this.skipped[0] ?? "");
      // The end of an element around one whose own end tag may be left out.
      if (isOpen || inlineElements.has(name) !== (name === "ruby")) return;
      this.popSkipped();
    }
    if (this.codeDepth > 0) {
      if (name === "pre" && --this.codeDepth === 0) this.endCode();
      return;
    }
    const open = this.openBlocks.get(name) ?? 0;
    // An end tag of nothing is ignored, but for that of a paragraph, which makes an empty one.
    if (open === 0 && name !== "p") return;
    this.openBlocks.set(name, Math.max(0, open - 1));
    this.collector.separate();
    if (name === "figure") this.collector.closeFigure();
    else if (name === "figcaption") this.collector.closeCaption();
  }

  private pushSkipped(name: string): void {
    this.skipped.push(name);
    this.skippedNames.set(name, (this.skippedNames.get(name) ?? 0) + 1);
  }

  private popSkipped(): string | undefined {
    const name = this.skipped.pop();
    if (name !== undefined) this.skippedNames.set(name, (this.skippedNames.get(name) ?? 0) - 1);
    return name;
  }

  private endCode(): void {
    if (this.isCodeFormula) this.collector.addFormula();
    else this.collector.codeLines += countLines(this.code.join(""));
    this.code = [];
    this.codeDepth = 0;
    this.isCodeFormula = false;
    this.collector.separate();
  }
}
