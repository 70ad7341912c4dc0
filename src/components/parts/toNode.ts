import { isValidElement, type ReactNode } from "react";
import { toText } from "../../model/toText.js";

/**
 * Content that may be nodes of the site or values from a data file. React throws on a plain object or a `Date` as a
 * child, and draws nothing for a BigInt before version 19; here those become text or nothing, with a warning.
 */
export function toNode(value: unknown): ReactNode {
  try {
    if (typeof value === "boolean" || isValidElement(value)) return value || undefined;
    if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? item : toNode(item)));
    if (isReference(value)) return value;
  } catch {
    // Some objects throw when they are looked at. They are no content either.
  }
  return toText(value, "content");
}

const lazy = Symbol.for("react.lazy");
const portal = Symbol.for("react.portal");

/** Lazy references of server components, portals and promises are children too, though no elements. */
function isReference(value: unknown): value is Extract<ReactNode, object> {
  if (typeof value !== "object" || value === null) return false;
  const kind = "$$typeof" in value ? value.$$typeof : undefined;
  return kind === lazy || kind === portal || value instanceof Promise;
}

/** Whether content would draw something. An element always counts: what it draws is not known yet. */
export function isDrawn(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.some(isDrawn);
  return node !== undefined && node !== null && typeof node !== "boolean" && node !== "";
}
