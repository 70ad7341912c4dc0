import type { TextStats } from "../../content/text.js";
import { describeValue, kindOf } from "../describeValue.js";
import { warn } from "../warn.js";
import { countText } from "./countText.js";
import { readHtml } from "./readHtml.js";
import { readMarkdown } from "./readMarkdown.js";
import { TextCollector } from "./TextCollector.js";
import { emptyStats } from "./textStats.js";

/** What `measureText` and `measureTree` are told about a text. */
export interface MeasureOptions {
  /**
   * Language of the text, as a BCP 47 tag. It only picks the dictionary that finds words in scripts without spaces.
   * @default the language of the script: Thai, Lao, Khmer or Burmese
   */
  lang?: string | undefined;
  /**
   * What the string is: plain text, the source of a Markdown post (CommonMark with the tables, footnotes, task lists
   * and strikethrough of GitHub, formulas between dollar signs, HTML and front matter), or HTML.
   * @default "text"
   */
  format?: "text" | "markdown" | "html" | undefined;
}

/**
 * Counts the letters and words of a text, script by script. Takes time in proportion to its length.
 *
 * - A character is a letter or a digit; marks, punctuation, symbols, spaces and emoji are none.
 * - A word is one character of Chinese or Japanese; what a dictionary finds in Thai, Lao, Khmer and Burmese
 *   (`Intl.Segmenter`); elsewhere a run of letters and digits, with the signs inside it that UAX #29 allows:
 *   `don't`, `3.14`, `1,000` and `node.js` are one word each. Against UAX #29, a hyphen joins too, as readers and
 *   word processors count: `e-mail` is one word. Korean is counted by its spaces.
 * - Digits belong to the script of the word they stand in, by themselves to `latin`. A word of two scripts belongs to
 *   the script of its first letter.
 * - Of Markdown and HTML, what a reader sees counts, as `measureTree` counts the tree of the same source: code blocks
 *   in lines; pictures, tables and formulas once each; no marks, tags, addresses of links, comments or alternative
 *   texts. The title of a picture is its caption and counts, once if a `figcaption` repeats it. The mark of an
 *   alert, `[!NOTE]`, counts as the word drawn in its place, which the rehype plugin leaves out. An address written out
 *   is text; a `*` or `&#65;` in it is read as a mark, where a parser that knows bare addresses leaves it as it is.
 *
 * @param text the text. Anything but a string counts nothing, with a warning in development
 * @param options the format, and the language where it is known
 */
export function measureText(text: string, options: MeasureOptions = {}): TextStats {
  if (typeof text !== "string") {
    warn(`measureText was given ${kindOf(text)}. Its words cannot be counted. Pass a string.`);
    return emptyStats();
  }
  const format: unknown = options?.format ?? "text";
  if (format === "html" || format === "markdown") {
    const collector = new TextCollector(options.lang);
    if (format === "html") readHtml(text, collector);
    else readMarkdown(text, collector);
    return collector.toStats();
  }
  if (format !== "text") {
    warn(
      `measureText was given the format ${describeValue(format)}. The text is counted as it stands. Pass "text", "markdown" or "html".`,
    );
  }
  return countText(text, options?.lang);
}
