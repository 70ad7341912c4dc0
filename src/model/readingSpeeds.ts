import type { Script } from "../content/text.js";

/** How fast a script is read silently. */
export interface ReadingSpeed {
  /** What is counted. */
  unit: "words" | "characters";
  /** Units a minute. */
  perMinute: number;
  /** Where the number comes from. */
  source: string;
  /** Whether no study stands behind it. */
  estimate: boolean;
}

// The reading test measured reading aloud. English has both measures, 238 words silent and 183 aloud (Brysbaert 2019),
// so its ratio of 1.30 turns the other languages' values into silent ones.
const silentEnglish =
  "Brysbaert 2019, Journal of Memory and Language 109: silent reading of non-fiction, 190 studies";

function aloud(
  language: string,
  measured: number,
  unit: ReadingSpeed["unit"],
  perMinute: number,
): ReadingSpeed {
  const source = `Trauzettel-Klosinski and Dietz 2012 (IReST): ${language} read aloud, ${measured} ${unit} a minute, times 1.30 for silent reading (238/183, Brysbaert 2019), rounded`;
  return { unit, perMinute, source, estimate: false };
}

const unknown: ReadingSpeed = {
  unit: "words",
  perMinute: 238,
  source: "Estimate: no study found, the value of English",
  estimate: true,
};

const japanese: ReadingSpeed = aloud("Japanese", 357, "characters", 460);

/**
 * Silent reading speed of each script, where the language is not known or has no entry in `readingSpeedsByLanguage`:
 * the value of the script's most written language.
 */
export const defaultReadingSpeeds: Readonly<Record<Script, Readonly<ReadingSpeed>>> = {
  han: aloud("Chinese", 255, "characters", 330),
  kana: japanese,
  hangul: unknown,
  latin: { unit: "words", perMinute: 238, source: silentEnglish, estimate: false },
  cyrillic: aloud("Russian", 184, "words", 240),
  greek: unknown,
  arabic: aloud("Arabic", 138, "words", 180),
  hebrew: aloud("Hebrew", 187, "words", 240),
  devanagari: unknown,
  thai: unknown,
  lao: unknown,
  khmer: unknown,
  myanmar: unknown,
  other: unknown,
};

/** Silent reading speeds that differ by language within a script, by the primary subtag of the language. */
export const readingSpeedsByLanguage: Readonly<
  Record<string, Readonly<Partial<Record<Script, Readonly<ReadingSpeed>>>>>
> = {
  de: { latin: aloud("German", 179, "words", 230) },
  es: { latin: aloud("Spanish", 218, "words", 280) },
  fi: { latin: aloud("Finnish", 161, "words", 210) },
  fr: { latin: aloud("French", 195, "words", 250) },
  it: { latin: aloud("Italian", 188, "words", 245) },
  ja: { han: japanese },
  nl: { latin: aloud("Dutch", 202, "words", 260) },
  pl: { latin: aloud("Polish", 166, "words", 215) },
  tr: { latin: aloud("Turkish", 166, "words", 215) },
};
