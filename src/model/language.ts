import { toText } from "./toText.js";
import { warn } from "./warn.js";

/**
 * Reads a language tag.
 *
 * @returns the tag as written; `fallback` with a warning where it is not a well-formed BCP 47 tag
 */
export function readLanguage(value: unknown, fallback: string): string {
  const tag = toText(value);
  if (tag === undefined) return fallback;
  try {
    Intl.getCanonicalLocales(tag);
    return tag;
  } catch {
    warn(
      `"${tag.slice(0, 40)}" is no language tag. Browsers pick fonts and voices by it. Write a BCP 47 tag, such as "zh-Hans" or "en".`,
    );
    return fallback;
  }
}

/** Whether two well-formed tags name the same language in the same script, whatever the region. */
export function isSameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return first.language === second.language && first.script === second.script;
}
