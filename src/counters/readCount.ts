/**
 * What an answer itself has under a name. What it inherits does not count, so a polluted `Object.prototype` adds
 * nothing. For JSON alone, which has no getters.
 */
export function readOwn(answer: unknown, name: string | number): unknown {
  return answer && Object.hasOwn(answer, name)
    ? (answer as Record<string | number, unknown>)[name]
    : undefined;
}

/** The number of views an answer has under these names, one inside the other: a safe integer from 0 up, or nothing. */
export function readCount(answer: unknown, ...names: (string | number)[]): number | undefined {
  const value = names.reduce<unknown>(readOwn, answer);
  // Negative zero is zero.
  if (Number.isSafeInteger(value) && (value as number) >= 0) return (value as number) + 0;
  return undefined;
}
