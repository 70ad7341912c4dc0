import { askJson } from "./askJson.js";
import { readCount } from "./readCount.js";
import { toCounter, type ViewService } from "./toCounter.js";
import type { CounterOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link snapshot}. */
export interface SnapshotOptions extends CounterOptions {
  /**
   * Numbers by path, `{ "/2026/tea/": 1208 }`, or the address, with http or https, of a JSON file of that shape. Up to
   * 1 MB.
   */
  counts: Readonly<Record<string, number>> | string;
}

/**
 * Reads views from a file that a build wrote, so that no service learns of any reader. Never records. A path that is
 * not in the file has no number.
 */
export function snapshot(options: SnapshotOptions): ViewCounter {
  return toCounter(askSnapshot(options));
}

/** As {@link snapshot}, for the islands of a page. */
export function askSnapshot({ counts, timeout }: SnapshotOptions): ViewService {
  return {
    // One file has them all.
    size: Number.POSITIVE_INFINITY,
    read: async (paths, signal) => {
      let known: unknown = counts;
      if (typeof counts === "string") {
        const [, server = "", file = ""] = /^(.*)\/(.*)$/.exec(counts) ?? [];
        known = await askJson({ server, timeout }, file, signal, undefined, 1e6);
      }
      return paths.map((path) => readCount(known, path));
    },
  };
}
