/**
 * The value an object itself has under a name. What it inherits does not count, so a polluted `Object.prototype` adds
 * nothing to content; a getter that throws counts as a missing value.
 */
export function ownValue(object: unknown, name: string): unknown {
  if (typeof object !== "object" || object === null) return undefined;
  try {
    return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}

/** The values an object itself has under the given names, and no others: all a component may take from data. */
export function ownValues(object: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, ownValue(object, name)]));
}

/** The items of a list; `undefined` for anything else, and for a list that throws when it is looked at. */
export function ownItems(list: unknown): unknown[] | undefined {
  try {
    return Array.isArray(list) ? Array.from(list as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nothing was given, so that nobody has warned of the value yet: neither a blank text nor none is odd by itself. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
