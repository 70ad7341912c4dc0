import { ownItems } from "../model/ownValue.js";
import type { CustomOptions } from "./custom.js";
import { endAfter } from "./endAfter.js";
import { readCount } from "./readCount.js";
import type { ViewCounter } from "./ViewCounter.js";

/**
 * A counter around functions that may throw, reject or answer nonsense: their answers are checked.
 *
 * @param functions called as methods, since they may be those of a class
 * @param timeout milliseconds an answer may take; without it, as many as the functions take
 */
export function checkCounter(
  functions: Pick<CustomOptions, "read" | "record">,
  timeout?: number,
): ViewCounter {
  /** What the question answers before it is over, as a list of numbers. */
  const ask = async (
    question: (signal: AbortSignal) => unknown,
    length: number,
    signal = new AbortController().signal,
  ): Promise<(number | undefined)[]> => {
    let numbers: unknown[] | undefined;
    try {
      const over = timeout === undefined ? signal : endAfter(timeout, signal);
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
      paths.length === 0 ? [] : ask((over) => functions.read(paths, over), paths.length, signal),
    record: async (path, signal) => {
      if (!functions.record) return undefined;
      const [count] = await ask(async (over) => [await functions.record?.(path, over)], 1, signal);
      return count;
    },
  };
}
