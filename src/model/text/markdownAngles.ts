import { readTag, type Tag } from "./htmlTags.js";
import { matchAt } from "./matchAt.js";

const autolink =
  /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)>/y;
/** A start or end tag as CommonMark, section 6.6, has it, for a pattern. */
export const tagSource: string =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z0-9-]*\s*>)/
    .source;
const tagPattern = new RegExp(tagSource, "y");
const hiddenMarkup: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/**
 * Reads what begins with `<` in a line: an address, a tag, what no reader sees, or the sign itself.
 *
 * @param unclosed ends that the text was already searched for in vain
 */
export function readAngle(
  text: string,
  index: number,
  unclosed: Set<string>,
): { piece: string | Tag | undefined; end: number } {
  const [link, address] = matchAt(autolink, text, index) ?? [];
  if (link !== undefined) return { piece: address, end: index + link.length };
  const [markup] = matchAt(tagPattern, text, index) ?? [];
  if (markup !== undefined) return { piece: readTag(markup, 0), end: index + markup.length };
  const sign = { piece: "<", end: index + 1 };
  const [start, end] = hiddenMarkup.find(([begin]) => text.startsWith(begin, index)) ?? [];
  if (start === undefined || end === undefined || unclosed.has(end)) return sign;
  if (start === "<!" && !/[A-Za-z]/.test(text.charAt(index + 2))) return sign;
  const isShort = start === "<!--" && /^-?>/.test(text.slice(index + 4, index + 6));
  const close = text.indexOf(end, index + (isShort ? 2 : start.length));
  if (close >= 0) return { piece: undefined, end: close + end.length };
  unclosed.add(end);
  return sign;
}
