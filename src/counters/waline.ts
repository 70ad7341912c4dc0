import { askJson } from "./askJson.js";
import { postJson } from "./postJson.js";
import { readCount, readOwn } from "./readCount.js";
import { toCounter, type ViewService } from "./toCounter.js";
import type { ServerOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link waline}. */
export type WalineOptions = ServerOptions;

/**
 * Counts views with a Waline server (`GET` and `POST /api/article`), which reads up to 30 paths a request. A page it
 * does not know has 0 views, as it says itself.
 */
export function waline(options: WalineOptions): ViewCounter {
  return toCounter(askWaline(options));
}

/**
 * As {@link waline}, for the islands of a page. Neither `type` nor `action` is sent: what they
 * are when left out, views and one more, is also all that servers knew before there were reactions.
 */
export function askWaline(options: WalineOptions): ViewService {
  const ask = async (
    query: string | URLSearchParams,
    signal: AbortSignal,
    init?: RequestInit,
  ): Promise<(number | undefined)[]> => {
    const answer = await askJson(options, `api/article?${query}`, signal, init);
    const data = readOwn(answer, "data");
    return readOwn(answer, "errno") === 0 && Array.isArray(data)
      ? data.map((item) => readCount(item, "time"))
      : [];
  };
  return {
    size: 30,
    read: (paths, signal) => {
      // The server splits a parameter at its commas, unless it comes more than once.
      const list = /,/.test(paths.join("")) ? [...paths, ""] : [paths.join()];
      return ask(new URLSearchParams(list.map((path) => ["path", path])), signal);
    },
    record: async (path, signal) => (await ask("", signal, postJson({ path })))[0],
  };
}
