import { describeValue } from "../describeValue.js";
import { warn } from "../warn.js";

/** Letters of a word, marks aside, for engines without a word dictionary: means of prose that ICU 78 divided, rounded. */
const lettersPerWord: Readonly<Record<string, number>> = { th: 3, lo: 3, km: 3, my: 2 };

/** Longest piece handed to the segmenter at once: in Node.js 20 its time grows with the square of the length. */
const pieceLength = 1024;

/** Segmenters by locale. A site has a handful of them; the limit only keeps odd input from filling the memory. */
const segmenters = new Map<string, Intl.Segmenter>();
const segmenterLimit = 64;

function segmenterOf(locale: string, fallback: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  if (segmenters.size >= segmenterLimit) segmenters.clear();
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter([locale, fallback], { granularity: "word" });
  } catch {
    warn(
      `${describeValue(locale)} is not a language tag. Words are counted as in "${fallback}". Write a BCP 47 tag like "th" or "zh-Hans".`,
    );
    made = new Intl.Segmenter(fallback, { granularity: "word" });
  }
  segmenters.set(locale, made);
  return made;
}

/**
 * Counts the words of a run of Thai, Lao, Khmer or Burmese letters, which stand without spaces.
 *
 * @param run letters and marks of one script
 * @param letters how many of them are letters, for engines without `Intl.Segmenter`
 * @param language the script's own language
 * @param lang language of the text, where it is known
 */
export function segmentWords(
  run: string,
  letters: number,
  language: string,
  lang: string | undefined,
): number {
  if (typeof Intl.Segmenter !== "function") {
    return Math.max(1, Math.round(letters / (lettersPerWord[language] ?? letters)));
  }
  const segmenter = segmenterOf(lang ?? language, language);
  let words = 0;
  let start = 0;
  while (start < run.length) {
    const piece = run.slice(start, start + pieceLength);
    const isLast = start + piece.length === run.length;
    let next = piece.length;
    let wordsOfPiece = 0;
    let lastCounts = 0;
    for (const segment of segmenter.segment(piece)) {
      lastCounts = segment.isWordLike === true ? 1 : 0;
      wordsOfPiece += lastCounts;
      next = segment.index;
    }
    // The last word of a piece may be cut off: the next piece begins with it.
    const isWhole = isLast || next === 0;
    words += isWhole ? wordsOfPiece : wordsOfPiece - lastCounts;
    start += isWhole ? piece.length : next;
  }
  return words;
}
