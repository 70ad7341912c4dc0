import type { Heading } from "../content/post.js";
import { describeValue, kindOf } from "./describeValue.js";
import { ownItems, ownValue } from "./ownValue.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** An entry of a table of contents. */
export interface ContentsEntry {
  /** `id` of the heading. */
  slug: string;
  /** What the heading says. */
  text: string;
  /** The headings below it. */
  entries: ContentsEntry[];
}

/** Deepest level that a table of contents lists where nothing else is said. */
const usualDepth = 3;

/**
 * The headings of a post as a tree. A heading belongs to the nearest one before it that is of a higher level, also where
 * levels are skipped.
 *
 * @param headings from the Markdown door, or anything. What has no text, no `id` or no level from 1 to 6 is left out,
 * with a warning in development for all but an empty text
 * @param maxDepth deepest level that is listed, from 1 to 6
 */
export function readContents(headings: unknown, maxDepth: unknown = usualDepth): ContentsEntry[] {
  const deepest = levelOf(maxDepth);
  if (deepest === undefined) {
    warn(
      `The depth of a table of contents is ${describeValue(maxDepth)}. Headings are listed down to level ${usualDepth}. Give a number from 1 to 6.`,
    );
  }
  const roots: ContentsEntry[] = [];
  const open: { depth: number; entry: ContentsEntry }[] = [];
  const odd: unknown[] = [];
  for (const heading of itemsOf(headings)) {
    const read = readHeading(heading);
    if (read === undefined) odd.push(heading);
    if (!read || read.depth > (deepest ?? usualDepth)) continue;
    const entry: ContentsEntry = { slug: read.slug, text: read.text, entries: [] };
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= read.depth) open.pop();
    (open.at(-1)?.entry.entries ?? roots).push(entry);
    open.push({ depth: read.depth, entry });
  }
  if (odd.length > 0) warnOf(odd[0]);
  return roots;
}

/** How many entries there are on all levels. */
export function countContents(entries: readonly ContentsEntry[]): number {
  return entries.reduce((count, entry) => count + 1 + countContents(entry.entries), 0);
}

function itemsOf(headings: unknown): unknown[] {
  const items = ownItems(headings);
  if (items === undefined && headings !== undefined && headings !== null) {
    warn(
      `The headings of a post are ${kindOf(headings)}. There is no table of contents. Give a list, as the Markdown door makes it.`,
    );
  }
  return items ?? [];
}

/** A heading that can be listed; `null` for one without a text, which is nothing odd; `undefined` for an odd one. */
function readHeading(heading: unknown): Heading | null | undefined {
  const given = ownValue(heading, "text");
  const slug = ownValue(heading, "slug");
  const depth = levelOf(ownValue(heading, "depth"));
  if (typeof given === "string" && toText(given) === undefined) return null;
  if (!isTextual(given) || !isTextual(slug) || depth === undefined) return undefined;
  const [text, id] = [toText(given), toText(slug)];
  return text !== undefined && id !== undefined ? { text, slug: id, depth } : undefined;
}

/** A number is a text, too: YAML and JSON write it without quotes. */
function isTextual(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function warnOf(heading: unknown): void {
  const text = ownValue(heading, "text") ?? heading;
  warn(
    `The heading ${describeValue(text)} has no text, no id to link to, or no level from 1 to 6. It is left out of the table of contents, and so is every other one like it. Give { depth, slug, text }, as the Markdown door does.`,
  );
}

/** A level as given, also as a digit. */
function levelOf(value: unknown): number | undefined {
  return [1, 2, 3, 4, 5, 6].find((level) => level === value || String(level) === value);
}
