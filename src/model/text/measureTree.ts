import type { Nodes } from "hast";
import type { TextStats } from "../../content/text.js";
import { warn } from "../warn.js";
import { HtmlReader } from "./HtmlReader.js";
import { normalizeLabel } from "./markdownLinks.js";
import type { MeasureOptions } from "./measureText.js";
import { readHtmlPiece } from "./readHtml.js";
import { countLines, TextCollector } from "./TextCollector.js";
import { TreeWalk } from "./TreeWalk.js";
import { inlineElements, isFormulaClass, skippedElements } from "./treeKinds.js";
import { cutRows, definitionsOf, readPre, textOf } from "./treeParts.js";
import {
  asNode,
  childrenOf,
  classesOf,
  isFootnoteMark,
  isHidden,
  isMdxElement,
  nameOf,
  titleOf,
  type TreeNode,
} from "./treeNode.js";

/** Nodes of Markdown that do not interrupt a word. */
const inlineNodes = new Set(["delete", "emphasis", "link", "linkReference", "strong"]);

const flowNodes = new Set(["blockquote", "footnoteDefinition", "listItem", "root"]);

/** Whether blocks of HTML stand below each other here, as Markdown has them. */
function hasFlowOfHtml(node: TreeNode): boolean {
  const isFlow = typeof node.type === "string" && flowNodes.has(node.type);
  return isFlow && childrenOf(node).some((child) => asNode(child)?.type === "html");
}

function isFormula(node: TreeNode, name: string | undefined): boolean {
  if (node.type === "math" || node.type === "inlineMath") return true;
  return name !== undefined && isFormulaClass(name, classesOf(node));
}

/** Lines of a block of code, and whether they are those of a formula; undefined for what is no block of code. */
function readCode(
  node: TreeNode,
  name: string | undefined,
): { lines: number; isFormula: boolean } | undefined {
  if (name === "pre") return readPre(node);
  return node.type === "code"
    ? { lines: countLines(textOf(node)), isFormula: node.lang === "math" }
    : undefined;
}

/** Whether a node ends the word before it. An element does unless it is inline, as is a component in a line of MDX. */
function isSeparator(node: TreeNode, name: string | undefined): boolean {
  if (name === undefined) {
    const isInline = typeof node.type === "string" && inlineNodes.has(node.type);
    return node.type === "break" || (!isInline && childrenOf(node).length > 0);
  }
  if (node.type === "mdxJsxFlowElement") return true;
  const isComponent = isMdxElement(node) && !/^[a-z][a-z0-9]*$/.test(name);
  return !inlineElements.has(name) && !isComponent;
}

/** Walks a tree and takes down what counts. */
class TreeReader {
  readonly collector: TextCollector;
  private readonly html: HtmlReader;
  private readonly walk: TreeWalk;
  private readonly separate = (): void => this.collector.separate();
  private titles: Map<string, unknown> | undefined;

  constructor(
    private readonly tree: unknown,
    lang: unknown,
  ) {
    this.collector = new TextCollector(lang);
    this.html = new HtmlReader(this.collector);
    this.walk = new TreeWalk(tree);
  }

  read(): TextCollector {
    for (let node = this.walk.next(); node !== undefined; node = this.walk.next()) this.readNode(node);
    this.html.reset();
    return this.collector;
  }

  private readNode(node: TreeNode): void {
    const { collector, html, walk } = this;
    if (node.type === "text" || node.type === "inlineCode") return html.text(textOf(node));
    if (node.type === "html") return readHtmlPiece(textOf(node), html);
    const name = nameOf(node);
    if (skippedElements.has(name ?? "") || isHidden(node) || isFootnoteMark(node)) return;
    const separates = isSeparator(node, name);
    if (separates) collector.separate();
    if (this.readCounted(node, name)) return;
    if (separates) walk.defer(this.separate);
    if (name === "figure") this.bracket("Figure");
    else if (name === "figcaption") this.bracket("Caption");
    else if ((node.type === "paragraph" || node.type === "heading") && !html.isWithheld) {
      walk.defer(() => html.reset());
    }
    if (node.type === "table") walk.enter(node, undefined, cutRows(node));
    else walk.enter(node, hasFlowOfHtml(node) ? this.separate : undefined);
  }

  private bracket(part: "Figure" | "Caption"): void {
    this.collector[`open${part}`]();
    this.walk.defer(() => this.collector[`close${part}`]());
  }

  /** Counts a node that is counted as a whole, and says whether it was one. */
  private readCounted(node: TreeNode, name: string | undefined): boolean {
    const { collector } = this;
    const isCounted = !this.html.isWithheld;
    const code = readCode(node, name);
    const isImage = name === "img" || node.type === "image" || node.type === "imageReference";
    if (isFormula(node, name) || code?.isFormula === true) {
      collector.separate();
      if (isCounted) collector.addFormula();
    } else if (isImage) {
      if (isCounted) collector.addImage(this.captionOf(node, name));
    } else if (code !== undefined) {
      if (isCounted) collector.codeLines += code.lines;
    } else {
      if ((name === "table" || node.type === "table") && isCounted) collector.tables++;
      return false;
    }
    return true;
  }

  private captionOf(node: TreeNode, name: string | undefined): unknown {
    if (name !== undefined) return titleOf(node);
    if (node.type === "image") return node.title;
    this.titles ??= definitionsOf(this.tree);
    return typeof node.identifier === "string" ? this.titles.get(normalizeLabel(node.identifier)) : undefined;
  }
}

/**
 * Counts a hast tree, as rehype plugins and `hast-util-*` packages have it, or an mdast tree, as remark plugins do. MDX
 * elements are included.
 *
 * - Text is counted as by `measureText`. Blocks separate words; inline elements do not.
 * - Code blocks (`pre`) are counted in lines, not as text; `code` within a line is text.
 * - Pictures (`img`, also in `picture`), tables and formulas (MathML, KaTeX, MathJax, the `math` classes of remark-math) are
 *   counted once each. Alternative text is not counted, nor the text of a formula; the text of table cells is. The
 *   title of a picture is its caption: it counts, once if the `figcaption` around it says the same.
 * - Not counted: scripts, styles, templates, `head`, comments, media and their fallbacks, raw HTML nodes of hast, ruby
 *   annotations (they repeat the text below them), the marks of footnotes, and what is `hidden` or `aria-hidden`. The
 *   HTML in mdast counts by what a reader sees of it.
 *
 * The tree may be of any depth. What is no node counts nothing, and neither does a node inside itself.
 *
 * @param tree a root, an element or a text
 * @param options the language, where it is known
 */
export function measureTree(
  tree: Nodes | { readonly type: string },
  options: Pick<MeasureOptions, "lang"> = {},
): TextStats {
  if (asNode(tree) === undefined) {
    warn(
      "measureTree was given no tree. Its words cannot be counted. Pass a hast or mdast node, such as a root.",
    );
  }
  return new TreeReader(tree, options?.lang).read().toStats();
}
