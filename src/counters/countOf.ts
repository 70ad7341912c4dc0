/** A number of views, if the value is one: a safe integer from 0 up. */
export function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? Math.abs(value as number) : undefined;
}
