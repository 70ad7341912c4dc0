/**
 * The writing systems that are counted apart.
 *
 * `other` holds letters of every script without a name here; it is counted in segmented words like `latin`.
 */
export type Script =
  | "han"
  | "kana"
  | "hangul"
  | "latin"
  | "cyrillic"
  | "greek"
  | "arabic"
  | "hebrew"
  | "devanagari"
  | "thai"
  | "lao"
  | "khmer"
  | "myanmar"
  | "other";

/** How much of one script a text holds. */
export interface ScriptCount {
  /** Letters and digits of the script, in Unicode code points; no spaces, no punctuation. */
  characters: number;
  /** Words in the sense of the field: one per character for Han and kana, segmented words for every other script. */
  words: number;
}

/** What a text holds, counted apart. Made by `measureText` and `measureTree`; small, plain and serializable. */
export interface TextStats {
  /** All letters and digits, in code points. */
  characters: number;
  /** All words: characters for Han and kana, segmented words elsewhere, summed. The number a meta bar shows. */
  words: number;
  /** The same counts by script; a script that does not occur is absent. */
  scripts: Partial<Record<Script, ScriptCount>>;
  /** Lines of code in code blocks. Their text is in no other count. */
  codeLines: number;
  /** Pictures. */
  images: number;
  /** Tables. The text of their cells is counted as text too. */
  tables: number;
  /** Formulas, inline and displayed. Their text is in no other count. */
  formulas: number;
}

/** How long a silent reading takes. Made by `estimateReadingTime`. */
export interface ReadingTime {
  /** The estimate, in seconds, not rounded. */
  seconds: number;
  /** The estimate, in whole minutes, rounded to the nearest and never below 1 (0 only for an empty text). */
  minutes: number;
}
