import { ownItems } from "../model/ownValue.js";
import { readCount } from "./readCount.js";
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
export function custom({ read, record, timeout = 5000 }: CustomOptions): ViewCounter {
  /** What the question answers in time, as a list of numbers. */
  const ask = async (
    question: (signal: AbortSignal) => unknown,
    length: number,
    signal: AbortSignal | undefined,
  ): Promise<(number | undefined)[]> => {
    const over = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
    let numbers: unknown[] | undefined;
    try {
      over.throwIfAborted();
      const aborted = new Promise<never>((_, reject) => over.addEventListener("abort", reject));
      numbers = ownItems(await Promise.race([aborted, Promise.resolve(over).then(question)]));
    } catch {
      // Whatever went wrong, the numbers are not known.
    }
    return Array.from({ length }, (_, index) => readCount(numbers?.[index]));
  };
  return {
    read: async (paths, signal) =>
      paths.length === 0 ? [] : ask((signal) => read(paths, signal), paths.length, signal),
    record: async (path, signal) => {
      if (!record) return undefined;
      const [count] = await ask(async (signal) => [await record(path, signal)], 1, signal);
      return count;
    },
  };
}
