/** Finds the second half of what a run of backticks or dollars begins, in time proportional to the text as a whole. */
export class RunFinder {
  /** Where runs of backticks stand, by their length; as all lists here from the last to the first. */
  private ticks: Map<number, number[]> | undefined;
  private dollars: number[] | undefined;
  private doubles: number[] | undefined;

  constructor(readonly text: string) {}

  /** Reads the code that begins at an index; without an end, its backticks are text. */
  readCode(start: number): { content: string; end: number } {
    let inner = start + 1;
    while (this.text.charAt(inner) === "`") inner++;
    this.ticks ??= this.findTicks();
    const close = nextOf(this.ticks.get(inner - start), inner);
    if (close === undefined) return { content: this.text.slice(start, inner), end: inner };
    const content = this.text.slice(inner, close);
    // One space at each side only keeps backticks apart.
    const isPadded = /^[ \n][^]*[ \n]$/.test(content) && content.trim() !== "";
    return { content: isPadded ? content.slice(1, -1) : content, end: close + inner - start };
  }

  /** Where the next `$` stands that can end a formula. */
  nextDollar(from: number): number | undefined {
    this.dollars ??= [...this.text.matchAll(/(?<=[^\s\\$])\$(?![$0-9])/g)]
      .map(({ index }) => index)
      .toReversed();
    return nextOf(this.dollars, from);
  }

  /** Where the next `$$` stands. */
  nextDoubleDollar(from: number): number | undefined {
    this.doubles ??= [...this.text.matchAll(/(?<!\\)\$\$/g)].map(({ index }) => index).toReversed();
    return nextOf(this.doubles, from);
  }

  private findTicks(): Map<number, number[]> {
    const ticks = new Map<number, number[]>();
    for (const { 0: run, index } of [...this.text.matchAll(/`+/g)].toReversed()) {
      const places = ticks.get(run.length);
      if (places === undefined) ticks.set(run.length, [index]);
      else places.push(index);
    }
    return ticks;
  }
}

/** The first of some places from an index on. Those before it, at the end of the list, are never asked for again. */
function nextOf(places: number[] = [], from = 0): number | undefined {
  let next = places.at(-1);
  while (next !== undefined && next < from) {
    places.pop();
    next = places.at(-1);
  }
  return next;
}

/**
 * Reads the formula that begins at an index, between `$$` and `$$` or between `$` and `$`. As Pandoc has it, the first
 * `$` has text right behind it and the last right before it, and no digit follows: prices are no formulas.
 *
 * @returns index behind it; undefined where none begins
 */
export function readFormula(runs: RunFinder, start: number): number | undefined {
  const { text } = runs;
  if (text.startsWith("$$", start)) {
    const close = runs.nextDoubleDollar(start + 3);
    return close === undefined ? undefined : close + 2;
  }
  if (/[A-Za-z0-9]/.test(text.charAt(start - 1)) || /^\s?$/.test(text.charAt(start + 1))) return undefined;
  const close = runs.nextDollar(start + 2);
  return close === undefined ? undefined : close + 1;
}
