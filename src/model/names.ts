import { kindOf } from "./describeValue.js";
import { isMissing, ownItems, ownValue } from "./ownValue.js";
import { safeHref } from "./safeUrl.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** A name with the page it links to, if any: an author, category, tag, series or site, ready to draw. */
export interface NamedLink {
  /** Text. */
  name: string;
  /** Checked address. */
  url?: string | undefined;
}

/**
 * Reads one name: a text, or an object with `name` and perhaps `url`.
 *
 * @returns nothing where there is no name; the name alone where the address may not be used
 */
export function readName(value: unknown): NamedLink | undefined {
  if (typeof value !== "object" || value === null) {
    const name = toText(value, "name");
    return name === undefined ? undefined : { name };
  }
  const given = ownValue(value, "name");
  const name = toText(given, "name");
  if (name === undefined) {
    if (isMissing(given)) {
      warn(
        `A name is ${kindOf(value)} without a name of its own. There is nothing to show, so it was left out. Give a text or { name, url }.`,
      );
    }
    return undefined;
  }
  const address = ownValue(value, "url");
  const url = address === undefined || address === null ? undefined : safeHref(address);
  return url === undefined ? { name } : { name, url };
}

/** Reads a list of names, or a single one. What is no name is left out, and so is a name that stands there already. */
export function readNames(value: unknown): NamedLink[] {
  const names = new Map<string, NamedLink>();
  for (const item of ownItems(value) ?? [value]) {
    const read = readName(item);
    if (read !== undefined && !names.has(read.name)) names.set(read.name, read);
  }
  return [...names.values()];
}
