import { checkCounter, type SiteFunctions } from "./checkCounter.js";
import type { CounterOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link custom}. */
export interface CustomOptions extends CounterOptions, SiteFunctions {}

/**
 * A counter around a site's own functions, which may throw, reject, hang or answer nonsense: their time is limited, and
 * their answers are checked.
 */
export function custom(options: CustomOptions): ViewCounter {
  return checkCounter(options, options.timeout ?? 5000);
}
