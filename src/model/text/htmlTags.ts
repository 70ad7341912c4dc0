import { matchAt } from "./matchAt.js";

/** The attributes that decide whether and how an element counts. */
export interface TagAttributes {
  class?: string | undefined;
  hidden?: string | undefined;
  "aria-hidden"?: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
  "data-footnote-ref"?: string | undefined;
  "data-footnote-backref"?: string | undefined;
}

/** A start or end tag. */
export interface Tag {
  /** The name in lower case. */
  name: string;
  /** Whether it is an end tag. */
  isEnd: boolean;
  /** Whether it ends in a slash. */
  isClosed: boolean;
  /** The attributes that matter; a later one of the same name is dropped, as browsers do. */
  attributes: TagAttributes;
  /** Index behind the tag. */
  end: number;
}

const wanted = new Set([
  "class",
  "hidden",
  "aria-hidden",
  "id",
  "title",
  "data-footnote-ref",
  "data-footnote-backref",
]);
const namePattern = /[A-Za-z][^\s/>]*/y;
const attributePattern = /[\s/]*([^\s/>][^\s/>=]*)/y;
const equalsPattern = /\s*=\s*/y;
const barePattern = /[^\s>]*/y;

/**
 * Reads the tag that begins at an index, by the rules of HTML.
 *
 * @returns undefined where no tag begins; a tag that never ends reaches to the end and has no name
 */
export function readTag(source: string, start: number): Tag | undefined {
  const isEnd = source.charCodeAt(start + 1) === 0x2f;
  let index = start + (isEnd ? 2 : 1);
  const name = matchAt(namePattern, source, index)?.[0];
  if (name === undefined) return undefined;
  index += name.length;
  const tag: Tag = { name: name.toLowerCase(), isEnd, isClosed: false, attributes: {}, end: source.length };
  for (;;) {
    const found = matchAt(attributePattern, source, index);
    if (found === null) break;
    index += found[0].length;
    const equals = matchAt(equalsPattern, source, index);
    let value = "";
    if (equals !== null) {
      index += equals[0].length;
      const quote = source.charAt(index);
      if (quote === '"' || quote === "'") {
        const close = source.indexOf(quote, index + 1);
        if (close < 0) return { ...tag, name: "" };
        value = source.slice(index + 1, close);
        index = close + 1;
      } else {
        value = matchAt(barePattern, source, index)?.[0] ?? "";
        index += value.length;
      }
    }
    const attribute = (found[1] ?? "").toLowerCase() as keyof TagAttributes;
    if (wanted.has(attribute)) tag.attributes[attribute] ??= value;
  }
  const close = source.indexOf(">", index);
  if (close < 0) return { ...tag, name: "" };
  tag.isClosed = source.charCodeAt(close - 1) === 0x2f;
  tag.end = close + 1;
  return tag;
}
