import type { ViewCounter } from "./ViewCounter.js";

/** What a service can be asked. */
export interface ViewService {
  /** The most paths it is asked for at once. */
  size: number;
  /** As `ViewCounter.read`. Called with one path or more; entries that are missing at the end are not known. */
  read: (paths: readonly string[], signal: AbortSignal) => Promise<(number | undefined)[]>;
  /** As `ViewCounter.record`. Left out where nothing is recorded. */
  record?: (path: string, signal: AbortSignal) => Promise<number | undefined>;
}

/** The most letters the paths of a group may have in an address. Servers begin to refuse one at 8,000. */
const longest = 4000;

/**
 * The counter of a service, for lists of any length: it reads one group of paths after the other, so that a thousand
 * posts neither flood the service nor make an address too long for it. What is no text is no path, and not known.
 */
export function toCounter({ read, record, size }: ViewService): ViewCounter {
  return {
    read: async (paths, signal = new AbortController().signal) => {
      const counts = new Map<string, number | undefined>();
      for (const group of groupPaths([...new Set(paths.filter(isPath))], size)) {
        const numbers = await read(group, signal);
        for (const [index, path] of group.entries()) counts.set(path, numbers[index]);
      }
      return paths.map((path) => counts.get(path));
    },
    record: async (path, signal = new AbortController().signal) =>
      isPath(path) ? record?.(path, signal) : undefined,
  };
}

function isPath(path: unknown): path is string {
  return typeof path === "string";
}

function groupPaths(paths: readonly string[], size: number): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  let length = 0;
  for (const path of paths) {
    const letters = encodeURIComponent(path.toWellFormed()).length;
    if (group.length === 0 || group.length === size || length + letters > longest) {
      groups.push((group = []));
      length = 0;
    }
    group.push(path);
    length += letters;
  }
  return groups;
}
