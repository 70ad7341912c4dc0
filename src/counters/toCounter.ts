import type { ViewCounter } from "./ViewCounter.js";

/** What a service can be asked, for as many paths as there are islands on a page. */
export interface ViewService {
  /** As `ViewCounter.read`. Called with one path or more; entries that are missing at the end are not known. */
  read: (paths: readonly string[], signal: AbortSignal) => Promise<(number | undefined)[]>;
  /** As `ViewCounter.record`. Left out where nothing is recorded. */
  record?: (path: string, signal: AbortSignal) => Promise<number | undefined>;
}

/**
 * The counter of a service, for lists of any length: it reads one group of paths after the other, so that a thousand
 * posts neither flood the service nor make an address too long for it.
 *
 * @param size the most paths of a group
 */
export function toCounter({ read, record }: ViewService, size: number): ViewCounter {
  return {
    read: async (paths, signal = new AbortController().signal) => {
      const counts: (number | undefined)[] = [];
      for (let start = 0; start < paths.length; start += size) {
        const group = paths.slice(start, start + size);
        const numbers = await read(group, signal);
        counts.push(...group.map((_, index) => numbers[index]));
      }
      return counts;
    },
    record: async (path, signal = new AbortController().signal) => record?.(path, signal),
  };
}
