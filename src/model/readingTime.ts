import type { ReadingTime, Script, TextStats } from "../content/text.js";
import { describeValue } from "./describeValue.js";
import { defaultReadingSpeeds, type ReadingSpeed, readingSpeedsByLanguage } from "./readingSpeeds.js";
import { ownValue } from "./ownValue.js";
import { readingTimeOf } from "./readingTimeOf.js";
import { warn } from "./warn.js";

/** What an estimate may be told. Every number that is negative or not finite is ignored, with a warning in development. */
export interface ReadingTimeOptions {
  /**
   * Language of the text, as a BCP 47 tag: picks the speed of a language within its script. Han letters are read at the
   * Japanese speed where it is `ja`, or where it is not Chinese and a fifth of the text's Han and kana is kana.
   */
  lang?: string | undefined;
  /**
   * Speeds of your own, by script: units a minute, in the script's unit of `defaultReadingSpeeds` or a given one.
   * @default `readingSpeedsByLanguage`, then `defaultReadingSpeeds`
   */
  speeds?:
    | { readonly [Name in Script]?: number | Pick<ReadingSpeed, "unit" | "perMinute"> | undefined }
    | undefined;
  /** Seconds for a line of a code block. An estimate: some eight words. 0 leaves code out. @default 2 */
  codeLineSeconds?: number | undefined;
  /**
   * Seconds for the first picture; each further one takes a second less, down to `leastImageSeconds`. The rule is
   * Medium's (2018), not a measurement. 0 here and there leaves pictures out. @default 12
   */
  firstImageSeconds?: number | undefined;
  /** Seconds a picture takes at least. @default 3 */
  leastImageSeconds?: number | undefined;
  /** Seconds for finding one's way in a table, beside the words of its cells. An estimate. @default 5 */
  tableSeconds?: number | undefined;
  /** Seconds for a formula. An estimate. @default 3 */
  formulaSeconds?: number | undefined;
}

const scripts = Object.keys(defaultReadingSpeeds) as Script[];
const chineseLanguages = new Set(["zh", "cmn", "yue", "wuu", "nan", "hak", "lzh", "gan", "hsn"]);
/** Japanese prose is about half kana; a Chinese text that quotes some stays far below this share. */
const japaneseKanaShare = 0.2;

function amount(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : 0;
}

function scriptAmount(stats: TextStats, script: Script, unit: ReadingSpeed["unit"]): number {
  return amount(ownValue(ownValue(ownValue(stats, "scripts"), script), unit));
}

function seconds(value: unknown, fallback: number, name: string): number {
  if (value === undefined) return fallback;
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  warn(
    `The reading time option ${name} is ${describeValue(value)}. Its default of ${fallback} s is used. Pass a number of seconds from 0 up.`,
  );
  return fallback;
}

/** Primary subtags whose speeds apply: that of the text, and `ja` where its Han letters are Japanese. */
function languagesOf(stats: TextStats, lang: unknown): string[] {
  const language = typeof lang === "string" ? (lang.toLowerCase().split(/[-_]/)[0] ?? "") : "";
  if (chineseLanguages.has(language)) return [language];
  const kana = scriptAmount(stats, "kana", "characters");
  const both = kana + scriptAmount(stats, "han", "characters");
  return both > 0 && kana / both >= japaneseKanaShare ? [language, "ja"] : [language];
}

function speedOf(
  script: Script,
  languages: readonly string[],
  own: ReadingTimeOptions["speeds"],
): Pick<ReadingSpeed, "unit" | "perMinute"> {
  const known = languages
    .map((name) =>
      Object.hasOwn(readingSpeedsByLanguage, name) ? readingSpeedsByLanguage[name]?.[script] : undefined,
    )
    .find((speed) => speed !== undefined);
  const fallback = known ?? defaultReadingSpeeds[script];
  const given = own?.[script];
  if (given === undefined) return fallback;
  const speed = typeof given === "number" ? { unit: fallback.unit, perMinute: given } : given;
  const isUnit = speed?.unit === "words" || speed?.unit === "characters";
  if (isUnit && amount(speed.perMinute) > 0) return speed;
  warn(
    `The reading speed of ${script} is not a positive number of words or characters. ${fallback.perMinute} ${fallback.unit} a minute are used. Pass units a minute, like 300.`,
  );
  return fallback;
}

/** Sum of first, first - 1, … down to least, over a number of pictures. */
function imageSeconds(images: number, first: number, least: number): number {
  const falling = Math.min(images, Math.max(0, Math.ceil(first - least)));
  return falling * first - (falling * (falling - 1)) / 2 + (images - falling) * least;
}

/**
 * Estimates how long a silent reading takes: the units of each script by that script's speed, summed, and a budget for
 * code, pictures, tables and formulas.
 *
 * @param stats counts of the text, from `measureText` or `measureTree`; a count that is no positive number adds nothing
 * @param options language, speeds and budgets
 */
export function estimateReadingTime(stats: TextStats, options: ReadingTimeOptions = {}): ReadingTime {
  if (typeof stats !== "object" || stats === null) {
    warn(
      `estimateReadingTime was given no counts. The time is 0. Pass what measureText or measureTree returned.`,
    );
    return { seconds: 0, minutes: 0 };
  }
  const languages = languagesOf(stats, options.lang);
  let sum = 0;
  for (const script of scripts) {
    if (ownValue(ownValue(stats, "scripts"), script) === undefined) continue;
    const { unit, perMinute } = speedOf(script, languages, options.speeds);
    sum += (scriptAmount(stats, script, unit) / perMinute) * 60;
  }
  sum += amount(ownValue(stats, "codeLines")) * seconds(options.codeLineSeconds, 2, "codeLineSeconds");
  sum += imageSeconds(
    amount(ownValue(stats, "images")),
    seconds(options.firstImageSeconds, 12, "firstImageSeconds"),
    seconds(options.leastImageSeconds, 3, "leastImageSeconds"),
  );
  sum += amount(ownValue(stats, "tables")) * seconds(options.tableSeconds, 5, "tableSeconds");
  sum += amount(ownValue(stats, "formulas")) * seconds(options.formulaSeconds, 3, "formulaSeconds");
  return readingTimeOf(Number.isFinite(sum) ? sum : 0);
}

/**
 * A duration in the form of ISO 8601 that HTML's `<time dateTime>` and schema.org's `timeRequired` take: `"PT9M"`,
 * `"PT1H5M30S"`, `"PT0S"`.
 *
 * A reader sees whole minutes, so beside them pass `readingTime.minutes * 60`.
 *
 * @param seconds rounded to whole seconds
 * @returns undefined, with a warning in development, for a number that is negative or not finite
 */
export function formatIsoDuration(seconds: number): string | undefined {
  const whole = typeof seconds === "number" ? Math.round(seconds) : Number.NaN;
  if (!(whole >= 0 && whole <= Number.MAX_SAFE_INTEGER)) {
    warn(
      `A duration of ${describeValue(seconds)} s cannot be written. It is left out. Pass a number of seconds from 0 up.`,
    );
    return undefined;
  }
  const parts = [
    [Math.floor(whole / 3600), "H"],
    [Math.floor(whole / 60) % 60, "M"],
    [whole % 60, "S"],
  ] as const;
  const text = parts.map(([amount, unit]) => (amount > 0 ? `${amount}${unit}` : "")).join("");
  return `PT${text === "" ? "0S" : text}`;
}
