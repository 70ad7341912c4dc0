/**
 * Refuses a length that nothing can be laid out with.
 *
 * @param caller name of the function that was given it
 * @param name name of the option
 * @param value what was given, in pixels
 * @param least a length that is allowed although it is not above 0
 * @throws {Error} where the length is not a finite number, or too small
 */
export function checkLength(caller: string, name: string, value: number, least?: 0): void {
  if (Number.isFinite(value) && (value > 0 || value === least)) return;
  throw new Error(
    `[colophon] ${caller} was given the ${name} ${String(value)}. Photos cannot be laid out by it. Give a length in pixels, ${least === 0 ? "0 or more" : "above 0"}.`,
  );
}
