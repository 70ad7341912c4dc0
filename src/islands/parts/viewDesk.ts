"use client";

import type { ViewService } from "../../counters/toCounter.js";

/** What is known of the views of a page: their number, or why there is none. */
export type Views = number | "idle" | "loading" | "unavailable";

/**
 * Asks for the views of a path.
 *
 * @param record whether this view may be counted
 * @param tell is called when the service is asked, and when that is over
 * @returns takes the question back
 */
export type ViewDesk = (path: string, record: boolean, tell: (views: Views) => void) => () => void;

/**
 * Where the islands of a page ask one service: together, so that a list is one request, and what React mounts twice
 * asks once. A long list is read one group after the other, as by its counter.
 *
 * They ask in the next frame, which browsers do not draw of a page that nobody sees: neither one that was rendered ahead
 * nor a tab in the background is asked about before it is looked at, so neither is counted for nothing.
 *
 * A view is counted once a navigation: after that, the number of the path is read, until the page has been left. A page
 * that comes back from the back/forward cache was never left, and keeps its number. What is recorded without an answer
 * is read after it. Requests are aborted when every island that asked together has taken its question back.
 */
export function viewDesk({ read, record, size }: ViewService): ViewDesk {
  const counted = new Set<string>();
  let open: [batch: Set<Parameters<ViewDesk>>, abort: () => void] | undefined;

  const collect = (): NonNullable<typeof open> => {
    const batch = new Set<Parameters<ViewDesk>>();
    let controller: AbortController | undefined;
    requestAnimationFrame(async () => {
      open = undefined;
      const { signal } = (controller = new AbortController());
      const counts = new Map<string, number | undefined>();
      try {
        for (const [path, due, tell] of batch) {
          tell("loading");
          // Where nothing checks types, a post may have no path.
          if (typeof path !== "string") continue;
          if (due && counted.size < counted.add(path).size) counts.set(path, await record?.(path, signal));
          else counts.set(path, counts.get(path));
        }
        const unknown = [...counts.keys()].filter((path) => counts.get(path) === undefined);
        while (unknown.length) {
          const group = unknown.splice(0, size);
          const numbers = await read(group, signal);
          group.forEach((path, index) => counts.set(path, numbers[index]));
        }
      } catch {
        // Options that are none of a service's. The numbers are not known.
      }
      for (const [path, , tell] of batch) tell(counts.get(path) ?? "unavailable");
    });
    return [batch, () => controller?.abort()];
  };

  return (...question) => {
    const [batch, abort] = (open ??= collect());
    const page = here();
    batch.add(question);
    return () => {
      batch.delete(question);
      if (!batch.size) abort();
      if (page !== here()) counted.delete(question[0]);
    };
  };
}

/** The page that is being looked at. A fragment is a place on it. */
const here = (): string => location.pathname + location.search;
