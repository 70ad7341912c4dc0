/** A run of `*`, `_` or `~` that may mark emphasis. */
export interface Delimiter {
  /** Where in the pieces of the text it stands. */
  piece: number;
  sign: string;
  /** Signs not used up yet. */
  count: number;
  /** Signs at first. */
  length: number;
  canOpen: boolean;
  canClose: boolean;
}

const space = /^\s?$/;
const punctuation = /^[\p{P}\p{S}]/u;

/** The character that ends before an index. */
function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && index > 1;
  return text.slice(isPair ? index - 2 : Math.max(0, index - 1), index);
}

/**
 * Reads the run of signs that begins at an index, with what CommonMark says of the characters around it. Next to `~`, no
 * sign of CommonMark, it is like remark less strict.
 */
export function readDelimiter(text: string, start: number, piece: number): Delimiter {
  const sign = text.charAt(start);
  let end = start + 1;
  while (text.charAt(end) === sign) end++;
  const before = characterBefore(text, start);
  const code = text.codePointAt(end);
  const after = code === undefined ? "" : String.fromCodePoint(code);
  const [spaceBefore, spaceAfter] = [space.test(before), space.test(after)];
  const [signBefore, signAfter] = [punctuation.test(before), punctuation.test(after)];
  const isLeft = !spaceAfter && (!signAfter || spaceBefore || signBefore || after === "~");
  const isRight = !spaceBefore && (!signBefore || spaceAfter || signAfter || before === "~");
  const count = end - start;
  const isWithinWord = sign === "_" && isLeft && isRight;
  const marks = sign !== "~" || count <= 2;
  return {
    piece,
    sign,
    count,
    length: count,
    canOpen: marks && isLeft && (!isWithinWord || signBefore),
    canClose: marks && isRight && (!isWithinWord || signAfter),
  };
}

/** Whether two runs make a pair. Runs that could open and close pair by the rule of three. */
function isPair(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.sign !== closer.sign || !opener.canOpen || opener.count === 0) return false;
  if (opener.sign === "~") return opener.count === closer.count;
  if (!opener.canClose && !closer.canOpen) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

/**
 * Pairs the runs from an index on and uses up their signs, as CommonMark does. In time proportional to their number:
 * where a closer found no opener, none of its kind looks again.
 */
export function pairDelimiters(delimiters: readonly Delimiter[], bottom: number): void {
  const floors = new Map<string, number>();
  /** Runs before the closer that may still open, from the outermost. */
  const openers: number[] = [];
  for (let index = bottom; index < delimiters.length; index++) {
    const closer = delimiters[index] as Delimiter;
    while (closer.canClose && closer.count > 0) {
      const kind = `${closer.sign}${closer.canOpen}${closer.sign === "~" ? closer.count : closer.length % 3}`;
      const floor = floors.get(kind) ?? -1;
      let place = openers.length - 1;
      while (place >= 0 && (openers[place] as number) > floor) {
        if (isPair(delimiters[openers[place] as number] as Delimiter, closer)) break;
        place--;
      }
      if (place < 0 || (openers[place] as number) <= floor) {
        floors.set(kind, index - 1);
        break;
      }
      const opener = delimiters[openers[place] as number] as Delimiter;
      const used = closer.sign === "~" ? closer.count : opener.count >= 2 && closer.count >= 2 ? 2 : 1;
      opener.count -= used;
      closer.count -= used;
      openers.length = opener.count > 0 ? place + 1 : place;
    }
    if (closer.canOpen && closer.count > 0) openers.push(index);
  }
}
