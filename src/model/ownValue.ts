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
