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
  const ask = async (
    question: (signal: AbortSignal) => unknown,
    signal: AbortSignal | undefined,
  ): Promise<unknown> => {
    if (signal?.aborted) return undefined;
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    const timer = setTimeout(stop, timeout);
    signal?.addEventListener("abort", stop, { signal: controller.signal });
    try {
      return await Promise.race([
        question(controller.signal),
        new Promise((resolve) => controller.signal.addEventListener("abort", resolve)).then(() => undefined),
      ]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
      stop();
    }
  };
  return {
    read: async (paths, signal) => {
      const counts = paths.length ? await ask((signal) => read(paths, signal), signal) : undefined;
      return paths.map((_, index) => readCount(Array.isArray(counts) ? counts[index] : undefined));
    },
    record: async (path, signal) =>
      readCount(record && (await ask((signal) => record(path, signal), signal))),
  };
}
