const embeddings = "\u202A\u202B\u202D\u202E";
const isolates = "\u2066\u2067\u2068";
const popEmbedding = "\u202C";
const popIsolate = "\u2069";

/**
 * Closes what a text leaves open and drops what it closes without having opened, for the invisible characters that
 * force a writing direction. Inside a text they work as written; but one that stays open, or closes a box it never
 * opened, would break out of the `bdi` element around the text and turn its neighbors around.
 *
 * Pairs are those of Unicode Standard Annex 9, definition BD9 and rules X2 to X7; a line break ends them (P1).
 */
export function balanceBidi(text: string): string {
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return text;
  return text
    .split(/([\n\u2029])/)
    .map(balanceLine)
    .join("");
}

function balanceLine(line: string): string {
  const open: string[] = [];
  let balanced = "";
  for (const character of line) {
    if (embeddings.includes(character)) open.push(popEmbedding);
    else if (isolates.includes(character)) open.push(popIsolate);
    else if (character === popEmbedding) {
      if (open.at(-1) !== popEmbedding) continue;
      open.pop();
    } else if (character === popIsolate) {
      const start = open.lastIndexOf(popIsolate);
      if (start === -1) continue;
      // The end of an isolate also ends every embedding opened inside it.
      open.length = start;
    }
    balanced += character;
  }
  return balanced + open.toReversed().join("");
}
