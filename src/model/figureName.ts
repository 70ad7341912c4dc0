import type { Locale } from "../content/labels.js";
import { formatNumber } from "./format.js";
import { fillLabel } from "./label.js";
import { toText } from "./toText.js";

const latinLetters = "abcdefghijklmnopqrstuvwxyz";

/**
 * What a figure is called: "Figure 3", and one of its pictures "Figure 3(b)".
 *
 * @param number its number; a text, such as `"A.1"`, is taken as it stands
 * @param locale words and digits
 * @param part index of the picture in the figure, from 0. @default the whole figure
 * @returns `undefined` for what is neither a number from 0 up nor a text
 */
export function figureName(number: unknown, locale: Locale, part?: number | undefined): string | undefined {
  if (number === undefined || number === null) return undefined;
  const written =
    typeof number === "string" ? toText(number, "number of a figure") : formatNumber(number, locale);
  if (written === undefined) return undefined;
  const letter = part === undefined ? "" : figurePartName(part, locale);
  return fillLabel(locale.labels.figureNumber, { number: written + letter });
}

/**
 * What one of the pictures of a figure is called: "(a)". Where the letters end, by its number.
 *
 * @param index its place, from 0
 * @param locale letters and digits
 */
export function figurePartName(index: number, locale: Locale): string {
  const letter = Array.from(locale.figureLetters ?? latinLetters)[index] ?? formatNumber(index + 1, locale);
  return letter === undefined ? "" : fillLabel(locale.labels.figurePart, { letter });
}
