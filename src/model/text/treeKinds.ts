/** Elements whose content is no text of the page, or not text that is read. */
export const skippedElements: ReadonlySet<string> = new Set([
  "audio",
  "canvas",
  "datalist",
  "head",
  "iframe",
  "noscript",
  "object",
  // Ruby annotations say the base text once more, as a reading aid.
  "rp",
  "rt",
  "rtc",
  "script",
  "style",
  "svg",
  "template",
  "video",
]);

/** Elements that do not interrupt a word. All others, such as `p`, `td`, `br` and `img`, separate words. */
export const inlineElements: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "cite",
  "code",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "ins",
  "kbd",
  "label",
  "mark",
  "nobr",
  "output",
  "q",
  "rb",
  "ruby",
  "s",
  "samp",
  "slot",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
]);

/** Elements that have no content and no end tag. */
export const voidElements: ReadonlySet<string> = new Set([
  "area",
  "base",
  "basefont",
  "bgsound",
  "br",
  "col",
  "embed",
  "frame",
  "hr",
  "image",
  "img",
  "input",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

const formulaClass = /(?:^|\s)(?:katex|math)(?:\s|$)/;
const codeFormulaClass = /(?:^|\s)(?:katex|math|language-math)(?:\s|$)/;

/** Whether an element of this name and class is a formula: MathML, or what KaTeX, MathJax and remark-math make. */
export function isFormulaClass(name: string, classes: string | undefined): boolean {
  if (name === "math" || name === "mjx-container") return true;
  return classes !== undefined && (name === "code" ? codeFormulaClass : formulaClass).test(classes);
}
