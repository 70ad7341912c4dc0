import type { Script, ScriptCount, TextStats } from "../../content/text.js";

/** Counts of nothing. */
export function emptyStats(): TextStats {
  return { characters: 0, words: 0, scripts: {}, codeLines: 0, images: 0, tables: 0, formulas: 0 };
}

/**
 * Counts of two texts together, for instance of a post in two files.
 *
 * @returns a new object; the two given ones stay as they are
 */
export function addStats(first: TextStats, second: TextStats): TextStats {
  const scripts: Partial<Record<Script, ScriptCount>> = {};
  for (const script of new Set([
    ...Object.keys(first.scripts),
    ...Object.keys(second.scripts),
  ]) as Set<Script>) {
    const one = first.scripts[script];
    const two = second.scripts[script];
    scripts[script] = {
      characters: (one?.characters ?? 0) + (two?.characters ?? 0),
      words: (one?.words ?? 0) + (two?.words ?? 0),
    };
  }
  return {
    characters: first.characters + second.characters,
    words: first.words + second.words,
    scripts,
    codeLines: first.codeLines + second.codeLines,
    images: first.images + second.images,
    tables: first.tables + second.tables,
    formulas: first.formulas + second.formulas,
  };
}
