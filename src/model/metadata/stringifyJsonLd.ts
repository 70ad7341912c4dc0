/**
 * JSON for a `<script type="application/ld+json">`: it parses back to the same data, and nothing in it can end the
 * element, open a comment or be taken for markup. `<`, `>`, `&` and the line separators U+2028 and U+2029 are written
 * as `\uXXXX`, which JSON reads as the same characters.
 *
 * @param data plain data, such as `postJsonLd` returns; what JSON cannot hold throws, as in `JSON.stringify`
 */
export function stringifyJsonLd(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
