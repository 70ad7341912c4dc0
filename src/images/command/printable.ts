import type { FormatLocale } from "../../model/intl.js";

/** The command speaks English, as command lines do. */
export const english: FormatLocale = { tag: "en", numberingSystem: "latn" };

/** A text as a terminal may show it: the name of a file must not move the cursor or hide what it is. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
