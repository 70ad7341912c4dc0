import { reservedNames } from "./reservedNames.js";

/** What stands before a slug that would hide a property of `window` or `document`, and for a heading without letters. */
const prefix = "section";

/**
 * The slug of a text in the manner of GitHub, whose links into posts thus stay true: lower case, white space becomes
 * hyphens, and all but letters, marks, digits, hyphens and underscores goes. Letters of every script stay, so
 * `潮汐 and tides` becomes `潮汐-and-tides`.
 *
 * @returns never an empty text: `section` where the text has no letter or digit; and `section-` stands before a slug
 * that is the name of a property of `window` or `document`, such as `name`
 */
export function slugOf(text: string): string {
  const slug = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, "")
    .replace(/\s/g, "-");
  if (!/[\p{L}\p{N}]/u.test(slug)) return prefix;
  return reservedNames.has(slug) ? `${prefix}-${slug}` : slug;
}

/**
 * Makes slugs of which no two are equal: the second `tides` is `tides-1`, the third `tides-2`.
 *
 * @param taken ids that exist already
 */
export function createSlugger(taken: Iterable<string>): (text: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (text) => {
    const base = slugOf(text);
    let count = counts.get(base) ?? 0;
    let slug = count === 0 ? base : `${base}-${count}`;
    while (used.has(slug)) slug = `${base}-${++count}`;
    counts.set(base, count + 1);
    used.add(slug);
    return slug;
  };
}
