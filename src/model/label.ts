import type { Locale } from "../content/labels.js";
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
 * A label that does not put its own full stop after a text that ends with one: "Acme Inc." or "2 марта 2026 г.". A text
 * that runs against the sentence, as an English name in Arabic does, has its stop at the other end, and both stay.
 *
 * @param values what will stand for the names; one that is left out ends with no stop
 */
export function withOneStop(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
  { dir }: Locale,
): string {
  return asTemplate(template).replace(/\{(\w+)\}([.。])/g, (found, name: string, stop: string) => {
    const text = (Object.hasOwn(values, name) && values[name]) || "";
    const isMet = text.endsWith(stop) && startsFromRight.test(text) === (dir === "rtl");
    return isMet ? found.slice(0, -1) : found;
  });
}

/** Hebrew, Arabic and their neighbors as the first letter, by which a text takes its direction (Unicode Annex 9, P2). */
const startsFromRight = /^\P{L}*[\u0590-\u08FF]/u;

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
