import { isValidElement, type ReactElement } from "react";
import {
  disguisedUrls,
  hostileImages,
  hostileLinks,
  hostileTexts,
  hostileUrls,
  impossibleDates,
  nonStrings,
  type Named,
} from "../../stories/fixtures/hostile.ts";

/** A place of a component where data comes in, and what is put there. */
export interface HostileCase {
  /** Component and place, such as `MetaBar authors[].url`. */
  name: string;
  /** The component with the value in its place. */
  draw: (value: unknown) => ReactElement;
  /** What else was written, and must still be there. */
  kept: readonly string[];
  /** The values. */
  values: readonly Named[];
}

export type Place = readonly [name: string, props: (value: unknown) => object, ...sets: (readonly Named[])[]];

export const addresses: readonly Named[] = [...hostileUrls, ...hostileLinks, ...disguisedUrls];
export const pictures: readonly Named[] = [...hostileUrls, ...hostileImages, ...disguisedUrls];
const texts: readonly Named[] = hostileTexts;
export const anything = [texts, nonStrings] as const;
/** What is no element of this React: an element is the site's own, and drawn as it is. */
export const content = [texts, nonStrings.filter(({ value }) => !isElement(value))] as const;

function isElement(value: unknown): boolean {
  try {
    return isValidElement(value);
  } catch {
    return false;
  }
}

/**
 * A place gets a third of the values, and the next place the next third: all places of a kind are read by the same
 * functions. `npm run prove:hostile` puts every value in every place.
 */
const shares = import.meta.env["COLOPHON_HOSTILE"] === "every" ? 1 : 3;
let placesSoFar = 0;

function shareOf(values: readonly Named[]): Named[] {
  const share = placesSoFar % shares;
  placesSoFar += 1;
  return values.filter((_, index) => index % shares === share);
}

export function places(
  component: string,
  kept: readonly string[],
  draw: (props: object) => ReactElement,
  ...given: Place[]
): HostileCase[] {
  return given.map(([name, props, ...sets]) => ({
    name: `${component} ${name}`,
    draw: (value) => draw(props(value)),
    kept,
    values: shareOf(sets.flat()),
  }));
}

/** Every way to name something: a text, an object, a list of them. */
export function names(prop: string): Place[] {
  return [
    [prop, (value) => ({ [prop]: value }), ...anything],
    [`${prop}[]`, (value) => ({ [prop]: [value, "Kept"] }), ...anything],
    [`${prop}[].name`, (value) => ({ [prop]: [{ name: value, url: "/a" }] }), ...anything],
    [`${prop}[].url`, (value) => ({ [prop]: [{ name: "Kept", url: value }] }), addresses],
  ];
}

/** A date. */
export const date = (prop: string): Place => [
  prop,
  (value) => ({ [prop]: value }),
  impossibleDates,
  ...anything,
];
