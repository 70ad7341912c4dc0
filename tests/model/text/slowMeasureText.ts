import type { Script } from "../../../src/content/text.js";

/** One visible character: a base and the marks on it. */
interface Cell {
  base: string;
  keycap: boolean;
}

type Counts = Partial<Record<Script, { characters: number; words: number }>>;

const spacedScripts: [Script, RegExp][] = [
  ["hangul", /\p{Script=Hangul}/u],
  ["latin", /\p{Script=Latin}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["greek", /\p{Script=Greek}/u],
  ["arabic", /[\p{Script=Arabic}\u0640\u0660-\u0669]/u],
  ["hebrew", /\p{Script=Hebrew}/u],
  ["devanagari", /\p{Script=Devanagari}/u],
];
const unspacedRuns: [Script, string, RegExp][] = [
  ["thai", "th", /[\p{Script=Thai}&&[\p{L}\p{N}]][[\p{Script=Thai}&&[\p{L}\p{N}]]\p{M}]*/gv],
  ["lao", "lo", /[\p{Script=Lao}&&[\p{L}\p{N}]][[\p{Script=Lao}&&[\p{L}\p{N}]]\p{M}]*/gv],
  ["khmer", "km", /[\p{Script=Khmer}&&[\p{L}\p{Nd}]][[\p{Script=Khmer}&&[\p{L}\p{Nd}]]\p{M}]*/gv],
  ["myanmar", "my", /[\p{Script=Myanmar}&&[\p{L}\p{Nd}]][[\p{Script=Myanmar}&&[\p{L}\p{Nd}]]\p{M}]*/gv],
];
const oneByOne: [Script, RegExp][] = [
  ["han", /[[\p{Script=Han}&&[\p{L}\p{Nl}]]\u3006]/v],
  ["kana", /[[[\p{Script=Hiragana}\p{Script=Katakana}]&&\p{L}]\u3031-\u3035\u303C\u30FC\uFF70]/v],
];
const voicing = /[\u1160-\u11FF\uD7B0-\uD7FF\uFF9E\uFF9F]/gu;
const invisible = /[[\p{Cf}\p{Cs}\p{Cc}]--[\u200B\t\n\v\f\r\x85]]/gv;

const isDigit = (base: string) => /\p{Nd}/u.test(base);
const isSpaced = (base: string) =>
  /[\p{L}\p{Nl}\p{Nd}]/u.test(base) &&
  base !== "\u2139" &&
  !oneByOne.some(([, pattern]) => pattern.test(base)) &&
  !/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(base);
const isCommon = (base: string) => /\p{Script=Common}/u.test(base) && !/[\u0640\u0660-\u0669]/u.test(base);

function scriptOf(base: string): Script | undefined {
  if (isCommon(base)) return undefined;
  return spacedScripts.find(([, pattern]) => pattern.test(base))?.[0] ?? "other";
}

/** Whether the sign makes one word of the characters around it. */
function joins(sign: string, before: string, after: string): boolean {
  if (/[-_\u05BE\u2010\u2011]/u.test(sign)) return true;
  const digits = isDigit(before) && isDigit(after);
  const letters = !isDigit(before) && !isDigit(after);
  if (/['.\u2019\uFF0E]/u.test(sign)) return digits || letters;
  if (/[,\u066B\u066C\uFF0C]/u.test(sign)) return digits;
  if (/[\u00B7\u0387\u05F3]/u.test(sign)) return letters;
  return /["\u05F4]/u.test(sign) && letters && scriptOf(before) === "hebrew" && scriptOf(after) === "hebrew";
}

function toCells(text: string): Cell[] {
  return [...text.matchAll(/(\P{M})(\p{M}*)/gu)].map(([, base = "", marks = ""]) => ({
    base,
    keycap: marks.includes("\u20E3"),
  }));
}

/** Splits the cells into words of scripts with spaces. */
function toWords(cells: readonly Cell[]): string[][] {
  const words: string[][] = [];
  let open = false;
  cells.forEach(({ base, keycap }, index) => {
    if (isSpaced(base)) {
      const starts = !open;
      if (starts) words.push([]);
      words.at(-1)?.push(base);
      open = true;
      if (starts && keycap && isCommon(base)) {
        words.pop();
        open = false;
      }
      return;
    }
    const before = cells[index - 1]?.base ?? " ";
    const after = cells[index + 1]?.base ?? " ";
    open = open && isSpaced(before) && isSpaced(after) && joins(base, before, after);
  });
  return words;
}

/**
 * The counts of a text, found in another way than the library's: by Unicode properties of whole characters and
 * passes over arrays, one for each kind of script.
 */
export function slowMeasureText(text: string): Counts {
  const counts: Counts = {};
  const add = (script: Script, characters: number, words: number) => {
    const old = counts[script] ?? { characters: 0, words: 0 };
    counts[script] = { characters: old.characters + characters, words: old.words + words };
  };
  const visible = text.replace(invisible, "").replace(voicing, "\u0301");
  for (const [script, pattern] of oneByOne) {
    const found = [...visible].filter((character) => pattern.test(character)).length;
    if (found > 0) add(script, found, found);
  }
  for (const [script, locale, runs] of unspacedRuns) {
    for (const [run] of visible.matchAll(runs)) {
      const segments = [...new Intl.Segmenter(locale, { granularity: "word" }).segment(run)];
      const words = segments.filter((segment) => segment.isWordLike).length;
      add(script, [...run].filter((character) => /[\p{L}\p{N}]/u.test(character)).length, words);
    }
  }
  for (const word of toWords(toCells(visible))) {
    const owner = word.map(scriptOf).find((script) => script !== undefined) ?? "latin";
    for (const base of word) add(scriptOf(base) ?? owner, 1, 0);
    add(owner, 0, 1);
  }
  return counts;
}
