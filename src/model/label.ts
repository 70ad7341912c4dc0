import { describeValue } from "./describeValue.js";
import { warn } from "./warn.js";

const slot = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

function asTemplate(template: unknown): string {
  if (typeof template === "string") return template;
  warn(`A label is ${describeValue(template)}. It is drawn empty. Give the locale a text in its place.`);
  return "";
}

/** A piece of a label: a text as it stands, or the name of what is to be filled in. */
export type LabelPart = { readonly text: string } | { readonly name: string };

/**
 * Fills the braces of a label: `fillLabel("{count} views", { count: "12" })`.
 *
 * A name without a value keeps its braces, so that a mistake in a catalog shows. Values are taken as they are: neither
 * `$&` nor braces in them mean anything.
 */
export function fillLabel(template: string, values: Readonly<Record<string, string>>): string {
  return asTemplate(template).replace(slot, (braces, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? braces) : braces,
  );
}

/**
 * Splits a label at its braces, so that a component can put an element in their place:
 * `labelParts("By {authors}")` is `[{ text: "By " }, { name: "authors" }]`.
 *
 * Empty texts are left out. A name nobody knows is drawn as `{name}`.
 */
export function labelParts(template: string): readonly LabelPart[] {
  return asTemplate(template)
    .split(slot)
    .map((piece, index): LabelPart => (index % 2 === 1 ? { name: piece } : { text: piece }))
    .filter((part) => "name" in part || part.text !== "");
}
