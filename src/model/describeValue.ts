const longest = 60;

/**
 * A value as a warning may show it: in quotes, at most 60 characters, with everything invisible or misleading written
 * as an escape. Values that are no text are named by their kind.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return String(value);
  }
  if (typeof value !== "string") return kindOf(value);
  // Cut before counting by code points: a data URL may be megabytes long.
  const letters = Array.from(value.slice(0, longest * 2));
  const shown = letters.slice(0, longest).join("");
  const escaped = JSON.stringify(shown).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return value.length > shown.length ? `${escaped.slice(0, -1)}…"` : escaped;
}

/** What a value is, in words for a warning: `a Date`, `an array`, `a function`. Never throws, whatever is given. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value !== "object") return value === undefined ? "undefined" : `a ${typeof value}`;
  try {
    if (Array.isArray(value)) return "an array";
    if (value instanceof Date) return "a Date";
  } catch {
    // A revoked proxy throws at every question, even at this one.
  }
  return "an object";
}
