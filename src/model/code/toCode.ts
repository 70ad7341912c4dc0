import { balanceBidi } from "../balanceBidi.js";
import { cleanCharacters, toText } from "../toText.js";

/**
 * Code an author wrote, safe to draw: as `toText`, but for the white space at its ends, which means something in code.
 *
 * @param value what was given
 */
export function toCode(value: unknown): string | undefined {
  return typeof value === "string" ? balanceBidi(cleanCharacters(value)) : toText(value, "code");
}
