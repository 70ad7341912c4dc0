import { kindOf } from "../model/describeValue.js";
import { ownValue } from "../model/ownValue.js";
import { toText } from "../model/toText.js";
import { warn } from "../model/warn.js";

/** Front matter, by names without case, hyphens and underscores: `published_at`, `publishedAt` and `PublishedAt` are one. */
export type FrontMatter = ReadonlyMap<string, unknown>;

/** Takes front matter apart. Only what it holds itself counts, not what it inherits. */
export function readFrontMatter(value: unknown): FrontMatter {
  const fields = new Map<string, unknown>();
  if (value === undefined || value === null) return fields;
  if (kindOf(value) !== "an object") {
    warn(
      `The front matter is ${kindOf(value)}, not an object. Nothing could be read from it. Pass what the parser calls data or attributes.`,
    );
    return fields;
  }
  for (const key of keysOf(value)) {
    const name = key.toLowerCase().replace(/[-_\s]/g, "");
    const field = ownValue(value, key);
    if (field !== undefined && field !== null && field !== "" && !fields.has(name)) fields.set(name, field);
  }
  return fields;
}

function keysOf(value: unknown): string[] {
  try {
    return Object.keys(Object(value));
  } catch {
    return [];
  }
}

/**
 * Reads a field that goes by several names: the first of them that holds something usable.
 *
 * @param read gives `undefined` for what is not usable; what throws when it is looked at is not
 */
export function firstOf<Value>(
  fields: FrontMatter,
  names: readonly string[],
  read: (value: unknown, name: string) => Value | undefined,
): Value | undefined {
  for (const name of names) {
    if (!fields.has(name)) continue;
    try {
      const value = read(fields.get(name), name);
      if (value !== undefined) return value;
    } catch {
      warn(
        `The ${name} in the front matter cannot be read. It was left out. Give plain data, as YAML has it.`,
      );
    }
  }
  return undefined;
}

/** A text. A date becomes its day, since YAML reads `title: 2024-01-20` as one; a switch such as `cover: false` says nothing. */
export function readText(value: unknown, name: string): string | undefined {
  if (typeof value === "boolean") return undefined;
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  }
  return toText(value, name);
}

/** A name with perhaps an address, such as an author or a tag. */
export interface NamedValue {
  /** Name. */
  name: string;
  /** Address, unchecked. */
  url?: string | undefined;
}

const nameKeys = ["name", "label", "title", "key", "slug"];
const addressKeys = ["url", "permalink", "link", "href", "website"];

/** Reads a name: a text, or an object that has one under any of the usual keys. */
export function readNamed(
  value: unknown,
  field: string,
  keys: readonly string[] = nameKeys,
): NamedValue | string | undefined {
  if (typeof value !== "object" || value instanceof Date) return readText(value, field);
  const text = (names: readonly string[]): string | undefined => {
    const key = names.find((each) => typeof ownValue(value, each) === "string");
    return key === undefined ? undefined : toText(ownValue(value, key), field);
  };
  const name = text(keys);
  if (name === undefined) {
    warn(`An entry of ${field} in the front matter is ${kindOf(value)} without a name. It was left out.`);
    return undefined;
  }
  const url = text(addressKeys);
  return url === undefined ? name : { name, url };
}

/**
 * Reads names: a list, or a list of lists as Hexo nests categories, or a text, which commas of any script take apart.
 * Blanks do not: `tags: New York` is one place.
 */
export function readNamedList<Named extends NamedValue = NamedValue>(
  value: unknown,
  field: string,
  read: (item: unknown, field: string) => Named | string | undefined = readNamed as typeof read,
): (Named | string)[] | undefined {
  const items =
    typeof value === "string" ? value.split(/[,，、،]/) : Array.isArray(value) ? value.flat() : [value];
  const found = new Map<string, Named | string>();
  for (const item of items as unknown[]) {
    if (item === null || item === undefined) continue;
    const named = read(item, field);
    const name = typeof named === "object" ? named.name : named;
    if (named !== undefined && name !== undefined && !found.has(name)) found.set(name, named);
  }
  return found.size > 0 ? [...found.values()] : undefined;
}
