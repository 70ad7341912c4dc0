import type { TextStats } from "../../content/text.js";
import {
  counted,
  digit,
  format,
  gap,
  hebrew,
  ideograph,
  isSign,
  joiner,
  joinerOfDigits,
  joinerOfHebrew,
  joinerOfLetters,
  joinerOfLikes,
  keycap,
  kindAt,
  knownKindAt,
  latin,
  letter,
  mark,
  scriptMask,
  scriptNames,
  unspaced,
} from "./characterKind.js";
import { segmentWords } from "./segmentWords.js";
import { emptyStats } from "./textStats.js";

/** Counts by the script's number. */
interface Tally {
  characters: Int32Array;
  words: Int32Array;
}

const unspacedLanguages: Readonly<Record<string, string>> = {
  thai: "th",
  lao: "lo",
  khmer: "km",
  myanmar: "my",
};
const invisible = /[\p{Cf}\p{Cs}\p{Cc}]/gu;

/** Counts letters and words of a script. */
function add({ characters, words }: Tally, script: number, letters: number, count: number): void {
  characters[script] = (characters[script] ?? 0) + letters;
  words[script] = (words[script] ?? 0) + count;
}

/** Whether a sign between two characters makes one word of them, as in UAX #29, hyphens aside. */
function joins(sign: number, before: number, after: number): boolean {
  if (sign === joiner) return true;
  if (sign === joinerOfDigits) return (before & after & digit) !== 0;
  if ((before & after & letter) === 0) return sign === joinerOfLikes && (before & after & digit) !== 0;
  if (sign === joinerOfHebrew) return (before & scriptMask) === hebrew && (after & scriptMask) === hebrew;
  return sign === joinerOfLikes || sign === joinerOfLetters;
}

/** Whether a gap stands at an index, if that is known without a search. */
function isGap(text: string, index: number): boolean {
  return index < text.length && knownKindAt(text, index) === gap;
}

/** Counts the word that begins at an index and returns the index where it ends. */
function countWord(text: string, start: number, tally: Tally): number {
  let script = 0;
  let unscripted = 0;
  let before = 0;
  let sign = 0;
  let index = start;
  while (index < text.length) {
    const kind = kindAt(text, index);
    let end = index + 1;
    if ((kind & (letter | digit)) !== 0) {
      if (sign !== 0 && !joins(sign, before, kind)) break;
      const own = kind & scriptMask;
      while (end < text.length && knownKindAt(text, end) === kind) end++;
      if (own === 0) unscripted += end - index;
      else add(tally, own, end - index, 0);
      if (script === 0) script = own;
      before = kind;
      sign = 0;
    } else if (isSign(kind) && sign === 0) {
      sign = kind;
    } else if (kind === keycap) {
      if (script === 0 && unscripted === 1) return end;
    } else if (kind !== mark && kind !== format) {
      break;
    }
    index = end;
  }
  add(tally, script === 0 ? latin : script, unscripted, 1);
  return index;
}

/** Counts the run of letters without spaces that begins at an index and returns the index where it ends. */
function countRun(text: string, start: number, tally: Tally, lang: string | undefined): number {
  const script = kindAt(text, start) & scriptMask;
  let letters = 0;
  let hasInvisible = false;
  let index = start;
  for (; index < text.length; index++) {
    const kind = kindAt(text, index);
    if (kind === (unspaced | script)) letters++;
    else if (kind === format) hasInvisible = true;
    else if (kind !== mark) break;
  }
  const run = text.slice(start, index);
  const language = unspacedLanguages[scriptNames[script] ?? ""] ?? "th";
  const visible = hasInvisible ? run.replace(invisible, "") : run;
  add(tally, script, letters, segmentWords(visible, letters, language, lang));
  return index;
}

function toStats({ characters, words }: Tally): TextStats {
  const stats = emptyStats();
  scriptNames.forEach((script, index) => {
    const count = { characters: characters[index] ?? 0, words: words[index] ?? 0 };
    if (script === undefined || (count.characters === 0 && count.words === 0)) return;
    stats.scripts[script] = count;
    stats.characters += count.characters;
    stats.words += count.words;
  });
  return stats;
}

/**
 * Counts the letters and words of a plain text, as `measureText` documents.
 *
 * @param text plain text
 * @param lang language of the text, where it is known; anything but a string with content is none
 */
export function countText(text: string, lang: unknown): TextStats {
  const language = typeof lang === "string" && lang !== "" ? lang : undefined;
  const tally: Tally = {
    characters: new Int32Array(scriptNames.length),
    words: new Int32Array(scriptNames.length),
  };
  let index = 0;
  while (index < text.length) {
    const kind = kindAt(text, index);
    if ((kind & counted) === 0) {
      index++;
      continue;
    }
    if ((kind & unspaced) !== 0) {
      index = countRun(text, index, tally, language);
      continue;
    }
    const script = kind & scriptMask;
    let end = index + 1;
    let next = gap;
    while (end < text.length && (next = knownKindAt(text, end)) === kind) end++;
    if ((kind & ideograph) !== 0) {
      add(tally, script, end - index, end - index);
      index = end;
    } else if (script !== 0 && (next === gap || (isSign(next) && isGap(text, end + 1)))) {
      // Most words: letters of one script up to a gap. Counted at once, they take half the time.
      add(tally, script, end - index, 1);
      index = end + 1;
    } else index = countWord(text, index, tally);
  }
  return toStats(tally);
}
