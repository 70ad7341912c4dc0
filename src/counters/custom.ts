import { checkCounter } from "./checkCounter.js";
import type { CounterOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link custom}. */
export interface CustomOptions extends CounterOptions {
  /** Answers one number a path, in order, or a promise of them. What is no count is taken as not known. */
  read: (paths: readonly string[], signal: AbortSignal) => unknown;
  /** Counts one view and answers the new number, if it is known. Without it nothing is recorded. */
  record?: ((path: string, signal: AbortSignal) => unknown) | undefined;
}

/**
 * A counter around a site's own functions, which may throw, reject, hang or answer nonsense: their time is limited, and
 * their answers are checked.
 */
export function custom(options: CustomOptions): ViewCounter {
  return checkCounter(options, options.timeout ?? 5000);
}
