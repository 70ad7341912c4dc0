import { isValidElement, type ReactNode } from "react";
import { toText } from "../../model/toText.js";

/**
 * Content that may be nodes of the site or values from a data file. React throws on a plain object or a `Date` as a
 * child, and draws nothing for a BigInt before version 19; here those become text or nothing, with a warning.
 */
export function toNode(value: unknown): ReactNode {
  if (typeof value === "boolean" || isValidElement(value)) return value || undefined;
  if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? item : toNode(item)));
  return isReference(value) ? (value as ReactNode) : toText(value);
}

/**
 * Lazy references of server components, and promises, are children too, though no elements. What comes from a data file
 * can only look like one: JSON holds neither symbols nor functions.
 */
function isReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { $$typeof: kind, then } = value as { $$typeof?: unknown; then?: unknown };
  return typeof kind === "symbol" || typeof then === "function";
}

/** Whether content would draw something. An element always counts: what it draws is not known yet. */
export function isDrawn(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.some(isDrawn);
  return node !== undefined && node !== null && typeof node !== "boolean" && node !== "";
}
