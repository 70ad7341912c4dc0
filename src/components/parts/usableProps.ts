import { describeValue } from "../../model/describeValue.js";
import { ownValue } from "../../model/ownValue.js";
import { warn } from "../../model/warn.js";

/** What a prop that the site gives must be. */
const checks = new Map([
  ["Link", isComponent],
  ["Image", isComponent],
  ["locale", isLocale],
]);

/**
 * The props that were given. Photos are spread into props, and what their data holds under the name of a component or of
 * the locale counts as not given: a text in place of a component would be drawn as an element of that name.
 */
export function usableProps<Props extends object>(props: Props): Props {
  return Object.fromEntries(Object.entries(props).filter(([name, value]) => isUsable(name, value))) as Props;
}

function isUsable(name: string, value: unknown): boolean {
  const check = checks.get(name);
  if (value === undefined || check === undefined || check(value)) return value !== undefined;
  if (value !== null) {
    warn(
      `The prop ${name} of a component is ${describeValue(value)}. It counts as not given. Give ${name === "locale" ? 'a locale of "colophon/locales"' : "a component"}, and spread no data that has a field of this name.`,
    );
  }
  return false;
}

/** A function, or what React makes of one: those objects carry a symbol, which no data can. */
function isComponent(value: unknown): boolean {
  return typeof value === "function" || typeof ownValue(value, "$$typeof") === "symbol";
}

function isLocale(value: unknown): boolean {
  return typeof ownValue(value, "labels") === "object";
}
