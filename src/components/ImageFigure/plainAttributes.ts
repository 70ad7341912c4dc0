import { describeValue } from "../../model/describeValue.js";
import { warn } from "../../model/warn.js";

/**
 * The attributes that an element without children can have, of those given. Photos are spread into props, and data must
 * bring neither HTML nor a script nor what makes React throw.
 *
 * @param given attributes by their names in React, or anything else
 */
export function plainAttributes<Attributes extends object>(given: Attributes | undefined): Attributes {
  const entries = typeof given === "object" ? Object.entries(given ?? {}) : [];
  return Object.fromEntries(entries.filter(([name, value]) => isUsable(name, value))) as Attributes;
}

function isUsable(name: string, value: unknown): boolean {
  if (value === undefined || value === null || isAttribute(name, value)) return true;
  warn(
    `A figure has the attribute ${describeValue(name)} with ${describeValue(value)}, which it cannot have. It was left out. Spread photos only, and give attributes as React knows them.`,
  );
  return false;
}

function isAttribute(name: string, value: unknown): boolean {
  if (name === "children" || name === "dangerouslySetInnerHTML") return false;
  if (name === "style") return isStyle(value);
  if (name === "ref") return typeof value === "function" || typeof value === "object";
  // An element with `is` gets every attribute from React 18, also a script in a text.
  if (/^on/i.test(name)) return typeof value === "function";
  return isPlain(value);
}

function isStyle(value: unknown): boolean {
  return typeof value === "object" && !Array.isArray(value) && Object.values(value ?? {}).every(isPlain);
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
