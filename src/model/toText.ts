import { balanceBidi } from "./balanceBidi.js";
import { kindOf } from "./describeValue.js";
import { warn } from "./warn.js";

/**
 * The one door for text an author wrote: whatever is given, the result is safe to draw as a text or an attribute, the
 * same in server HTML and in the browser.
 *
 * - Line ends become `\n`; tabs stay. Other control characters go, as the HTML standard allows none in a text.
 * - Lone surrogates and noncharacters become U+FFFD, which is what a browser would make of the first.
 * - Characters that force a direction stay, but what they open is closed at the end of the line, and what they close
 *   without having opened is dropped, so that `bdi` holds them.
 * - The ends are trimmed. A text with nothing visible in it is no text.
 * - Numbers and BigInts become their digits, since YAML reads `title: 2024` as a number.
 *
 * Markup is not touched: it is drawn as the characters it is made of.
 *
 * @param value what was given
 * @param name what the value is, for the warning, such as `title`
 * @returns the text; `undefined` for nothing, an empty text and, with a warning, for a value that is no text
 */
export function toText(value: unknown, name = "text"): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) {
    return String(value);
  }
  if (typeof value !== "string") {
    warn(
      `The ${name} is ${kindOf(value)}, not a text. It cannot be drawn and was left out. Give a string; in YAML, put the value in quotes.`,
    );
    return undefined;
  }
  const text = balanceBidi(cleanCharacters(value).trim());
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text) ? text : undefined;
}

/** A text with the line ends and characters that HTML allows. */
export function cleanCharacters(value: string): string {
  return value
    .replace(/\r\n?|[\v\f\u0085]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\uFFFD");
}
