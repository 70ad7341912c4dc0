/** What `watchWarnings` saw. */
export interface Watched<Result> {
  /** What the action returned. */
  result: Result;
  /** The texts that went to console.warn, in order. */
  warnings: string[];
}

/**
 * Runs the action and catches its `console.warn` calls, so that a test can compare them. Every one must start with
 * `[colophon]`: a foreign warning throws.
 */
export function watchWarnings<Result>(action: () => Result): Watched<Result> {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (...parts: unknown[]) => {
    warnings.push(parts.map(String).join(" "));
  };
  try {
    const result = action();
    const foreign = warnings.filter((text) => !text.startsWith("[colophon] "));
    if (foreign.length > 0) throw new Error(`Warnings that are not ours:\n${foreign.join("\n")}`);
    return { result, warnings };
  } finally {
    console.warn = original;
  }
}
