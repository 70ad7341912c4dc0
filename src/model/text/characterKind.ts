import type { Script } from "../../content/text.js";

/** Scripts by the number that stands in the low four bits of a kind. Number 0 is a character of no script, like `5`. */
export const scriptNames: readonly (Script | undefined)[] = [
  undefined,
  "han",
  "kana",
  "hangul",
  "latin",
  "cyrillic",
  "greek",
  "arabic",
  "hebrew",
  "devanagari",
  "thai",
  "lao",
  "khmer",
  "myanmar",
  "other",
];

/** Mask of the script's number. */
export const scriptMask = 0x0f;
/** Number of `latin`, where letters and digits of no script go when nothing else claims them. */
export const latin = 4;
/** Number of `hebrew`. */
export const hebrew = 8;
const arabic = 7;
const other = 14;

/** Flag: a letter of a script that separates words. */
export const letter = 0x10;
/** Flag: a digit of such a script, or of none. */
export const digit = 0x20;
/** Flag: a character that is a word of its own. */
export const ideograph = 0x40;
/** Flag: a letter or digit of a script without spaces, whose words a dictionary finds. */
export const unspaced = 0x80;
/** Any of the flags above: the character counts. */
export const counted: number = letter | digit | ideograph | unspaced;

/** Ends a word. */
export const gap = 1;
/** A combining mark: belongs to the character before it. */
export const mark = 2;
/** An invisible control: is as if it were not there. */
export const format = 3;
/** U+20E3, which makes an emoji of the digit before it. */
export const keycap = 4;
/** Joins any two characters of a word: `e-mail`, `snake_case`. */
export const joiner = 5;
/** Joins letter and letter, or digit and digit: `don't`, `node.js`, `3.14`. */
export const joinerOfLikes = 6;
/** Joins letters: Catalan `col·lecció`. */
export const joinerOfLetters = 7;
/** Joins digits: `1,000`. */
export const joinerOfDigits = 8;
/** Joins Hebrew letters: the quotation mark of an acronym. */
export const joinerOfHebrew = 9;

const joiners: Readonly<Record<string, number>> = {
  "-": joiner,
  _: joiner,
  "\u05BE": joiner,
  "\u2010": joiner,
  "\u2011": joiner,
  "'": joinerOfLikes,
  ".": joinerOfLikes,
  "\u2019": joinerOfLikes,
  "\uFF0E": joinerOfLikes,
  "\u00B7": joinerOfLetters,
  "\u0387": joinerOfLetters,
  "\u05F3": joinerOfLetters,
  ",": joinerOfDigits,
  "\u066B": joinerOfDigits,
  "\u066C": joinerOfDigits,
  "\uFF0C": joinerOfDigits,
  '"': joinerOfHebrew,
  "\u05F4": joinerOfHebrew,
};

// Vowels and finals of decomposed Hangul complete a syllable, half-width voicing marks a kana; Unicode calls both
// letters. Taken as marks, a text counts the same composed and decomposed.
const markPattern = /[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\uFF9E\uFF9F]/u;
// U+200B is left out: it is invisible, but it does separate words.
const formatPattern = /(?!\u200B)[\p{Cf}\p{Cs}\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/u;
// U+2139 is a letter by category and an emoji on screen.
const letterPattern = /(?!\u2139)[\p{L}\p{Nl}]/u;
const digitPattern = /\p{Nd}/u;
const unscriptedPattern = /\p{Script=Common}|\p{Script=Inherited}/u;
// Unicode gives these to no single script: the Arabic digits and tatweel, the closing mark of Japanese and Chinese.
const arabicCommonPattern = /[\u0640\u0660-\u0669]/;

/** What the flags of a script's characters are, by the order they are tried in. */
const scriptPatterns: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\p{Script=Han}\u3006]/u, ideograph | 1],
  [/[\p{Script=Hiragana}\p{Script=Katakana}\u3031-\u3035\u303C\u30FC\uFF70]/u, ideograph | 2],
  [/\p{Script=Latin}/u, latin],
  [/\p{Script=Hangul}/u, 3],
  [/\p{Script=Cyrillic}/u, 5],
  [/\p{Script=Greek}/u, 6],
  [/\p{Script=Arabic}/u, arabic],
  [/\p{Script=Hebrew}/u, hebrew],
  [/\p{Script=Devanagari}/u, 9],
  [/\p{Script=Thai}/u, unspaced | 10],
  [/\p{Script=Lao}/u, unspaced | 11],
  [/\p{Script=Khmer}/u, unspaced | 12],
  [/\p{Script=Myanmar}/u, unspaced | 13],
];

/** Finds the kind of a code point from the Unicode properties of the JavaScript engine. */
function findKind(codePoint: number): number {
  if (codePoint === 0x20e3) return keycap;
  const character = String.fromCodePoint(codePoint);
  const joins = Object.hasOwn(joiners, character) ? joiners[character] : undefined;
  if (joins !== undefined) return joins;
  if (markPattern.test(character)) return mark;
  const flag = letterPattern.test(character) ? letter : digitPattern.test(character) ? digit : 0;
  if (flag === 0) return formatPattern.test(character) ? format : gap;
  if (arabicCommonPattern.test(character)) return flag | arabic;
  const kind = scriptPatterns.find(([pattern]) => pattern.test(character))?.[1];
  if (kind === undefined) return unscriptedPattern.test(character) ? flag : flag | other;
  return kind > scriptMask ? kind : flag | kind;
}

/** Kinds already found, by code point; 0 where none was looked for yet. Planes past the last ideographs are not kept. */
const kinds = new Uint8Array(0x40000);

function findKindAt(text: string, index: number): number {
  const codePoint = text.codePointAt(index) ?? 0;
  // Half a character. Its place in the table stays empty, so that whole ones that begin with it get here, too.
  if (codePoint >= 0xd800 && codePoint <= 0xdbff) return format;
  return kinds[codePoint] || (kinds[codePoint] = findKind(codePoint));
}

/**
 * The kind of the character at an index, if its first code unit alone tells it; else 0, as for a character that is met
 * for the first time or is beyond U+FFFF. Several times as fast as `kindAt` in a loop.
 */
export function knownKindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] as number;
}

/**
 * The kind of the character that begins at an index: one of the constants of this file.
 *
 * The second half of a surrogate pair is of kind `format`, so that a loop over all indices meets every character once.
 */
export function kindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] || findKindAt(text, index);
}

/** Whether it is the kind of a sign that may join what stands around it to one word. */
export function isSign(kind: number): boolean {
  return kind >= joiner && kind <= joinerOfHebrew;
}
