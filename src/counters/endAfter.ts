/** The longest time in milliseconds, 23 days: timers take one above 24 for none. */
const longest = 2e9;

/** Ends with the signal, or after so many milliseconds. */
export function endAfter(timeout: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(Math.min(timeout, longest)), signal]);
}
