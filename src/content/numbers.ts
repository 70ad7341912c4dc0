/** A step of a notation of your own: how numbers from a certain size on are shortened. Plain data. */
export interface NumberStep {
  /** The smallest number that is shortened so, from 1 up. What a smaller step would round up to it belongs here, too. */
  from: number;
  /** What the number is divided by, from 1 up: 1000 for thousands. */
  divide: number;
  /** Decimals that are kept at most, from 0 to 3. @default 1 */
  digits?: number | undefined;
  /** The short form; `{number}` stands for the divided number: `"{number}k"`, `"{number} 千"`. */
  text: string;
}

/**
 * How counts are written.
 *
 * - `"standard"`: in full, `4,812`.
 * - `"compact"`: as the language shortens numbers in CLDR, with one decimal: `4.8K`, `1.2万`, `4,8 тыс.`. What it does not
 *   shorten is written in full: Chinese and Japanese begin at ten thousand, German at a million.
 * - a list of steps: as you say, `[{ from: 1000, divide: 1000, text: "{number}k" }]` for `4.8k`.
 */
export type NumberNotation = "standard" | "compact" | readonly NumberStep[];
